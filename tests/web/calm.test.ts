/** What keeps its place, and the way back for what was taken out. */
import { expect, test } from 'vitest';
import { foldedCounts } from '../../web/src/core/expand/folded.js';
import { withBack } from '../../web/src/core/filters/back.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { NO_FILTERS } from '../../web/src/core/filters/visible.js';
import { keptOrder } from '../../web/src/core/order/index.js';
import { GRAPH } from './graph-of-three.js';

const ORDERS: [name: string, items: string, before: string, after: string][] = [
  ['others come to the top', 'cab', 'abc', 'abc'],
  ['one is new', 'dcab', 'abc', 'abcd'],
  ['one is gone', 'ca', 'abc', 'ac'],
  ['nothing was there', 'cab', '', 'cab'],
];

test.each(ORDERS)('a kept order where %s', (_, items, before, after) => {
  expect(keptOrder([...items], (item) => item, [...before]).join('')).toBe(after);
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
