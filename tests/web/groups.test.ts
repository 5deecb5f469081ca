import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { tableOfArrows } from '../../web/src/core/claims/table.js';
import { among } from '../../web/src/core/evidence/among.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { focusOn } from '../../web/src/core/selection/focus.js';
import { groupOf, neighboursOf, nodesIn, toggled, withNodes } from '../../web/src/core/selection/group.js';
import { isInside } from '../../web/src/core/selection/lasso.js';
import type { Selection } from '../../web/src/core/selection/types.js';
import { above } from '../../web/src/core/selection/up.js';
import { arrow, node } from './graph-of-three.js';

/** a, b and c among themselves; c to d and from e; f stands alone. */
const VIEW = {
  nodes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => node(id, id)),
  edges: [
    arrow('ab', 'WARNS', 'a', 'b', 1),
    arrow('bc', 'WARNS', 'b', 'c', 3),
    arrow('ac', 'MET_WITH', 'a', 'c', 2),
    arrow('cd', 'WARNS', 'c', 'd', 2),
    arrow('ec', 'WARNS', 'e', 'c', 5),
    arrow('dc', 'MET_WITH', 'd', 'c', 1),
  ],
  total: { nodes: 6, edges: 6 },
};
const graph = buildGraph(VIEW, ontology(), {});
const shown = (filters = NO_FILTERS) => visible(VIEW, tableOfArrows(VIEW), filters);
const ABC: Selection = { kind: 'group', id: 'c', nodes: ['a', 'b', 'c'] };

test('several are a group, one is itself, none is nothing', () => {
  expect(groupOf(['a', 'b', 'a', 'c'])).toEqual(ABC);
  expect(groupOf(['a', 'a'])).toEqual({ kind: 'node', id: 'a' });
  expect(groupOf([])).toBeNull();
});

test('nodes join and leave; the newest is where one goes on', () => {
  expect(withNodes(['a', 'b', 'c'], ['a'])).toEqual({ kind: 'group', id: 'a', nodes: ['b', 'c', 'a'] });
  expect(toggled(['a', 'b'], 'c')).toEqual(ABC);
  expect(toggled(['a', 'b', 'c'], 'b')).toEqual({ kind: 'group', id: 'c', nodes: ['a', 'c'] });
  expect(toggled(['a', 'b'], 'a')).toEqual({ kind: 'node', id: 'b' });
  expect(toggled(['a'], 'a')).toBeNull();
});

test('any selection is some nodes; those that are gone are left out', () => {
  const of = (pick: Selection) => nodesIn(graph, pick, shown());
  expect(of(null)).toEqual([]);
  expect(of({ kind: 'node', id: 'a' })).toEqual(['a']);
  expect(of({ kind: 'edge', id: 'cd' })).toEqual(['c', 'd']);
  expect(of({ kind: 'edge', id: 'gone' })).toEqual([]);
  expect(of({ kind: 'path', id: 'a', to: 'd' })).toEqual(['a', 'c', 'd']);
  expect(of({ kind: 'group', id: 'gone', nodes: ['a', 'gone'] })).toEqual(['a']);
  expect(of({ kind: 'cluster', id: 'c' })).toContain('e');
  expect(of({ kind: 'cluster', id: 'gone' })).toEqual([]);
});

test('neighbours are those that the filters leave', () => {
  expect(neighboursOf(graph, ['a', 'b'], shown())).toEqual(['c']);
  expect(neighboursOf(graph, ['c'], shown({ ...NO_FILTERS, relationTypes: ['MET_WITH'] }))).toEqual(['b', 'd', 'e']);
  expect(neighboursOf(graph, ['f'], shown())).toEqual([]);
});

test('a group stands out with what joins it', () => {
  const focus = focusOn(graph, ABC, shown());
  expect([[...(focus?.nodes ?? [])], [...(focus?.edges ?? [])].sort()]).toEqual([
    ['a', 'b', 'c'],
    ['ab', 'ac', 'bc'],
  ]);
  expect(focusOn(graph, { kind: 'group', id: 'y', nodes: ['x', 'y'] }, shown())).toBeNull();
});

test('what they do among themselves is listed, what they do with others counted', () => {
  const what = among(graph, ['a', 'b', 'c', 'gone'], shown(), ontology());
  expect(what.inside.map(({ type, arrows }) => [type, arrows.map(({ id }) => id)])).toEqual([
    ['MET_WITH', ['ac']],
    ['WARNS', ['bc', 'ab']],
  ]);
  expect(what.outside).toEqual([
    { type: 'MET_WITH', direction: 'both', claims: 1, others: ['d'] },
    { type: 'WARNS', direction: 'out', claims: 2, others: ['d'] },
    { type: 'WARNS', direction: 'in', claims: 5, others: ['e'] },
  ]);
  expect([what.insideClaims, what.outsideClaims]).toEqual([6, 8]);
  expect(among(graph, ['f'], shown(), ontology())).toEqual({
    ...{ inside: [], insideClaims: 0, hidden: [], outside: [], outsideClaims: 0 },
  });
});

test('what the filters hide among them is told apart, and what passes counts as far as it passes', () => {
  const filtered = shown({ ...NO_FILTERS, relationTypes: ['WARNS'] });
  const what = among(graph, ['a', 'b', 'c'], filtered, ontology(), ({ id }) => (id === 'ac' ? 1 : 9));
  expect(what.inside.map(({ arrows }) => arrows.map(({ id, claims }) => [id, claims]))).toEqual([[['ac', 1]]]);
  expect(what.hidden.map(({ id }) => id)).toEqual(['ab', 'bc']);
  expect([what.insideClaims, what.outsideClaims]).toEqual([1, 9]);
});

test('one goes up from a node to the group it was in, and from there to the overview', () => {
  const up = (now: Selection, trail: { node: string | null; several: Selection }) =>
    above(now, trail, graph, (pick) => nodesIn(graph, pick, shown()));
  expect(up({ kind: 'node', id: 'a' }, { node: 'a', several: ABC })).toEqual(ABC);
  expect(up({ kind: 'node', id: 'd' }, { node: 'd', several: ABC })).toBeNull();
  expect(up({ kind: 'edge', id: 'ab' }, { node: null, several: ABC })).toEqual(ABC);
  expect(up({ kind: 'edge', id: 'ab' }, { node: 'a', several: ABC })).toEqual({ kind: 'node', id: 'a' });
  expect(up({ kind: 'edge', id: 'gone' }, { node: 'a', several: ABC })).toBeNull();
  expect(up({ kind: 'path', id: 'a', to: 'd' }, { node: null, several: null })).toEqual({ kind: 'node', id: 'a' });
  expect(up(ABC, { node: null, several: ABC })).toBeNull();
});

test('inside a line drawn by hand, also where it has a bay, crosses itself or is no line', () => {
  const bay = [
    [0, 0],
    [10, 0],
    [10, 10],
    [5, 2],
    [0, 10],
  ].map(([x = 0, y = 0]) => ({ x, y }));
  expect(isInside(bay, { x: 1, y: 5 })).toBe(true);
  expect(isInside(bay, { x: 5, y: 6 })).toBe(false);
  expect(isInside(bay, { x: 5, y: 1 })).toBe(true);
  expect(isInside(bay, { x: 11, y: 5 })).toBe(false);
  expect(isInside([], { x: 0, y: 0 })).toBe(false);
  expect(isInside([{ x: 1, y: 1 }], { x: 1, y: 1 })).toBe(false);
});
