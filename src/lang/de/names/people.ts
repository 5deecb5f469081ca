/** First names, family names and the small words between them. */
import { readText } from './table.js';

export type Sex = 'm' | 'f' | 'u';

/** What the lists have a word as, bit by bit; a first name of both sexes has both. */
export const LISTED = { male: 1, female: 2, family: 4 } as const;
const FIRST = LISTED.male | LISTED.female;

export type People = {
  /** What the lists have as the first `length` letters of a word, all of them if not told: a set of `LISTED`. */
  find(word: string, length?: number): number;
  particles: ReadonlySet<string>;
  /** All names of the lists. */
  names(): Iterable<string>;
};

export function sexOf(listed: number): Sex | null {
  const sexes = listed & FIRST;
  return sexes === 0 ? null : sexes === LISTED.male ? 'm' : sexes === LISTED.female ? 'f' : 'u';
}

export function loadPeople(): People {
  const listed = new Map<string, number>();
  // the list that is written by hand comes last
  for (const file of ['first-names.tsv', 'first-names-more.tsv'])
    for (const line of linesOf(file)) {
      const sex = line.charAt(line.length - 1);
      listed.set(line.slice(0, -2), sex === 'm' ? LISTED.male : sex === 'f' ? LISTED.female : FIRST);
    }
  for (const file of ['family-names.tsv', 'family-names-more.tsv'])
    for (const name of linesOf(file)) listed.set(name, (listed.get(name) ?? 0) | LISTED.family);
  return {
    find: (word, length = word.length) =>
      isSmall(word.charCodeAt(0)) ? 0 : (listed.get(length === word.length ? word : word.slice(0, length)) ?? 0),
    particles: new Set(wordsOf('particles.txt')),
    names: () => listed.keys(),
  };
}

/** No name of the lists begins with such a letter. */
function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Long lists, read without a cell or row being made: below their comment and the line of column names. */
function linesOf(file: string): string[] {
  const text = readText(file);
  const start = text.indexOf('\nname') + 1;
  return text
    .slice(text.indexOf('\n', start) + 1)
    .trimEnd()
    .split('\n');
}

/** Words between blanks and line ends, without `#` lines. */
export function wordsOf(file: string): string[] {
  return readText(file)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
