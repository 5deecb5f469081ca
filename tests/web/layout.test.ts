import { expect, test } from 'vitest';
import { arrange } from '../../web/src/core/layout/arrange.js';
import { solve } from '../../web/src/core/layout/solve.js';
import type { Body, LayoutTask } from '../../web/src/core/layout/types.js';

const FIELD = { width: 700, height: 700 };

/** A hub with spokes, a chain, and one node that nothing is joined to. */
function task(): LayoutTask {
  const nodes = Array.from({ length: 24 }, (_, i) => ({ id: `n${String(i).padStart(2, '0')}`, claims: i === 0 ? 20 : 24 - i }));
  const start = arrange(nodes);
  const bodies = nodes.map(({ id }) => ({ id, ...(start[id] ?? { x: 0, y: 0 }), width: 90, height: 44 }));
  const springs = [
    ...Array.from({ length: 15 }, (_, i) => ({ source: 0, target: i + 1, weight: 1 })),
    ...Array.from({ length: 7 }, (_, i) => ({ source: i + 15, target: i + 16, weight: 1 })),
  ];
  return { bodies, springs, field: FIELD };
}

test('the same graph is laid out in the same way', () => {
  expect(solve(task())).toEqual(solve(task()));
});

test('the start does not depend on the order of the nodes', () => {
  const nodes = [
    { id: 'a', claims: 2 },
    { id: 'b', claims: 2 },
    { id: 'c', claims: 5 },
  ];
  expect(arrange([...nodes].reverse())).toEqual(arrange(nodes));
});

test('names have room, and the picture keeps about to its field', () => {
  const bodies = solve(task());
  expect(pairs(bodies).filter(([a, b]) => overlapping(a, b))).toEqual([]);
  const xs = bodies.map((body) => body.x);
  expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(FIELD.width * 1.15);
});

test('nothing, one node and unconnected nodes have a place', () => {
  expect(solve({ bodies: [], springs: [], field: FIELD })).toEqual([]);
  const alone = (id: string) => ({ id, x: 0, y: 0, width: 50, height: 40 });
  for (const count of [1, 2, 5]) {
    const bodies = solve({ bodies: Array.from({ length: count }, (_, i) => alone(`n${i}`)), springs: [], field: FIELD });
    expect(bodies.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
    expect(pairs(bodies).some(([a, b]) => overlapping(a, b))).toBe(false);
  }
});

function pairs(bodies: Body[]): [Body, Body][] {
  return bodies.flatMap((a, i) => bodies.slice(i + 1).map((b): [Body, Body] => [a, b]));
}

function overlapping(a: Body, b: Body): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 2;
}
