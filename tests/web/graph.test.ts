import { expect, test } from 'vitest';
import type { ArrowView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { roominess } from '../../web/src/core/appearance/sizes.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { curvatures } from '../../web/src/core/graph/curvature.js';
import { layoutMatter } from '../../web/src/core/layout/task.js';
import { focusOn } from '../../web/src/core/selection/focus.js';
import { step } from '../../web/src/core/selection/walk.js';

const arrow = (id: string, type: ArrowView['type'], source: string, target: string): ArrowView => ({
  ...{ id, type, source, target, claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities: { asserted: 1 }, polarities: { positive: 1 } },
});
const node = (id: string, claims = 1) => ({ id, type: 'Person' as const, name: id, aliases: [], claims, articles: 1 });

const edges = [
  arrow('1', 'WARNS', 'a', 'b'),
  arrow('2', 'MET_WITH', 'a', 'b'),
  arrow('3', 'DEMANDS', 'b', 'a'),
  arrow('4', 'MET_WITH', 'b', 'c'),
];
const view = { nodes: [node('c'), node('a', 3), node('b')], edges, total: { nodes: 3, edges: 4 } };
const places = { a: { x: 0, y: 0 }, b: { x: 10, y: 0 }, c: { x: 10, y: 10 } };
const graph = buildGraph(view, ontology(), places);
const all = { nodes: new Set(['a', 'b', 'c']), edges: new Set(['1', '2', '3', '4']) };

test('parallel arrows bend apart, a single one runs straight', () => {
  const bends = curvatures(edges);
  const seenFromA = [bends.get('1'), bends.get('2'), -(bends.get('3') ?? 0)];
  expect(new Set(seenFromA).size).toBe(3);
  expect(bends.get('4')).toBe(0);
});

test('mutual relations have no head', () => {
  expect(edges.map(({ id }) => graph.getEdgeAttribute(id, 'type'))).toEqual(['arrow', 'curvedLine', 'curvedArrow', 'line']);
});

test('the order in which nodes come does not matter', () => {
  const other = buildGraph({ ...view, nodes: [...view.nodes].reverse(), edges: [...edges].reverse() }, ontology(), places);
  expect(other.export()).toEqual(graph.export());
});

test('an arrow to a node that was cut off is left out', () => {
  expect(buildGraph({ ...view, nodes: [node('a')] }, ontology(), places).size).toBe(0);
});

test('a node stands out with its visible neighbours, an arrow with its ends', () => {
  const focus = focusOn(graph, { kind: 'node', id: 'b' }, { ...all, edges: new Set(['4']) });
  expect([...(focus?.nodes ?? [])].sort()).toEqual(['b', 'c']);
  expect([...(focusOn(graph, { kind: 'edge', id: '1' }, all)?.nodes ?? [])]).toEqual(['a', 'b']);
  expect(focusOn(graph, { kind: 'node', id: 'nobody' }, all)).toBeNull();
  // What the filters hide leaves the picture as it is.
  expect(focusOn(graph, { kind: 'edge', id: '1' }, { ...all, edges: new Set(['4']) })).toBeNull();
  expect(focusOn(graph, { kind: 'node', id: 'b' }, { ...all, nodes: new Set(['a']) })).toBeNull();
});

test('arrow keys walk to the neighbour that lies there', () => {
  expect(step(graph, null, 'up', all)).toBe('a');
  expect(step(graph, 'a', 'right', all)).toBe('b');
  expect(step(graph, 'b', 'up', all)).toBe('c');
  expect(step(graph, 'a', 'left', all)).toBeNull();
});

test('laid out is what is shown, and discs that have more room take it', () => {
  const shown = { nodes: new Set(['a', 'b']), edges: new Set(['4']) };
  const [whole, part, roomy] = [
    layoutMatter(graph, null, 'forces'),
    layoutMatter(graph, shown, 'forces'),
    layoutMatter(graph, shown, 'forces', 2),
  ];
  expect([whole.bodies.length, whole.springs.length]).toEqual([3, 2]);
  expect([part.bodies.length, part.springs.length]).toEqual([2, 0]);
  expect(roomy.bodies[0]?.height).toBeGreaterThan(part.bodies[0]?.height ?? 0);
  expect([roominess(40, 40), roominess(40, 2_000)]).toEqual([1, 1 / 0.3]);
});
