/** First names, family names and the small words between them. */
import { readText } from './table.js';

export type Sex = 'm' | 'f' | 'u';

export type People = {
  firstNames: ReadonlyMap<string, Sex>;
  familyNames: ReadonlySet<string>;
  particles: ReadonlySet<string>;
};

export function loadPeople(): People {
  const firstNames = new Map<string, Sex>();
  for (const file of ['first-names.tsv', 'first-names-more.tsv'])
    for (const line of linesOf(file)) {
      const sex = line.charAt(line.length - 1);
      firstNames.set(line.slice(0, -2), sex === 'm' || sex === 'f' ? sex : 'u');
    }
  const familyNames = new Set(linesOf('family-names.tsv'));
  for (const name of linesOf('family-names-more.tsv')) familyNames.add(name);
  return { firstNames, familyNames, particles: new Set(wordsOf('particles.txt')) };
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
