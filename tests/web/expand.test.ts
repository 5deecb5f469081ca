import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { broughtPart } from '../../web/src/core/data/address.js';
import { type Brought, broughtBy, idsOf, withoutBrought, withoutGone } from '../../web/src/core/data/brought.js';
import { among, join, together } from '../../web/src/core/data/join.js';
import { undrawn } from '../../web/src/core/expand/undrawn.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';
import { arrow, GRAPH, node } from './graph-of-three.js';

const more = {
  nodes: [node('n4', 'Kuba'), node('n5', 'Peru'), node('n1', 'Ägypten')],
  edges: [
    arrow('a4', 'WARNS', 'n4', 'n1', 2),
    arrow('a5', 'WARNS', 'n5', 'n4', 1),
    arrow('a6', 'WARNS', 'n5', 'n9', 1),
    arrow('a1', 'MET_WITH', 'n1', 'n2', 1),
  ],
};

test('what is brought comes with the arrows between all that is drawn, each once', () => {
  const { nodes, edges, total } = join(GRAPH, more);
  expect(nodes.map(({ id }) => id)).toEqual(['n1', 'n2', 'n3', 'n4', 'n5']);
  expect(edges.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
  expect(total).toEqual(GRAPH.total);
});

test('the same graph stays the same where nothing is brought that it has not', () => {
  expect(join(GRAPH, { nodes: [], edges: [] })).toBe(GRAPH);
  expect(join(GRAPH, { nodes: [node('n1', 'Ägypten')], edges: [] })).toBe(GRAPH);
});

test('of several answers some entities are kept, in their order, with the arrows at them', () => {
  const kept = among(together([more, more]), ['n5', 'nobody', 'n4']);
  expect(kept.nodes.map(({ id }) => id)).toEqual(['n5', 'n4']);
  expect(kept.edges.map(({ id }) => id)).toEqual(['a4', 'a5', 'a6']);
});

test('neighbours that are not drawn, the most strongly tied first', () => {
  const arrows = [
    arrow('1', 'WARNS', 'me', 'b', 1),
    arrow('2', 'WARNS', 'c', 'me', 2),
    arrow('3', 'WARNS', 'me', 'c', 1),
    arrow('4', 'WARNS', 'a', 'me', 1),
    arrow('5', 'WARNS', 'me', 'there', 9),
    arrow('6', 'WARNS', 'me', 'me', 9),
  ];
  expect(undrawn('me', arrows, (id) => id === 'there' || id === 'me')).toEqual(['c', 'a', 'b']);
});

const BROUGHT: Brought = [
  { by: 'a', ids: ['b', 'c'] },
  { by: 'c', ids: ['d'] },
  { by: 'e', ids: ['e'] },
  { by: 'e', ids: ['f'] },
];

test('with what an entity brought goes what that brought', () => {
  expect(broughtBy(BROUGHT, 'a')).toEqual(['b', 'c', 'd']);
  expect(broughtBy(BROUGHT, 'e')).toEqual(['f']);
  expect(broughtBy(BROUGHT, 'nobody')).toEqual([]);
  expect(idsOf(withoutBrought(BROUGHT, broughtBy(BROUGHT, 'a')))).toEqual(['e', 'f']);
  expect(withoutBrought(BROUGHT, ['f'])).toEqual(BROUGHT.slice(0, 3));
  expect(idsOf(withoutGone(BROUGHT, ['c', 'e']))).toEqual(['b', 'd', 'f']);
});

test('the address says who brought whom', () => {
  const hash = toHash(broughtPart.write(BROUGHT));
  expect(hash).toBe('#more=a~b~c,c~d,e,e~f');
  expect(broughtPart.read(valuesOf(hash), ontology())).toEqual(BROUGHT);
  expect(broughtPart.read(valuesOf('#more=~,a~~b'), ontology())).toEqual([{ by: 'a', ids: ['b'] }]);
  expect(broughtPart.write([])).toEqual({});
});
