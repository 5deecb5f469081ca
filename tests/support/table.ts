/**
 * Tables of sentences. A row is a sentence with indented lines under it: `+` what must be found, `-` what must not,
 * `=` all that is found, in order, and `!` why the row fails as yet (a known gap: the test breaks when it is mended).
 * `*` in a line stands for anything, `¶` in a sentence for the end of a paragraph. Lines that begin with `#` are headings.
 *
 *     Moskau warnte die NATO.
 *       + Russland WARNS NATO
 *       - NATO WARNS *
 */
import { expect, it } from 'vitest';

type Row = { sentence: string; found: string[]; missing: string[]; all: string[]; gap: string | null };

/** Whether what was found is what a line of the table means. */
export type Matches = (line: string, found: string) => boolean;

const wildcard: Matches = (line, found) => new RegExp(`^${line.split('*').map(escaped).join('.*')}$`, 'su').test(found);

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The line's words are all among those that were found, in any order. */
export const allWords: Matches = (line, found) => {
  const words = new Set(found.split(' '));
  return line.split(' ').every((word) => words.has(word));
};

/** Somewhere in what was found stands the line. */
export const within: Matches = (line, found) => wildcard(`*${line}*`, found);

/** One test a row; `read` says what is found in its sentence. */
export function sentences(table: string, read: (sentence: string) => readonly string[], matches: Matches = wildcard): void {
  for (const row of parse(table)) {
    if (row.gap === null) it(row.sentence, () => check(row, read, matches));
    else it.fails(`${row.sentence} (${row.gap})`, () => check(row, read, matches));
  }
}

function check(row: Row, read: (sentence: string) => readonly string[], matches: Matches): void {
  const found = read(row.sentence.replaceAll('¶', '\n'));
  const has = (line: string) => found.some((one) => matches(line, one));
  const missed = row.found.filter((line) => !has(line));
  const wrong = row.missing.filter(has);
  expect({ missed, wrong }, `found: ${found.join(' · ')}`).toEqual({ missed: [], wrong: [] });
  if (row.all.length > 0) expect(found).toEqual(row.all);
}

function parse(table: string): Row[] {
  const rows: Row[] = [];
  for (const line of table.split('\n')) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    const mark = /^([-+=!]) (.*)$/.exec(text);
    const row = rows.at(-1);
    const [, sign, rest = ''] = mark ?? [];
    if (sign === undefined) rows.push({ sentence: text, found: [], missing: [], all: [], gap: null });
    else if (!row) throw new Error(`a table begins with "${text}", expected a sentence`);
    else if (sign === '!') row.gap = rest;
    else (sign === '+' ? row.found : sign === '-' ? row.missing : row.all).push(rest);
  }
  const empty = rows.find((row) => row.found.length + row.missing.length + row.all.length === 0);
  if (empty || rows.length === 0) throw new Error(`nothing is expected of "${empty?.sentence ?? 'an empty table'}"`);
  return rows;
}
