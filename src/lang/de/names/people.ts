/** First names, family names and the small words between them. */
import { hashOf } from './hashed.js';
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
  names(): string[];
};

export function sexOf(listed: number): Sex | null {
  const sexes = listed & FIRST;
  return sexes === 0 ? null : sexes === LISTED.male ? 'm' : sexes === LISTED.female ? 'f' : 'u';
}

export function loadPeople(): People {
  const lists = ['first-names.tsv', 'first-names-more.tsv', 'family-names.tsv', 'family-names-more.tsv'].map(bodyOf);
  const { add, find } = openTable(`${lists.join('\n')}\n`);
  let start = 0;
  for (const [i, list] of lists.entries()) {
    const end = start + list.length;
    while (start < end) start = add(start, i < 2) + 1;
  }
  return { find, particles: new Set(wordsOf('particles.txt')), names: () => lists.flatMap((list) => list.split('\n').map(nameOf)) };
}

const [TAB, NEWLINE, M, F] = [9, 10, 109, 102];

/** The words of a text's lines, found by their hash where they stand: long lists, of which no word or row is made. */
function openTable(text: string): { add(start: number, isFirst: boolean): number; find: People['find'] } {
  let size = 1024;
  while (size < text.length / 4) size *= 2;
  const hashes = new Int32Array(size);
  /** The place behind the word, 0 where there is none. */
  const ends = new Int32Array(size);
  const listed = new Uint8Array(size);
  const slotOf = (word: string, from: number, length: number): number => {
    const hash = hashOf(word, from, length);
    let slot = hash & (size - 1);
    while (ends[slot] !== 0 && !(hashes[slot] === hash && isAt(text, (ends[slot] ?? 0) - length, word, from, length)))
      slot = (slot + 1) & (size - 1);
    if (ends[slot] === 0) hashes[slot] = hash;
    return slot;
  };
  return {
    add: (start, isFirst) => {
      let end = start;
      while (text.charCodeAt(end) > NEWLINE) end++;
      const slot = slotOf(text, start, end - start);
      ends[slot] = end;
      const tabbed = text.charCodeAt(end) === TAB;
      const sex = tabbed ? text.charCodeAt(end + 1) : 0;
      // the list that is written by hand comes last
      if (isFirst) listed[slot] = ((listed[slot] ?? 0) & LISTED.family) | (sex === M ? LISTED.male : sex === F ? LISTED.female : FIRST);
      else listed[slot] = (listed[slot] ?? 0) | LISTED.family;
      return tabbed ? text.indexOf('\n', end) : end;
    },
    find: (word, length = word.length) => listed[slotOf(word, 0, length)] ?? 0,
  };
}

/** Whether the text has just the word between line ends or tabs. */
function isAt(text: string, at: number, word: string, from: number, length: number): boolean {
  if (at > 0 && text.charCodeAt(at - 1) > NEWLINE) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(from + i)) return false;
  return true;
}

/** A list below its comment and the line of column names. */
function bodyOf(file: string): string {
  const text = readText(file);
  const start = text.indexOf('\nname') + 1;
  return text.slice(text.indexOf('\n', start) + 1).trimEnd();
}

function nameOf(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

/** Words between blanks and line ends, without `#` lines. */
export function wordsOf(file: string): string[] {
  return readText(file)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
