import { expect, test } from 'vitest';
import type { GraphView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { tableOfArrows } from '../../web/src/core/claims/table.js';
import { clustersPart } from '../../web/src/core/clusters/address.js';
import { balanceOf, shares } from '../../web/src/core/clusters/balance.js';
import { clusterOf, findAtOnce } from '../../web/src/core/clusters/cluster-of.js';
import { seeded } from '../../web/src/core/clusters/seeded.js';
import { ties } from '../../web/src/core/clusters/tree.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { valuesOf } from '../../web/src/core/url/hash.js';
import { arrow, node } from './graph-of-three.js';

const view = (ids: readonly string[], edges: GraphView['edges']): GraphView => ({
  nodes: ids.map((id) => node(id, id)),
  edges,
  total: { nodes: ids.length, edges: edges.length },
});
const open = (whole: GraphView, filters = NO_FILTERS) => ({
  graph: buildGraph(whole, ontology(), {}),
  shown: visible(whole, tableOfArrows(whole), filters),
});
const found = (whole: GraphView, filters = NO_FILTERS) => {
  const { graph, shown } = open(whole, filters);
  return findAtOnce(graph, shown);
};

/** Two triangles, joined by one arrow; c is strongest in the first. g and h are a pair, i is alone and speaks to itself. */
const TWO = view(
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  [
    arrow('ab', 'MET_WITH', 'a', 'b', 1),
    arrow('bc', 'ATTACKS', 'b', 'c', 4),
    arrow('ca', 'WARNS', 'c', 'a', 3),
    arrow('de', 'MET_WITH', 'd', 'e', 2),
    arrow('ef', 'MET_WITH', 'e', 'f', 2),
    arrow('fd', 'PART_OF', 'f', 'd', 2),
    arrow('cd', 'WARNS', 'c', 'd', 1),
    arrow('gh', 'WARNS', 'g', 'h', 9),
    arrow('ii', 'WARNS', 'i', 'i', 1),
  ],
);

test('those with much to do with each other are a cluster, named by its strongest; a pair is none', () => {
  expect(found(TWO).map(({ id, nodes, edges, rank }) => ({ id, nodes, edges, rank }))).toEqual([
    { id: 'c', nodes: ['c', 'b', 'a'], edges: ['ab', 'bc', 'ca'], rank: 0 },
    { id: 'd', nodes: ['d', 'e', 'f'], edges: ['de', 'ef', 'fd'], rank: 1 },
  ]);
});

test('a cluster is asked for by any member, under the filters', () => {
  const { graph, shown } = open(TWO);
  expect(clusterOf(graph, shown, 'a')?.id).toBe('c');
  expect(clusterOf(graph, shown, 'g')).toBeUndefined();
  expect(clusterOf(graph, shown, 'nobody')).toBeUndefined();
  expect(found(TWO, { ...NO_FILTERS, out: ['b'] }).map(({ id }) => id)).toEqual(['d']);
});

test('no arrows, one node, nothing at all: no clusters', () => {
  expect(found(view(['a', 'b', 'c'], []))).toEqual([]);
  expect(found(view(['a'], []))).toEqual([]);
  expect(found(view(['a'], [arrow('aa', 'WARNS', 'a', 'a', 1)]))).toEqual([]);
  expect(found(view([], []))).toEqual([]);
});

test('within a cluster it is counted what is cooperation and what conflict', () => {
  const { graph, shown } = open(TWO);
  const [first, second] = findAtOnce(graph, shown).map(({ edges }) => balanceOf(graph, edges, ontology()));
  expect(first && shares(first)).toEqual({ cooperation: 13, conflict: 87 });
  expect(second).toMatchObject({ 'verbal-cooperation': 4, structure: 2 });
  expect(shares(balanceOf(graph, ['fd'], ontology()))).toBeNull();
});

test('its ground runs along the fewest and strongest ties', () => {
  const { graph, shown } = open(TWO);
  const [first] = findAtOnce(graph, shown);
  expect(first && ties(graph, first)).toEqual([
    ['b', 'c'],
    ['c', 'a'],
  ]);
});

/** 40 dense families of 50 on a ring. */
function large(): GraphView {
  const chance = seeded(7);
  const ids = Array.from({ length: 2000 }, (_, i) => `n${String(i).padStart(4, '0')}`);
  const at = (family: number) => ids[(family % 40) * 50 + Math.floor(chance() * 50)] ?? '';
  const edges = Array.from({ length: 6000 }, (_, i) => {
    const family = Math.floor(chance() * 40);
    return arrow(`e${i}`, 'WARNS', at(family), at(chance() < 0.9 ? family : family + 1), 1 + Math.floor(chance() * 3));
  });
  return view(ids, edges);
}

test('2,000 nodes: the same graph gives the same clusters, in whatever order it comes', () => {
  const whole = large();
  const turned = { ...whole, nodes: [...whole.nodes].reverse(), edges: [...whole.edges].reverse() };
  const clusters = found(whole);
  expect(clusters.length).toBeGreaterThan(10);
  expect(clusters.length).toBeLessThan(60);
  expect(found(turned)).toEqual(clusters);
  expect(found(whole)).toEqual(clusters);
});

test('the address says whether they are shown', () => {
  expect(clustersPart.write(true)).toEqual({ clusters: 'shown' });
  expect(clustersPart.write(false)).toEqual({});
  const read = (hash: string) => clustersPart.read(valuesOf(hash), ontology());
  expect([read('#clusters=shown'), read('#clusters=7'), read('')]).toEqual([true, false, false]);
});
