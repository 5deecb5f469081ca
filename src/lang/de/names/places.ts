/** Places as readings: regions, waters and buildings, cities, and the seats that stand for a government. */
import type { Country } from './countries.js';
import { inhabitantForms } from './inflect.js';
import type { NameReading } from './reading.js';
import { formsIn, readTable, slug, split } from './table.js';
import { addName, type Trie } from './trie.js';

const PLACE_COLUMNS = ['name', 'en', 'sort', 'country', 'also', 'adjectives'] as const;
const SEAT_COLUMNS = ['key', 'name', 'en', 'country', 'also'] as const;

type Adjectives = Map<string, NameReading[]>;

export function loadPlaces(trie: Trie, adjectives: Adjectives): void {
  for (const [name = '', nameEn = '', sort = '', code = '', also = '', stems = ''] of readTable('places.tsv', PLACE_COLUMNS)) {
    const place: NameReading = { key: `place:${slug(name)}`, type: 'Place', name, nameEn, sort, kind: 'name', ...inCountry(code) };
    for (const form of formsIn(name, nameEn, also)) addName(trie, form, place);
    for (const stem of split(stems)) addAdjective(adjectives, stem, { ...place, kind: 'adjective' });
  }
}

export function addAdjective(adjectives: Adjectives, stem: string, reading: NameReading): void {
  const found = adjectives.get(stem.toLowerCase());
  if (found) found.push(reading);
  else adjectives.set(stem.toLowerCase(), [reading]);
}

export type Inhabitants = (city: string) => readonly string[];

/** The forms in -er of a city, regular or listed. */
export function loadInhabitants(): Inhabitants {
  const listed = new Map(readTable('inhabitants.tsv', ['city', 'forms']).map(([city = '', forms = '']) => [city, split(forms)]));
  return (city) => listed.get(city) ?? inhabitantForms(city);
}

export function loadCities(trie: Trie, inhabitants: Inhabitants): void {
  for (const [code = '', cities = ''] of readTable('cities.tsv', ['country', 'cities']))
    for (const cell of split(cities)) {
      const forms = cell.split('=');
      const [name = '', nameEn = name] = forms;
      const city: NameReading = { key: `place:${slug(name)}`, type: 'Place', name, nameEn, sort: 'city', kind: 'name', ...inCountry(code) };
      addCity(trie, city, forms, inhabitants);
    }
}

export function addCity(trie: Trie, city: NameReading, forms: Iterable<string>, inhabitants: Inhabitants): void {
  const adjective: NameReading = { ...city, kind: 'adjective' };
  for (const form of forms) {
    addName(trie, form, city);
    for (const inhabitant of inhabitants(form)) addName(trie, inhabitant, adjective);
  }
}

/** "Kreml" is an organisation, and the country where something is its own. */
export function loadSeats(trie: Trie, countries: ReadonlyMap<string, Country>): void {
  for (const [key = '', name = '', nameEn = '', code = '', also = ''] of readTable('seats.tsv', SEAT_COLUMNS)) {
    const country = countries.get(`country:${code}`);
    const seat: NameReading = { key: `seat:${key}`, type: 'Organization', name, nameEn, sort: 'seat', kind: 'name', ...inCountry(code) };
    for (const form of formsIn(name, nameEn, also)) {
      addName(trie, form, seat);
      if (country)
        addName(trie, form, { key: country.key, type: 'Country', name: country.name, nameEn: country.nameEn, sort: 'state', kind: 'seat' });
    }
  }
}

function inCountry(code: string): { country?: string } {
  return code === '' ? {} : { country: `country:${code}` };
}
