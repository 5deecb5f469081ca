/** countries.tsv as readings: names, capitals, adjectives, demonyms. */
import { demonymForms, inhabitantForms } from './inflect.js';
import type { NameReading } from './reading.js';
import { readTable, slug, split } from './table.js';
import { addName, type Trie } from './trie.js';

const COLUMNS = ['code', 'name', 'article', 'en', 'also', 'capitals', 'adjectives', 'demonyms'] as const;

export type Country = {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly article?: string;
  /** Keys of places. */
  readonly capitals: readonly string[];
  readonly adjectives: readonly string[];
};

export type Countries = {
  readonly byKey: ReadonlyMap<string, Country>;
  /** Readings of adjectives by their stem, small letters: `russisch`. */
  readonly adjectives: ReadonlyMap<string, NameReading[]>;
};

export function loadCountries(trie: Trie): Countries {
  const byKey = new Map<string, Country>();
  const adjectives = new Map<string, NameReading[]>();
  for (const row of readTable('countries.tsv', COLUMNS)) {
    const [code = '', name = '', article = '', nameEn = '', also = '', capitals = '', stems = '', demonyms = ''] = row;
    const key = `country:${code}`;
    const base = { key, type: 'Country', name, nameEn, sort: 'state', ...(article && { article }) } as const;
    const places: string[] = [];
    for (const form of [name, nameEn, ...split(also)]) addName(trie, form, { ...base, kind: 'name' });
    for (const cell of split(demonyms))
      for (const { form, sex } of demonymForms(cell)) addName(trie, form, { ...base, kind: 'demonym', sex });
    for (const stem of split(stems)) {
      const found = adjectives.get(stem.toLowerCase());
      const reading: NameReading = { ...base, kind: 'adjective' };
      if (found) found.push(reading);
      else adjectives.set(stem.toLowerCase(), [reading]);
    }
    for (const place of capitalsOf(capitals)) {
      const [capital = name] = place.names;
      const capitalKey = `place:${slug(capital)}`;
      places.push(capitalKey);
      const city = { key: capitalKey, type: 'Place', name: capital, nameEn: place.nameEn, country: key, sort: 'city' } as const;
      for (const form of place.names) {
        addName(trie, form, { ...city, kind: 'name' });
        addName(trie, form, { ...base, kind: 'capital' });
        for (const inhabitant of inhabitantForms(form)) {
          addName(trie, inhabitant, { ...city, kind: 'adjective' });
          addName(trie, inhabitant, { ...base, kind: 'capital' });
        }
      }
    }
    byKey.set(key, { key, code, name, nameEn, ...(article && { article }), capitals: places, adjectives: split(stems) });
  }
  return { byKey, adjectives };
}

/** `Kiew=Kyiv; Kyjiw`: one capital with its English name and further spellings; ` / ` before the next capital. */
function capitalsOf(cell: string): { names: string[]; nameEn: string }[] {
  if (cell === '') return [];
  return cell.split(' / ').map((entry) => {
    const [first = '', ...others] = split(entry);
    const [german = '', english = german] = first.split('=');
    return { names: [...new Set([german, english, ...others])], nameEn: english };
  });
}
