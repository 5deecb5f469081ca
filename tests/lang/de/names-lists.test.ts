import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadNames } from '../../../src/lang/de/names/index.js';
import { readTable, slug, split } from '../../../src/lang/de/names/table.js';
import { DepescheError } from '../../../src/model/errors.js';

const FOLDER = new URL('../../../src/lang/de/names/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => /\.(tsv|txt)$/.test(file));
const names = loadNames();

describe('every list', () => {
  test.each(files)('%s says what it holds, has no stray blanks and no empty cell before its last', (file) => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(/^# \S.{20}/);
    expect(lines.filter((line) => /^ | $|\t | \t|; ;|;;/.test(line))).toEqual([]);
  });
});

describe('countries.tsv', () => {
  const rows = readTable('countries.tsv', ['code', 'name', 'article', 'en', 'also', 'capitals', 'adjectives', 'demonyms']);

  test('has every state once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(197);
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
  });

  test.each(rows.map(([code = '', name = '', , en = '']) => [code, name, en] as const))('%s is found as %s and %s', (code, name, en) => {
    for (const form of [name, en])
      expect(names.match(form.split(' '), 0)).toMatchObject({
        length: form.split(' ').length,
        readings: expect.arrayContaining([expect.objectContaining({ key: `country:${code}` })]),
      });
  });

  test('adjectives decline', () => {
    for (const [code, , , , , , adjectives = ''] of rows)
      for (const stem of split(adjectives))
        expect(names.countryByAdjective(`${stem}en`).map((reading) => reading.key)).toContain(`country:${code}`);
  });
});

test('a list with other columns, or none at all, is said to be so', () => {
  expect(() => readTable('seats.tsv', ['key', 'title'])).toThrow(DepescheError);
  expect(() => readTable('seats.tsv', ['key', 'title'])).toThrow(
    /seats\.tsv: got columns key, name, en, country, also, expected key, title/,
  );
  expect(() => readTable('no-such-list.tsv', ['name'])).toThrow(/no-such-list\.tsv: got .* expected a readable file/);
});

describe('references between the lists hold', () => {
  const codes = new Set(
    readTable('countries.tsv', ['code', 'name', 'article', 'en', 'also', 'capitals', 'adjectives', 'demonyms']).map(([code]) => code),
  );
  const bodies = new Set(readTable('bodies.tsv', ['key', 'name', 'type', 'also', 'traits']).map(([key]) => key));

  test('countries of organisations, places, cities, seats and things', () => {
    const used = [
      ...readTable('organisations.tsv', ['key', 'sort', 'name', 'en', 'country', 'also']).map((row) => row[4]),
      ...readTable('places.tsv', ['name', 'en', 'sort', 'country', 'also', 'adjectives']).map((row) => row[3]),
      ...readTable('cities.tsv', ['country', 'cities']).map((row) => row[0]),
      ...readTable('seats.tsv', ['key', 'name', 'en', 'country', 'also']).map((row) => row[3]),
      ...readTable('things.tsv', ['key', 'type', 'sort', 'name', 'en', 'country', 'also']).map((row) => row[5]),
      ...readTable('regions.tsv', ['word', 'countries']).flatMap((row) => (row[1] ?? '').split('; ')),
    ];
    expect([...new Set(used)].filter((code) => code && !codes.has(code))).toEqual([]);
  });

  test('bodies of offices are bodies or ministries', () => {
    const used = readTable('offices.tsv', ['office', 'feminine', 'level', 'body', 'unique', 'kind']).map((row) => row[3] ?? '');
    expect([...new Set(used)].filter((key) => key !== '' && !bodies.has(key) && !key.endsWith('ministerium'))).toEqual([]);
  });

  test('no key of a place stands for places of two countries', () => {
    const places = [
      ...readTable('places.tsv', ['name', 'en', 'sort', 'country', 'also', 'adjectives']).map(([name = '', , , code]) => [
        slug(name),
        code,
      ]),
      ...readTable('cities.tsv', ['country', 'cities']).flatMap(([code, cities = '']) =>
        split(cities).map((city) => [slug(city.split('=', 1)[0] ?? ''), code]),
      ),
    ];
    const countryOf = new Map<string, string>();
    const clashes = places.filter(([key = '', code = '']) => {
      const known = countryOf.get(key);
      countryOf.set(key, code);
      return known !== undefined && known !== code;
    });
    expect(clashes).toEqual([]);
  });

  test('keys of organisations and things are unique', () => {
    for (const keys of [
      readTable('organisations.tsv', ['key', 'sort', 'name', 'en', 'country', 'also']).map(([key]) => key),
      readTable('things.tsv', ['key', 'type', 'sort', 'name', 'en', 'country', 'also']).map(([key, type]) => `${type}:${key}`),
    ])
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

test('no organisation stands there once with its legal form and once without', () => {
  const rows = readTable('organisations.tsv', ['key', 'sort', 'name', 'en', 'country', 'also']);
  const keys = new Map(
    rows.flatMap(([key = '', , name = '', , , also = '']) => [name, ...split(also)].map((form) => [form, key] as const)),
  );
  const twice = [...keys].filter(([form, key]) => {
    const bare = keys.get(
      form.replace(/ (AG|GmbH|SE|KG|S\.A\.|S\.p\.A\.|Inc\.?|Corp\.|Corporation|plc|Ltd\.?|N\.V\.|AB|ASA|Oyj|e\.V\.)$/, ''),
    );
    return bare !== undefined && bare !== key;
  });
  expect(twice).toEqual([]);
});
