import { expect, test } from 'vitest';
import { around, within } from '../../web/src/core/labels/around.js';
import { curve, distanceTo, pointAt } from '../../web/src/core/labels/curve.js';
import { placeMark } from '../../web/src/core/labels/mark.js';
import { leastCovering, overlap, place, Taken } from '../../web/src/core/labels/place.js';
import type { Box } from '../../web/src/core/labels/types.js';

const box = (left: number, top: number): Box => ({ left, top, right: left + 50, bottom: top + 16 });

test('who comes first is written, who finds no room stays away', () => {
  const placed = place(
    [
      { id: 'first', places: [box(0, 0)] },
      { id: 'moves', places: [box(10, 5), box(60, 0)] },
      { id: 'none', places: [box(30, 8)] },
    ],
    new Taken(),
  );
  expect(placed.map(({ id, place }) => [id, place])).toEqual([
    ['first', 0],
    ['moves', 1],
  ]);
});

test('a thousand labels never overlap', () => {
  const candidates = Array.from({ length: 1000 }, (_, i) => ({
    id: `${i}`,
    places: [box((i * 37) % 700, (i * 61) % 500), box((i * 53) % 700, (i * 29) % 500)],
  }));
  const placed = place(candidates, new Taken());
  const clashes = placed.flatMap((a, i) => placed.slice(i + 1).filter((b) => overlap(a.box, b.box)));
  expect(placed.length).toBeGreaterThan(50);
  expect(clashes).toEqual([]);
});

test('a curve goes from end to end and bends to its own side', () => {
  const line = curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.5);
  expect(pointAt(line, 0)).toEqual({ x: 0, y: 0 });
  expect(pointAt(line, 1)).toEqual({ x: 100, y: 0 });
  expect(pointAt(line, 0.5)).toEqual({ x: 50, y: -25 });
  expect(distanceTo(line, { x: 50, y: -25 })).toBeLessThan(1);
  expect(distanceTo(line, { x: 50, y: 20 })).toBeGreaterThan(40);
});

test('a name at the border is moved aside until it is in the picture, as far as it touches what it names', () => {
  const names = (x: number) => within(around({ x, y: 100 }, 8, 80, 1), { width: 300, height: 120 });
  const touching = names(4).filter(({ top }) => top < 100 - 8);
  expect(touching.length).toBeGreaterThan(0);
  expect(Math.min(...names(4).map(({ left }) => left))).toBeGreaterThan(2);
  expect(within(around({ x: -100, y: 100 }, 8, 80, 1), { width: 300, height: 120 })).toEqual([]);
});

test('a mark stands in the middle of its arrow, beside it where that is taken, smaller where there is little room, and is never missing', () => {
  const arrow = curve({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
  const free = () => true;
  expect(placeMark(arrow, free)).toEqual({ x: 50, y: 0, radius: 7.5, box: { left: 42.5, right: 57.5, top: -7.5, bottom: 7.5 } });
  const taken = new Taken();
  taken.add({ left: 40, right: 60, top: -10, bottom: 10 });
  const aside = placeMark(arrow, (box) => taken.isFree(box));
  expect([aside.radius, aside.box.right <= 40 || aside.box.left >= 60]).toEqual([7.5, true]);
  expect(placeMark(curve({ x: 0, y: 0 }, { x: 25, y: 0 }, 0), free)).toMatchObject({ x: 12.5, radius: 5.5 });
  const short = placeMark(curve({ x: 0, y: 0 }, { x: 9, y: 0 }, 0), free);
  const crowded = placeMark(arrow, () => false);
  expect([short.radius, crowded.radius]).toEqual([4, 4]);
  expect(crowded).toMatchObject({ x: 50, y: 0 });
});

test('a name that must be written stands over as little as can be, and never over another name', () => {
  const [taken, written] = [new Taken(), new Taken()];
  for (const disc of [box(0, 0), box(40, 100), box(0, 200), box(60, 300)]) taken.add(disc);
  written.add(box(0, 200));
  const places = [box(10, 5), box(0, 100), box(20, 200)];
  // 40 by 11 of the first, 10 by 16 of the second; the third would hide a name.
  expect(places.map((place) => taken.covered(place))).toEqual([440, 160, 480]);
  expect(taken.covered(box(60, 300))).toBe(800);
  for (const most of [160, 1_000]) expect(leastCovering(places, taken, written, most)).toEqual(box(0, 100));
  expect(leastCovering(places, taken, written, 159)).toBeUndefined();
  expect(leastCovering([box(20, 200)], taken, written, Number.POSITIVE_INFINITY)).toBeUndefined();
});
