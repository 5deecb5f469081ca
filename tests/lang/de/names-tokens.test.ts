import { expect, test } from 'vitest';
import { german } from '../../../src/lang/de/index.js';
import { loadNames } from '../../../src/lang/de/names/index.js';
import { readTable, split } from '../../../src/lang/de/names/table.js';
import { segmentSentence } from '../../../src/pipeline/tokens/segment.js';

const names = loadNames();

function tokensOf(name: string): string[] {
  const text = `Gegen ${name} spricht nichts.`;
  return segmentSentence(text, { start: 0, end: text.length }, german().text)
    .map((segment) => segment.text)
    .slice(1, -3);
}

function listed(file: string, columns: readonly string[], used: readonly number[]): string[] {
  return readTable(file, columns).flatMap((row) => used.flatMap((column) => split(row[column] ?? '')));
}

test('every listed name is found as the pipeline cuts it into tokens', () => {
  const all = [
    ...listed('countries.tsv', ['code', 'name', 'article', 'en', 'also', 'capitals', 'adjectives', 'demonyms'], [1, 3, 4]),
    ...listed('organisations.tsv', ['key', 'sort', 'name', 'en', 'country', 'also'], [2, 3, 5]),
    ...listed('places.tsv', ['name', 'en', 'sort', 'country', 'also', 'adjectives'], [0, 1, 4]),
    ...listed('seats.tsv', ['key', 'name', 'en', 'country', 'also'], [1, 2, 4]),
    ...listed('things.tsv', ['key', 'type', 'sort', 'name', 'en', 'country', 'also'], [3, 6]),
    ...listed('cities.tsv', ['country', 'cities'], [1]).flatMap((city) => city.split('=')),
  ];
  const missed = all.filter((name) => {
    const tokens = tokensOf(name);
    return (names.match(tokens, 0)?.length ?? 0) < tokens.length;
  });
  expect(missed).toEqual([]);
});
