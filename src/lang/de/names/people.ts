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
  const familyNames = new Set<string>();
  for (const file of ['first-names.tsv', 'first-names-more.tsv'])
    eachLine(file, (line) => {
      const tab = line.indexOf('\t');
      const sex = line.slice(tab + 1);
      firstNames.set(line.slice(0, tab), sex === 'm' || sex === 'f' ? sex : 'u');
    });
  for (const file of ['family-names.tsv', 'family-names-more.tsv']) eachLine(file, (line) => familyNames.add(line));
  return { firstNames, familyNames, particles: new Set(wordsOf('particles.txt')) };
}

/** Long lists, read without a cell or row being made. */
function eachLine(file: string, take: (line: string) => void): void {
  const lines = readText(file).split('\n');
  let header = true;
  for (const line of lines) {
    if (line === '' || line.startsWith('#')) continue;
    if (!header) take(line);
    header = false;
  }
}

/** Words between blanks and line ends, without `#` lines. */
export function wordsOf(file: string): string[] {
  return readText(file)
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter((word) => word !== '');
}
