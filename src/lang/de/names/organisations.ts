/** Organisations, and other things with a name, as readings. */
import { EntityType } from '../../../model/vocabulary.js';
import type { NameReading } from './reading.js';
import { formsIn, readTable } from './table.js';
import { addName, type Trie } from './trie.js';

const COLUMNS = ['key', 'sort', 'name', 'en', 'country', 'also'] as const;

export function loadOrganisations(trie: Trie): void {
  for (const [key = '', sort = '', name = '', nameEn = '', country = '', also = ''] of readTable('organisations.tsv', COLUMNS)) {
    const reading: NameReading = {
      key: key.includes(':') ? key : `org:${key.toLowerCase()}`,
      type: 'Organization',
      name,
      nameEn,
      sort,
      kind: 'name',
      ...(country && { country: `country:${country}` }),
    };
    for (const form of formsIn(name, nameEn, also)) addName(trie, form, reading);
  }
}

const THING_COLUMNS = ['key', 'type', 'sort', 'name', 'en', 'country', 'also'] as const;

/** things.tsv: events, agreements and equipment with a name. */
export function loadThings(trie: Trie): void {
  for (const row of readTable('things.tsv', THING_COLUMNS)) {
    const [key = '', typeName = '', sort = '', name = '', nameEn = '', country = '', also = ''] = row;
    const type = EntityType.parse(typeName);
    const reading: NameReading = {
      key: `${type.toLowerCase()}:${key}`,
      type,
      name,
      nameEn,
      sort,
      kind: 'name',
      ...(country && { country: `country:${country}` }),
    };
    for (const form of formsIn(name, isBareWord(nameEn) ? name : nameEn, also)) addName(trie, form, reading);
  }
}

/** An English name of one plain word ("Progress", "Puma", "Columbia") is too short to be met alone. */
function isBareWord(name: string): boolean {
  return /^\p{L}+$/u.test(name);
}
