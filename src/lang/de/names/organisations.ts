/** organisations.tsv as readings, and which of them may speak in "laut …". */
import type { NameReading } from './reading.js';
import { readTable, split } from './table.js';
import { addName, type Trie } from './trie.js';

const COLUMNS = ['key', 'sort', 'name', 'en', 'country', 'also'] as const;

export function loadOrganisations(trie: Trie): void {
  for (const [key = '', sort = '', name = '', nameEn = '', country = '', also = ''] of readTable('organisations.tsv', COLUMNS)) {
    const reading: NameReading = {
      key: `org:${key.toLowerCase()}`,
      type: 'Organization',
      name,
      nameEn,
      sort,
      kind: 'name',
      ...(country && { country: `country:${country}` }),
    };
    for (const form of new Set([name, nameEn, ...split(also)])) addName(trie, form, reading);
  }
}
