/** First names, family names and the small words between them. */
import { readTable, readText } from './table.js';

export type Sex = 'm' | 'f' | 'u';

export type People = {
  firstNames: ReadonlyMap<string, Sex>;
  familyNames: ReadonlySet<string>;
  particles: ReadonlySet<string>;
};

export function loadPeople(): People {
  const firstNames = new Map<string, Sex>();
  for (const file of ['first-names.tsv', 'first-names-more.tsv'])
    for (const [name = '', sex] of readTable(file, ['name', 'sex'])) firstNames.set(name, sex === 'm' || sex === 'f' ? sex : 'u');
  const familyNames = new Set<string>();
  for (const file of ['family-names.tsv', 'family-names-more.tsv'])
    for (const [name = ''] of readTable(file, ['name'])) familyNames.add(name);
  return { firstNames, familyNames, particles: new Set(wordsOf('particles.txt')) };
}

/** Words between blanks and line ends, without `#` lines. */
export function wordsOf(file: string): string[] {
  return readText(file)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
