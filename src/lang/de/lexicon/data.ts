/** The knowledge beside the dictionary, read from the YAML files of this folder. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { DepescheError } from '../../../model/errors.js';

export const FOLDER = new URL('../../../../src/lang/de/', import.meta.url);

/** Words in one plain scalar: YAML reads it ten times as fast as a list. */
const Words = z.string().transform((it) => it.split(/\s+/));

const Table = z.record(
  z.string(),
  z
    .string()
    .transform((it) => it.split(', '))
    .pipe(z.array(z.string().regex(/^\S+ \S+$/, 'lemma and tag'))),
);
const Supplement = z.strictObject({
  replace: Table,
  add: Table,
  contractions: z.record(
    z.string(),
    z
      .string()
      .transform((it) => it.split(', '))
      .pipe(z.tuple([z.string(), z.string()])),
  ),
});
export type Supplement = z.infer<typeof Supplement>;

const Prefixes = z.strictObject({
  separable: Words,
  inseparable: Words,
  examples: z.array(z.strictObject({ word: z.string(), lemma: z.string() })),
});
export type Prefixes = z.infer<typeof Prefixes>;

const WordSet = Words.transform((it) => new Set(it));
const WordFormation = z.strictObject({
  prefixes: Prefixes,
  linking: z.array(z.strictObject({ element: z.string(), word: z.string(), parts: Words })),
  shortParts: WordSet,
  firstParts: WordSet,
  beforeAdjectives: WordSet,
  never: WordSet,
  nameHeads: WordSet,
});
export type WordFormation = z.infer<typeof WordFormation>;

const SuffixRule = z.strictObject({
  ending: z.string(),
  like: z.string(),
  example: z.string(),
  lemma: z.string(),
  name: z.boolean().default(false),
  place: z.boolean().default(false),
  strong: z.boolean().default(false),
});
export type SuffixRule = z.infer<typeof SuffixRule>;
const Suffixes = z.strictObject({
  nouns: z.array(SuffixRule),
  adjectives: z.array(SuffixRule),
  endings: Words.transform((it) => ['', ...it.map((ending) => ending.slice(1))]),
  others: z.array(SuffixRule),
});
export type Suffixes = z.infer<typeof Suffixes>;

function read<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(parse(readFileSync(new URL(`lexicon/${file}`, FOLDER), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `src/lang/de/lexicon/${file}`,
    got: z.prettifyError(parsed.error),
    expected: 'the shape in src/lang/de/lexicon/data.ts',
  });
}

export const readSupplement = (): Supplement => read('supplement.yaml', Supplement);
export const readWordFormation = (): WordFormation => read('word-formation.yaml', WordFormation);
export const readSuffixes = (): Suffixes => read('suffixes.yaml', Suffixes);
