import { expect, test } from 'vitest';
import { grow } from '../../web/src/core/graph/grow.js';
import { GRAPH } from './graph-of-three.js';

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
