/** The knowledge beside the dictionary, read from the YAML files of this folder. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DepescheError } from '../../../model/errors.js';

export const FOLDER = new URL('../../../../src/lang/de/', import.meta.url);

const Table = z.record(z.string(), z.array(z.string().regex(/^\S+ \S+$/, 'lemma and tag')));
const Supplement = z.strictObject({
  replace: Table,
  add: Table,
  contractions: z.record(z.string(), z.tuple([z.string(), z.string()])),
});
export type Supplement = z.infer<typeof Supplement>;

const Prefixes = z.strictObject({ separable: z.array(z.string()), inseparable: z.array(z.string()) });
export type Prefixes = z.infer<typeof Prefixes>;

const WordFormation = z.strictObject({
  prefixes: Prefixes,
  linking: z.array(z.strictObject({ element: z.string(), example: z.strictObject({ word: z.string(), parts: z.array(z.string()) }) })),
  shortParts: z.array(z.string()),
  firstParts: z.array(z.string()),
});
export type WordFormation = z.infer<typeof WordFormation>;

function read<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readFileSync(new URL(`lexicon/${file}`, FOLDER), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `src/lang/de/lexicon/${file}`,
    got: z.prettifyError(parsed.error),
    expected: 'the shape in src/lang/de/lexicon/data.ts',
  });
}

export function readSupplement(): Supplement {
  return read('supplement.yaml', Supplement);
}

export function readWordFormation(): WordFormation {
  return read('word-formation.yaml', WordFormation);
}
