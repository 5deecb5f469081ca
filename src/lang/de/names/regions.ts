/** Which countries "das südamerikanische Land" or "der Balkanstaat" may mean. */
import { adjectiveStem } from './inflect.js';
import { readTable, split } from './table.js';

/**
 * @returns a function from an adjective or noun as it is printed to the keys of the countries that it may tell, or null where it tells no part
 * of the world
 */
export function loadRegions(): (word: string) => ReadonlySet<string> | null {
  const byWord = new Map<string, ReadonlySet<string>>();
  for (const [word = '', codes = ''] of readTable('regions.tsv', ['word', 'countries']))
    byWord.set(word, new Set(split(codes).map((code) => `country:${code}`)));
  return (word) => byWord.get(word) ?? byWord.get(adjectiveStem(word) ?? word) ?? null;
}
