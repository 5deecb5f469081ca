import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { layoutPart, pinsPart } from '../../web/src/core/layout/address.js';
import { arrange } from '../../web/src/core/layout/arrange.js';
import { solve } from '../../web/src/core/layout/solve.js';
import { type Body, LAYOUTS, type LayoutMethod, type LayoutTask } from '../../web/src/core/layout/types.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

const FIELD = { width: 700, height: 700 };

/** A hub with spokes, a chain, and one node that nothing is joined to. */
function task(method: LayoutMethod = 'forces'): LayoutTask {
  const nodes = Array.from({ length: 24 }, (_, i) => ({ id: `n${String(i).padStart(2, '0')}`, claims: i === 0 ? 20 : 24 - i }));
  const start = arrange(nodes);
  const bodies = nodes.map(({ id }, i) => ({
    id,
    group: i % 3 === 0 ? 'Person' : 'Country',
    ...(start[id] ?? { x: 0, y: 0 }),
    width: 90,
    height: 44,
  }));
  const springs = [
    ...Array.from({ length: 15 }, (_, i) => ({ source: 0, target: i + 1, weight: 1 })),
    ...Array.from({ length: 7 }, (_, i) => ({ source: i + 15, target: i + 16, weight: 1 })),
  ];
  return { method, bodies, springs, field: FIELD };
}

test.each([...LAYOUTS, 'apart'] as const)('the same graph is laid out in the same way: %s', (method) => {
  expect(solve(task(method))).toEqual(solve(task(method)));
  expect(new Set(solve(task(method)).map(({ x, y }) => `${x} ${y}`)).size).toBe(24);
});

/** Hubs with as many spokes each, and the hubs in a ring. */
function large(hubs: number, spokes: number): LayoutTask {
  const nodes = Array.from({ length: hubs * (spokes + 1) }, (_, i) => ({
    id: `n${String(i).padStart(5, '0')}`,
    claims: i < hubs ? spokes : 1,
  }));
  const start = arrange(nodes);
  const bodies = nodes.map(({ id }) => ({ id, group: 'Person', ...(start[id] ?? { x: 0, y: 0 }), width: 30, height: 20 }));
  const ring = Array.from({ length: hubs }, (_, i) => ({ source: i, target: (i + 1) % hubs, weight: 3 }));
  const wheel = Array.from({ length: hubs * spokes }, (_, i) => ({ source: i % hubs, target: hubs + i, weight: 1 }));
  return { method: 'forces', bodies, springs: [...ring, ...wheel], field: FIELD };
}

test('a large graph unfolds from its strongest part: what is joined lies together, the same each time', () => {
  const [hubs, spokes] = [32, 79];
  const bodies = solve(large(hubs, spokes));
  expect(bodies).toEqual(solve(large(hubs, spokes)));
  const apart = (i: number, k: number) => Math.hypot((bodies[i]?.x ?? 0) - (bodies[k]?.x ?? 0), (bodies[i]?.y ?? 0) - (bodies[k]?.y ?? 0));
  const mean = (of: (spoke: number) => number) =>
    Array.from({ length: hubs * spokes }, (_, i) => of(i)).reduce((sum, one) => sum + one, 0) / (hubs * spokes);
  const toOwn = mean((i) => apart(hubs + i, i % hubs));
  const toOther = mean((i) => apart(hubs + i, (i + hubs / 2) % hubs));
  expect(toOwn).toBeLessThan(toOther / 3);
  expect(new Set(bodies.map(({ x, y }) => `${x} ${y}`)).size).toBe(bodies.length);
}, 120_000);

test('in the circle and packed, nodes of a kind lie side by side', () => {
  const angles = solve(task('circle')).map(({ group, x, y }) => ({ group, angle: Math.atan2(x, y) + (x < 0 ? 2 * Math.PI : 0) }));
  const around = angles.sort((a, b) => a.angle - b.angle).map(({ group }) => group);
  expect(around.filter((group, i) => group !== around.at(i - 1))).toEqual(['Country', 'Person']);
  const packed = solve(task('types'));
  const middle = (group: string) => {
    const own = packed.filter((body) => body.group === group);
    return own.reduce((sum, body) => ({ x: sum.x + body.x / own.length, y: sum.y + body.y / own.length }), { x: 0, y: 0 });
  };
  const far = (body: Body, group: string) => Math.hypot(body.x - middle(group).x, body.y - middle(group).y);
  for (const body of packed) expect(far(body, body.group)).toBeLessThan(far(body, body.group === 'Person' ? 'Country' : 'Person'));
});

test('pulling apart moves only what lies over each other', () => {
  const bodies = [0, 1, 400].map((x, i) => ({ id: `n${i}`, group: 'Place', x, y: 0, width: 40, height: 40 }));
  const moved = solve({ method: 'apart', bodies, springs: [], field: FIELD });
  expect(moved[2]).toMatchObject({ x: 400, y: 0 });
  expect(Math.hypot((moved[0]?.x ?? 0) - (moved[1]?.x ?? 0), (moved[0]?.y ?? 0) - (moved[1]?.y ?? 0))).toBeGreaterThan(35);
});

test.each(['', '#layout=circle', '#pins=entity:1f:12:-40,entity:2a:0:7', '#layout=round&pins=a:x:1'])(
  '%s is read, and written as far as it is known',
  (hash) => {
    const values = valuesOf(hash);
    const written = toHash({
      ...layoutPart.write(layoutPart.read(values, ontology()) ?? 'forces'),
      ...pinsPart.write(pinsPart.read(values, ontology()) ?? {}),
    });
    expect(written).toBe(hash.includes('round') ? '' : hash);
  },
);

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
  expect(solve({ method: 'forces', bodies: [], springs: [], field: FIELD })).toEqual([]);
  const alone = (id: string) => ({ id, group: 'Place', x: 0, y: 0, width: 50, height: 40 });
  for (const count of [1, 2, 5]) {
    const bodies = solve({ method: 'forces', bodies: Array.from({ length: count }, (_, i) => alone(`n${i}`)), springs: [], field: FIELD });
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
