import { z } from 'zod';
import { DepescheError } from '../model/errors.js';

const Flat = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** Deep or circular parameters can take the embedded database's process down: a person's query gets plain ones or none. */
export function flatParameters(parameters: unknown): z.infer<typeof Flat> {
  const parsed = Flat.safeParse(parameters ?? {});
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `parameter ${String(parsed.error.issues[0]?.path[0] ?? '')}`.trim(),
    got: 'something nested, or no number',
    expected: 'a string, a number, true, false or null',
  });
}
