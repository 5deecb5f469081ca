import { expect, test } from 'vitest';
import { Addition, type JobEvent } from '../../src/model/jobs.js';
import { ontology } from '../../src/ontology/index.js';
import { begun, doneOf, heard, isBusy } from '../../web/src/core/sources/adding.js';
import { fileAddition, fits, isDate, pageAddition, typedAddition } from '../../web/src/core/sources/additions.js';
import { sourcesPart } from '../../web/src/core/sources/address.js';
import { sortArticles, sourcesSortedBy } from '../../web/src/core/sources/rows.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

test('what was typed is sent without what was left empty', () => {
  expect(typedAddition({ text: 'Ein Text.', title: ' Titel ', date: '', source: '  ' })).toEqual({ content: 'Ein Text.', title: 'Titel' });
});

test.each([
  ['beispiel.de/a', 'https://beispiel.de/a'],
  [' http://beispiel.de ', 'http://beispiel.de/'],
  ['beispiel.de:8080/a', 'https://beispiel.de:8080/a'],
])('%s is an address', (typed, url) => {
  expect(Addition.parse(pageAddition(typed))).toEqual({ url });
});

test.each(['', 'ein Satz', 'ftp://beispiel.de', 'mailto:a@beispiel.de', 'javascript:alert(1)'])('"%s" is none', (typed) => {
  expect(pageAddition(typed)).toBeNull();
});

test('a file goes as its bytes, whatever its encoding and length', async () => {
  const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => i % 256);
  const addition = Addition.parse(await fileAddition(new File([bytes], 'alt.txt')));
  expect(addition).toMatchObject({ name: 'alt.txt', encoding: 'base64' });
  expect(Buffer.from(addition.content ?? '', 'base64').equals(bytes)).toBe(true);
});

test('an empty file is sent as a blank one, for nothing would be refused with all the others', async () => {
  expect(Addition.parse(await fileAddition(new File([], 'leer.txt'))).content).toBe(btoa('\n'));
});

test('more than the server takes is not sent', () => {
  expect([fits([{ size: 14_000_000 }]), fits([{ size: 14_000_000 }, { size: 1 }])]).toEqual([true, false]);
  expect(fits(Array.from({ length: 1_001 }, () => ({ size: 1 })))).toBe(false);
});

test('dates are whole, shorter, or left out', () => {
  expect(['', '2022', '2022-01', '2022-01-21', '21.1.2022', '2022-13'].map(isDate)).toEqual([true, true, true, true, false, false]);
});

const NOTHING = { sentences: 0, withRelations: 0, entities: 0, claims: 0 };
const read = (item: number): JobEvent => ({
  type: 'article',
  item,
  name: `${item}.txt`,
  article: `${item}`,
  title: null,
  outcome: 'added',
  ...NOTHING,
  skipped: [],
});
const END: JobEvent = { type: 'end', added: 2, replaced: 0, unchanged: 0, failed: 0, ...NOTHING, stopped: false };

test('a job is followed from its first word to its last', () => {
  const waiting = heard(begun(2), { type: 'waiting', ahead: 1 });
  expect([waiting.state, waiting.ahead]).toEqual(['waiting', 1]);
  const reading = heard(waiting, { type: 'reading', item: 0, name: '0.txt', article: null, title: null });
  expect([reading.state, reading.now, doneOf(reading)]).toEqual(['running', '0.txt', 0]);
  const half = heard(heard(reading, read(0)), read(0));
  expect([half.outcomes.length, doneOf(half), isBusy(half)]).toEqual([2, 1, true]);
  expect(heard({ ...half, state: 'stopping' }, read(1)).state).toBe('stopping');
  const ended = heard(half, END);
  expect([ended.state, ended.now, doneOf(ended), isBusy(ended)]).toEqual(['ended', null, 2, false]);
});

test('articles sort by each column, the newest and most at first', () => {
  const article = (id: string, title: string | null, date: string | null, claims: number) => ({
    ...{ id, title, date, claims, source: null, url: null, language: 'de', sentences: 1, entities: 1 },
  });
  const articles = [article('a', 'Zebra', '2022-01-01', 2), article('b', 'Ähre', null, 9), article('c', null, '2023', 2)];
  const by = (column: 'title' | 'date' | 'claims', descending: boolean) =>
    sortArticles(articles, { column, descending }, 'de').map(({ id }) => id);
  expect([by('title', false), by('date', true), by('claims', true)]).toEqual([
    ['b', 'c', 'a'],
    ['c', 'a', 'b'],
    ['b', 'a', 'c'],
  ]);
  expect(sourcesSortedBy({ column: 'title', descending: false }, 'date')).toEqual({ column: 'date', descending: true });
  expect(sourcesSortedBy({ column: 'date', descending: true }, 'date')).toEqual({ column: 'date', descending: false });
});

test.each([
  ['', { column: 'date', descending: true }],
  ['#sort-sources=title', { column: 'title', descending: false }],
  ['#sort-sources=-claims', { column: 'claims', descending: true }],
] as const)('%j is the order %j', (hash, sort) => {
  expect(sourcesPart.read(valuesOf(hash), ontology())).toEqual(sort);
  expect(toHash(sourcesPart.write(sort))).toBe(hash);
});

test('an order by what there is not is the usual one', () => {
  expect(sourcesPart.read(valuesOf('#sort-sources=remove'), ontology())).toEqual({ column: 'date', descending: true });
});
