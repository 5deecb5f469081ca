/** countries.tsv as readings: names, capitals, adjectives, demonyms. */
import { demonymForms } from './inflect.js';
import { addAdjective, addCity, type Inhabitants } from './places.js';
import type { NameReading } from './reading.js';
import { formsIn, readTable, slug, split } from './table.js';
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
  readonly adjectives: Map<string, NameReading[]>;
};

export function loadCountries(trie: Trie, inhabitants: Inhabitants): Countries {
  const byKey = new Map<string, Country>();
  const adjectives = new Map<string, NameReading[]>();
  for (const row of readTable('countries.tsv', COLUMNS)) {
    const [code = '', name = '', article = '', nameEn = '', also = '', capitals = '', stems = '', demonyms = ''] = row;
    const key = `country:${code}`;
    const base = { key, type: 'Country', name, nameEn, sort: 'state', ...(article && { article }) } as const;
    const places: string[] = [];
    const country: NameReading = { ...base, kind: 'name' };
    for (const form of formsIn(name, nameEn, also)) addName(trie, form, country);
    for (const cell of split(demonyms))
      for (const { form, sex } of demonymForms(cell)) addName(trie, form, { ...base, kind: 'demonym', sex });
    for (const stem of split(stems)) addAdjective(adjectives, stem, { ...base, kind: 'adjective' });
    for (const { names, nameEn: english } of capitalsOf(capitals)) {
      const [capital = name] = names;
      const capitalKey = `place:${slug(capital)}`;
      places.push(capitalKey);
      addCity(
        trie,
        { key: capitalKey, type: 'Place', name: capital, nameEn: english, country: key, sort: 'city', kind: 'name' },
        names,
        inhabitants,
      );
      const government: NameReading = { ...base, kind: 'capital' };
      for (const form of names) for (const known of [form, ...inhabitants(form)]) addName(trie, known, government);
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
