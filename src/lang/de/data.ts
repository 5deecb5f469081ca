/** Reads the data files that lie beside the sources; both the sources and the build are three folders below the root. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';

const FOLDER = new URL('../../../src/lang/de/', import.meta.url);

export function readText(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(load(readText(file)));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `src/lang/de/${file}`,
    got: z.prettifyError(parsed.error),
    expected: 'the shape its loader declares',
  });
}
