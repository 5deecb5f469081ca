import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { tableOfArrows } from '../../web/src/core/claims/table.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { focusOn } from '../../web/src/core/selection/focus.js';
import { pathBetween } from '../../web/src/core/selection/path.js';
import { arrow, node } from './graph-of-three.js';

/** From a to d by b or by c; c has more claims. To e the arrows point the other way; f stands alone. */
const VIEW = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id, id)),
  edges: [
    arrow('ab', 'MET_WITH', 'a', 'b', 1),
    arrow('bd', 'WARNS', 'b', 'd', 1),
    arrow('ac', 'WARNS', 'a', 'c', 2),
    arrow('ca', 'MET_WITH', 'c', 'a', 4),
    arrow('dc', 'WARNS', 'd', 'c', 3),
    arrow('ed', 'ACCUSES', 'e', 'd', 1),
  ],
  total: { nodes: 6, edges: 6 },
};
const graph = buildGraph(VIEW, ontology(), {});
const shown = (filters = NO_FILTERS) => visible(VIEW, tableOfArrows(VIEW), filters);

test('the shortest way, whichever way arrows point, by the most claims, with all arrows of a step', () => {
  expect(pathBetween(graph, 'a', 'e', shown())).toEqual({ nodes: ['a', 'c', 'd', 'e'], steps: [['ca', 'ac'], ['dc'], ['ed']] });
  expect(pathBetween(graph, 'e', 'a', shown())?.nodes).toEqual(['e', 'd', 'c', 'a']);
});

test('only what passes the filters leads anywhere', () => {
  const without = shown({ ...NO_FILTERS, out: ['c'] });
  expect(pathBetween(graph, 'a', 'd', without)).toEqual({ nodes: ['a', 'b', 'd'], steps: [['ab'], ['bd']] });
  expect(pathBetween(graph, 'a', 'd', shown({ ...NO_FILTERS, relationTypes: ['WARNS'] }))).toBeNull();
  expect(pathBetween(graph, 'a', 'f', shown())).toBeNull();
  expect(pathBetween(graph, 'a', 'nowhere', shown())).toBeNull();
});

test('a path stands out with all its arrows', () => {
  const focus = focusOn(graph, { kind: 'path', id: 'a', to: 'd' }, shown());
  expect([[...(focus?.nodes ?? [])], [...(focus?.edges ?? [])]]).toEqual([
    ['a', 'c', 'd'],
    ['ca', 'ac', 'dc'],
  ]);
});

test('nodes are taken out or shown alone by hand', () => {
  expect([...shown({ ...NO_FILTERS, only: ['a', 'c', 'f'] }).nodes]).toEqual(['a', 'c', 'f']);
  expect([...shown({ ...NO_FILTERS, only: ['a', 'c', 'f'] }).edges]).toEqual(['ac', 'ca']);
  expect([...shown({ ...NO_FILTERS, out: ['a', 'd'] }).nodes]).toEqual(['b', 'c', 'e', 'f']);
});
