import { expect, test } from 'vitest';
import { grow } from '../../web/src/core/graph/grow.js';
import { arrow, GRAPH, node } from './graph-of-three.js';

const [one, two, three] = GRAPH.nodes.map(({ id }) => id);

test('nodes that are there stay, and a new one comes near those it is tied to, with room around it', () => {
  const known = { [one ?? '']: { x: 0, y: 0 }, [two ?? '']: { x: 300, y: 0 } };
  const grown = grow(GRAPH, known) ?? {};
  expect(grown).toMatchObject(known);
  const { x, y } = grown[three ?? ''] ?? { x: Number.NaN, y: Number.NaN };
  expect(Math.hypot(x - 300, y)).toBeLessThan(200);
  expect(Math.min(Math.hypot(x, y), Math.hypot(x - 300, y))).toBeGreaterThanOrEqual(64);
  expect(grow(GRAPH, known)).toEqual(grown);
});

test('what is no longer there takes no place', () => {
  const known = Object.fromEntries([...GRAPH.nodes.map(({ id }, i) => [id, { x: i * 100, y: 0 }]), ['gone', { x: 5, y: 5 }]]);
  expect(Object.keys(grow(GRAPH, known) ?? {})).toEqual(GRAPH.nodes.map(({ id }) => id));
});

test('a picture of something else is no beginning', () => {
  expect(grow(GRAPH, { gone: { x: 5, y: 5 } })).toBeNull();
});

test('places come one after the other, so that what comes in two steps lies where it would in one', () => {
  const star = (count: number) => {
    const leaves = Array.from({ length: count }, (_, i) => node(`leaf${i}`, ''));
    return {
      nodes: [node('hub', ''), ...leaves],
      edges: leaves.map(({ id }) => arrow(`to ${id}`, 'WARNS', 'hub', id, 1)),
    };
  };
  const start = { hub: { x: 0, y: 0 }, leaf0: { x: 90, y: 0 }, leaf1: { x: 0, y: 90 }, leaf2: { x: -90, y: 0 }, leaf3: { x: 0, y: -90 } };
  const once = grow(star(8), start);
  expect(grow(star(8), grow(star(5), start) ?? {})).toEqual(once);
  const far = Object.values(once ?? {}).map(({ x, y }) => Math.hypot(x, y));
  expect(Math.max(...far)).toBeLessThan(150);
});

test('ten thousand nodes more find their places in no time to speak of', () => {
  const nodes = Array.from({ length: 20_000 }, (_, i) => node(`n${i}`, ''));
  const edges = nodes.map(({ id }, i) => arrow(`a${i}`, 'WARNS', id, `n${Math.floor(i / 2)}`, 1));
  const known = Object.fromEntries(nodes.slice(0, 10_000).map(({ id }, i) => [id, { x: (i % 150) * 20, y: Math.floor(i / 150) * 20 }]));
  const began = performance.now();
  const grown = grow({ nodes, edges }, known) ?? {};
  expect(Object.keys(grown)).toHaveLength(20_000);
  expect(performance.now() - began).toBeLessThan(5_000);
});
