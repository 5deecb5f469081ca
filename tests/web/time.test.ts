import { expect, test } from 'vitest';
import type { ClaimFacts } from '../../src/model/facts.js';
import { ontology } from '../../src/ontology/index.js';
import { dateOf, firstDay, lastDay, NO_DAY } from '../../web/src/core/claims/days.js';
import { tableOf, tableOfArrows } from '../../web/src/core/claims/table.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { binOf, binsOf } from '../../web/src/core/time/bins.js';
import { barsWithin, histogram, ticksOf } from '../../web/src/core/time/index.js';
import { barName, periodName } from '../../web/src/core/time/words.js';
import { GRAPH } from './graph-of-three.js';

test('a partial date is all the days that it may mean', () => {
  const range = (date: string) => [dateOf(firstDay(date)), dateOf(lastDay(date))];
  expect(['2024-02', '2023', '2022-01-21'].map(range)).toEqual([
    ['2024-02-01', '2024-02-29'],
    ['2023-01-01', '2023-12-31'],
    ['2022-01-21', '2022-01-21'],
  ]);
  expect([firstDay(null), lastDay(null)]).toEqual([NO_DAY, NO_DAY]);
});

const span = (from: string, to: string) => binsOf(firstDay(from), lastDay(to));

test.each([
  ['2022-01-20', '2022-02-02', 'day', 14],
  ['2022-01-20', '2023-02-02', 'month', 14],
  ['1999', '2022', 'year', 24],
  ['1899', '2022', 'decade', 14],
])('from %s to %s by the %s', (from, to, unit, count) => {
  const { unit: found, bins } = span(from, to);
  expect([found, bins.length]).toEqual([unit, count]);
  for (const [i, bin] of bins.entries()) expect(bin.from).toBe(i === 0 ? bin.from : (bins[i - 1]?.to ?? 0) + 1);
});

test('a claim stands in the bar of the middle of its time', () => {
  const { bins } = span('2021-11', '2022-12');
  const at = (date: string) => binOf(bins, firstDay(date), lastDay(date));
  expect(['2021-11-30', '2022-01', '2022', '1990'].map(at)).toEqual([0, 2, 8, -1]);
  expect(binOf(bins, NO_DAY, NO_DAY)).toBe(-1);
});

const FACTS: ClaimFacts = {
  claims: 4,
  arrow: { values: ['a1', 'a2'], at: [0, 1, 1, 1] },
  modality: { values: ['asserted', 'planned'], at: [0, 0, 1, 0] },
  polarity: { values: ['positive'], at: [0, 0, 0, 0] },
  speaker: { values: [''], at: [0, 0, 0, 0] },
  article: { values: ['x'], at: [0, 0, 0, 0] },
  source: { values: [''], at: [0, 0, 0, 0] },
  firstDay: ['2022-01-01', '2022-03-05', '2022-03-06', null],
  lastDay: ['2022-01-01', '2022-03-05', '2022-03-06', null],
  names: [],
};

test('bars count by kind what passes every filter but time, and say what has no day', () => {
  const claims = tableOf(GRAPH, FACTS);
  const filters = { ...NO_FILTERS, from: '2022-02', modalities: ['planned' as const] };
  const told = histogram(GRAPH, claims, filters, ontology());
  const unfiltered = histogram(GRAPH, claims, NO_FILTERS, ontology());
  expect(told?.bars.map((bar) => bar.from)).toEqual(unfiltered?.bars.map((bar) => bar.from));
  expect([told?.unit, told?.bars.length, told?.undated]).toEqual(['month', 3, 1]);
  expect(told?.bars.map((bar) => bar.counts)).toEqual([{ 'verbal-cooperation': 1 }, {}, { 'verbal-conflict': 1 }]);
  expect(histogram(GRAPH, tableOfArrows(GRAPH), NO_FILTERS, ontology())).toBeNull();
});

test('the bars below which their time is written are spread evenly', () => {
  expect([ticksOf(62, 4), ticksOf(3, 4), ticksOf(1, 4)]).toEqual([[7, 23, 38, 54], [0, 1, 2], [0]]);
});

test('a period says which bars it meets, in words too', () => {
  const { bins, unit } = span('2021-11', '2022-12');
  const within = (from: string | null, to: string | null) => barsWithin(bins, firstDay(from), lastDay(to));
  expect([within(null, null), within('2022-01-15', '2022-02'), within(null, '2021-11-02'), within('2025', null)]).toEqual([
    [0, 13],
    [2, 3],
    [0, 0],
    [14, 13],
  ]);
  const [first, second] = bins;
  if (!first || !second) throw new Error('no bars');
  expect([barName(first, unit, 'de'), periodName(first, second, unit, 'en')]).toEqual(['November 2021', 'November 2021 – December 2021']);
});
