/** What keeps its place, and the way back for what was taken out. */
import { expect, test } from 'vitest';
import type { Brought } from '../../web/src/core/data/brought.js';
import { foldedCounts } from '../../web/src/core/expand/folded.js';
import { withBack } from '../../web/src/core/filters/back.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import type { Positions } from '../../web/src/core/layout/types.js';
import { firstOf, keptRanks, type Ranks, ranksOf } from '../../web/src/core/order/index.js';
import { isStep, type Shown, undone } from '../../web/src/core/undo/step.js';
import { GRAPH } from './graph-of-three.js';

/** Values as letters, the strongest first. */
const ranked = (letters: string): Ranks =>
  ranksOf(
    [...letters],
    Int32Array.from(letters, (_, i) => letters.length - i),
    [],
  );
const inOrder = ({ values, ranks }: Ranks, most = Number.POSITIVE_INFINITY, isWanted = (_: string) => true): string =>
  firstOf(
    values.length,
    most,
    (one, other) => (ranks[other] ?? 0) - (ranks[one] ?? 0) || one - other,
    (place) => isWanted(values[place] ?? ''),
  )
    .map((place) => values[place])
    .join('');

const ORDERS: [name: string, items: string, before: string, after: string][] = [
  ['others come to the top', 'cab', 'abc', 'abc'],
  ['one is new', 'dcab', 'abc', 'abcd'],
  ['one is gone', 'ca', 'abc', 'ac'],
  ['nothing was there', 'cab', '', 'cab'],
];

test.each(ORDERS)('a kept order where %s', (_, items, before, after) => {
  expect(inOrder(keptRanks(ranked(items), ranked(before)))).toBe(after);
});

test('what is chosen comes before what is counted, and only the first are looked for', () => {
  const values = [...'abcdef'];
  const ranks = ranksOf(values, Int32Array.from([3, 1, 4, 1, 5, 9]), ['d', 'b', 'none of these']);
  expect(inOrder(ranks)).toBe('bdfeca');
  expect(inOrder(ranks, 3)).toBe('bdf');
  expect(inOrder(ranks, 3, (value) => value > 'c')).toBe('dfe');
  expect(inOrder(ranks, 0)).toBe('');
});

const BACK: [name: string, filters: Partial<Filters>, ids: string[], after: Partial<Filters>][] = [
  ['hidden', { out: ['n1', 'n2'] }, ['n1'], { out: ['n2'] }],
  ['not among the only ones', { only: ['n2'] }, ['n1'], { only: ['n1', 'n2'] }],
  ['folded away', { folded: ['n1', 'n2'] }, ['n3'], { folded: ['n1'] }],
];

test.each(BACK)('what was %s comes back', (_, filters, ids, after) => {
  expect(withBack({ ...NO_FILTERS, ...filters }, GRAPH.edges, ids)).toEqual({ ...NO_FILTERS, ...filters, ...after });
});

test('what no hand has hidden stays with the filters', () => {
  const filters: Filters = { ...NO_FILTERS, entityTypes: ['Country'] };
  expect(withBack(filters, GRAPH.edges, ['n1'])).toBe(filters);
});

test('a node knows how many are folded away at it', () => {
  expect([...foldedCounts(GRAPH.edges, ['n2'])]).toEqual([['n2', 2]]);
  expect([...foldedCounts(GRAPH.edges, ['n1'])]).toEqual([]);
});

const shown = (filters: Partial<Filters>, brought: Brought = [], pins: Positions = {}): Shown => ({
  filters: { ...NO_FILTERS, ...filters },
  brought,
  pins,
});
const pinned = (pins: Positions) => shown({}, [], pins);
const batch = { by: 'n1', ids: ['n9'] };

const STEPS: [name: string, before: Shown, after: Shown, now: Shown, undone: Shown | null][] = [
  ['hidden', shown({ out: ['a'] }), shown({ out: ['a', 'b'] }), shown({ out: ['a', 'b', 'c'] }), shown({ out: ['a', 'c'] })],
  ['hidden and back already', shown({}), shown({ out: ['b'] }), shown({}), null],
  ['folded away', shown({}), shown({ folded: ['a'] }), shown({ folded: ['a'], minSources: 2 }), shown({ minSources: 2 })],
  ['shown alone', shown({ only: ['a', 'b'] }), shown({ only: ['a'] }), shown({ only: ['a'] }), shown({ only: ['a', 'b'] })],
  ['taken away', shown({}, [batch]), shown({}), shown({ out: ['a'] }), shown({ out: ['a'] }, [batch])],
  ['taken away and back already', shown({}, [batch]), shown({}), shown({}, [batch]), null],
  ['let go with all filters', shown({ out: ['a'], from: '2022' }), shown({}), shown({}), shown({ out: ['a'], from: '2022' })],
  ['pinned', pinned({}), pinned({ a: { x: 1, y: 2 } }), pinned({ a: { x: 1, y: 2 }, b: { x: 3, y: 4 } }), pinned({ b: { x: 3, y: 4 } })],
  ['loosened', pinned({ a: { x: 1, y: 2 } }), pinned({}), pinned({}), pinned({ a: { x: 1, y: 2 } })],
  ['pinned and moved since', pinned({}), pinned({ a: { x: 1, y: 2 } }), pinned({ a: { x: 5, y: 5 } }), null],
  ['let go, and others chosen since', shown({ from: '2022' }), shown({}), shown({ to: '2023' }), null],
];

test.each(STEPS)('what was %s is undone', (_, before, after, now, back) => {
  expect(isStep({ before, after })).toBe(true);
  expect(undone({ before, after }, now)).toEqual(back);
});

test('what only shows more is no step', () => {
  expect(isStep({ before: shown({ out: ['a', 'b'] }), after: shown({ out: ['a'] }) })).toBe(false);
  expect(isStep({ before: shown({}), after: shown({ minSources: 2 }) })).toBe(false);
});
