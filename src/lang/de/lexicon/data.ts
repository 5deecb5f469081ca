/** The knowledge beside the dictionary, read from the YAML files of this folder. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { z } from 'zod';
import { DepescheError } from '../../../model/errors.js';

export const FOLDER = new URL('../../../../src/lang/de/', import.meta.url);

/** Words and rows stand in blocks of text: YAML reads those a hundred times as fast as lists, and the lexicon must open at once. */
const Words = z.string().transform((it) => it.trim().split(/\s+/));
const WordSet = Words.transform((it) => new Set(it));

function rows<T>(fewest: number, row: (cells: readonly string[]) => T) {
  return z.string().transform((block, context): T[] =>
    block
      .trim()
      .split('\n')
      .map((line) => {
        const cells = line.trim().split(/\s+/);
        if (cells.length < fewest) context.addIssue(`${fewest} words or more in the row "${line}"`);
        return row(cells);
      }),
  );
}

const Table = rows(3, ([form = '', ...rest]) => ({ form, entries: rest.join(' ').split(', ') }));

const Supplement = z.strictObject({
  replace: Table,
  add: Table,
  lemmas: rows(2, ([stem = '', lemma = '']) => ({ stem, lemma })),
  contractions: rows(3, ([form = '', preposition = '', article = '']) => ({ form, preposition, article })),
});
export type Supplement = z.infer<typeof Supplement>;

const Prefixes = z.strictObject({
  separable: Words,
  inseparable: Words,
  examples: rows(2, ([word = '', lemma = '']) => ({ word, lemma })),
});
export type Prefixes = z.infer<typeof Prefixes>;

const WordFormation = z.strictObject({
  prefixes: Prefixes,
  linking: rows(4, ([element = '', word = '', ...parts]) => ({ element, word, parts })),
  numerals: Words.transform((it) => ({
    cardinal: new RegExp(`^(?:${it.join('|')})+$`),
    ordinal: new RegExp(`^(?:${it.join('|')}){2,}s?te[nrsm]?$`),
  })),
  shortParts: WordSet,
  firstParts: WordSet,
  beforeAdjectives: WordSet,
  noFirstParts: WordSet,
  directions: Words.transform((it) => ({ words: it, opening: new RegExp(`^(?:${it.join('|')})`, 'i') })),
  never: WordSet,
  nameHeads: WordSet,
  address: Words.transform((it) => new RegExp(`^(?:[\\p{L}\\d-]+\\.)+(?:${it.join('|')})$`, 'iu')),
});
export type WordFormation = z.infer<typeof WordFormation>;

export type SuffixRule = {
  ending: string;
  like: string;
  example: string;
  lemma: string;
  name: boolean;
  place: boolean;
  strong: boolean;
};

const SuffixRules = rows(4, ([ending = '', like = '', example = '', lemma = '', ...flags]): SuffixRule => {
  const [name, place, strong] = ['name', 'place', 'strong'].map((flag) => flags.includes(flag));
  return { ending, like, example, lemma, name: name === true, place: place === true, strong: strong === true };
});

const Suffixes = z.strictObject({
  nouns: SuffixRules,
  adjectives: SuffixRules,
  endings: Words.transform((it) => ['', ...it.map((ending) => ending.slice(1))]),
  others: SuffixRules,
});
/** `strong`: those of the adjectives that a capitalised word may end in as well. */
export type Suffixes = z.infer<typeof Suffixes> & { strong: readonly SuffixRule[] };

function read<T>(file: string, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(load(readFileSync(new URL(`lexicon/${file}`, FOLDER), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', {
    where: `src/lang/de/lexicon/${file}`,
    got: z.prettifyError(parsed.error),
    expected: 'the shape in src/lang/de/lexicon/data.ts',
  });
}

export const readSupplement = (): Supplement => read('supplement.yaml', Supplement);
export const readWordFormation = (): WordFormation => read('word-formation.yaml', WordFormation);
export function readSuffixes(): Suffixes {
  const suffixes = read('suffixes.yaml', Suffixes);
  return { ...suffixes, strong: suffixes.adjectives.filter((it) => it.strong) };
}
