import { expect, test } from 'vitest';
import { extent } from '../../web/src/core/layout/fill.js';
import { mainlandOf, parts } from '../../web/src/core/layout/islands.js';
import { solve } from '../../web/src/core/layout/solve.js';
import type { Body, Spring } from '../../web/src/core/layout/types.js';

const spring = (source: number, target: number): Spring => ({ source, target, weight: 1 });

test('the parts of a graph, the largest first, whatever the order of what joins them', () => {
  const springs = [spring(5, 4), spring(1, 2), spring(6, 5), spring(0, 7)];
  expect(parts(8, springs)).toEqual([[4, 5, 6], [0, 7], [1, 2], [3]]);
  expect(parts(8, springs.toReversed())).toEqual(parts(8, springs));
  expect(parts(0, [])).toEqual([]);
});

test('only large parts lie together', () => {
  const sizes = [60, 30, 3, 2];
  const all = sizes.map((size, part) => Array.from({ length: size }, (_, i) => part * 100 + i));
  const { mainland, islands } = mainlandOf(all, 95);
  expect(mainland).toHaveLength(90);
  expect(islands.map(({ length }) => length)).toEqual([3, 2]);
  expect(mainlandOf([], 0)).toEqual({ mainland: [], islands: [] });
});

test('in a large graph small parts stand below the rest, each by itself', () => {
  const count = 460;
  const bodies: Body[] = Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    group: 'Person',
    x: 40 * Math.cos(i) * Math.sqrt(i),
    y: 40 * Math.sin(i) * Math.sqrt(i),
    width: 20,
    height: 20,
  }));
  const chain = Array.from({ length: 399 }, (_, i) => spring(i, Math.floor(i / 3)));
  const pairs = Array.from({ length: 30 }, (_, i) => spring(400 + 2 * i, 401 + 2 * i));
  const placed = solve({ method: 'forces', bodies, springs: [...chain, spring(399, 133), ...pairs], field: { width: 700, height: 600 } });
  const mainland = placed.slice(0, 400);
  const { low, left, right } = extent(mainland);
  const below = placed.slice(400);
  expect(below.every(({ x, y }) => y < low && x >= left - 1 && x <= right + 40)).toBe(true);
  const apart = (one: number, other: number) =>
    Math.hypot((placed[one]?.x ?? 0) - (placed[other]?.x ?? 0), (placed[one]?.y ?? 0) - (placed[other]?.y ?? 0));
  for (let i = 0; i < 29; i++) expect(apart(400 + 2 * i, 401 + 2 * i)).toBeLessThan(apart(401 + 2 * i, 402 + 2 * i) + 40);
  expect(new Set(below.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
});
