import { expect, test } from 'vitest';
import type { ClaimFacts } from '../../src/model/facts.js';
import { ontology } from '../../src/ontology/index.js';
import { dateOf, firstDay, lastDay, NO_DAY } from '../../web/src/core/claims/days.js';
import { tableOf, tableOfArrows } from '../../web/src/core/claims/table.js';
import type { ClaimTable } from '../../web/src/core/claims/types.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import { binOf, binsOf } from '../../web/src/core/time/bins.js';
import { type Axis, axisOf, barsWithin, farther, histogram, nearer, type Span, ticksOf } from '../../web/src/core/time/index.js';
import { barName } from '../../web/src/core/time/words.js';
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

const GERMAN = { language: 'de', words: LANGUAGES.de } as const;

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

function axisFor(claims: ClaimTable, zoom: Span | null = null): Axis {
  const axis = axisOf(claims, zoom);
  if (!axis) throw new Error('got no axis, expected one');
  return axis;
}

/** Claims of these days. */
function claimsOf(days: readonly string[]): ClaimTable {
  const zero = days.map(() => 0);
  return tableOf(GRAPH, {
    ...FACTS,
    claims: days.length,
    arrow: { values: ['a1'], at: zero },
    ...Object.fromEntries(
      (['modality', 'polarity', 'speaker', 'article', 'source'] as const).map((key) => [key, { ...FACTS[key], at: zero }]),
    ),
    firstDay: [...days],
    lastDay: [...days],
  });
}

test('bars count by kind what passes every filter but time, and say what has no day', () => {
  const claims = tableOf(GRAPH, FACTS);
  const filters = { ...NO_FILTERS, from: '2022-02', modalities: ['planned' as const] };
  const axis = axisFor(claims);
  const told = histogram(GRAPH, claims, filters, ontology(), axis);
  const unfiltered = histogram(GRAPH, claims, NO_FILTERS, ontology(), axis);
  expect(told?.bars.map((bar) => bar.from)).toEqual(unfiltered?.bars.map((bar) => bar.from));
  expect([told?.unit, told?.bars.length, told?.undated]).toEqual(['month', 3, 1]);
  expect(told?.bars.map((bar) => bar.counts)).toEqual([{ 'verbal-cooperation': 1 }, {}, { 'verbal-conflict': 1 }]);
  expect(axisOf(tableOfArrows(GRAPH), null)).toBeNull();
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
  expect(bins.slice(0, 1).map((bin) => barName(bin, unit, GERMAN))).toEqual(['November 2021']);
});

const JANUARY = Array.from({ length: 31 }, (_, i) => `2022-01-${String(i + 1).padStart(2, '0')}`);
const names = ({ bins, unit }: Axis) => [bins[0], bins.at(-1)].map((bin) => bin && barName(bin, unit, GERMAN));

test.each<[string, string[], string, number, string[]]>([
  ['one old claim', [...JANUARY, '1901'], 'day', 32, ['vor 1. Januar 2022', '31. Januar 2022']],
  ['one at each end', [...JANUARY, ...JANUARY, '1901', '2030'], 'day', 33, ['vor 1. Januar 2022', 'nach 31. Januar 2022']],
  ['no few that lie apart', [...JANUARY, ...JANUARY.map((day) => day.replace('2022', '1901'))], 'decade', 13, ['1900–1909', '2020–2029']],
  ['what fits as it is', [...JANUARY, '2021-12-15'], 'day', 48, ['15. Dezember 2021', '31. Januar 2022']],
])('the axis has the time in which most claims are: %s', (_name, days, unit, bars, ends) => {
  const axis = axisFor(claimsOf(days));
  expect([axis.unit, axis.bins.length, names(axis)]).toEqual([unit, bars, ends]);
  const { bars: counted } = histogram(GRAPH, claimsOf(days), NO_FILTERS, ontology(), axis);
  expect(counted.reduce((sum, bar) => sum + bar.total, 0)).toBe(days.length);
});

test('one goes into a period, and step by step away from it until all is there', () => {
  const claims = claimsOf([...JANUARY, ...JANUARY, '1901', '2030']);
  const span = (from: string, to: string): Span => ({ from: firstDay(from), to: lastDay(to) });
  const start = axisFor(claims);
  expect(nearer(start, null, null)).toBeUndefined();
  const zoom = nearer(start, null, span('2022-01-10', '2022-01-12'));
  expect(zoom).toEqual(span('2022-01-10', '2022-01-12'));
  if (!zoom) throw new Error('no way in');
  const inside = axisFor(claims, zoom);
  expect([inside.bins.length, names(inside)]).toEqual([5, ['vor 10. Januar 2022', 'nach 12. Januar 2022']]);
  expect(nearer(inside, zoom, zoom)).toBeUndefined();
  const [once, all] = [farther(inside, zoom), span('1901', '2030')];
  expect(once).toEqual(span('2022-01-05', '2022-01-17'));
  expect(farther(inside, span('2022-01-02', '2022-01-29'))).toBeNull();
  expect(farther(start, null)).toEqual(all);
  expect(farther(axisFor(claims, all), all)).toBeUndefined();
  expect(nearer(axisFor(claims, all), all, null)).toBeNull();
});
