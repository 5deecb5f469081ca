import { expect, test } from 'vitest';
import { colourOf, curved, disc, line, type Plate, paint, type Raster, type Shot, triangle } from '../../web/src/core/raster/index.js';

const INK = colourOf('#123456');

function blank(width = 40, height = 30): Raster {
  return { width, height, pixels: new Uint32Array(width * height) };
}

/** Middles of the pixels that something was drawn in. */
function drawn({ width, pixels }: Raster): { x: number; y: number }[] {
  return [...pixels].flatMap((pixel, i) => (pixel === 0 ? [] : [{ x: (i % width) + 0.5, y: Math.floor(i / width) + 0.5 }]));
}

/** From 0 to 1, the same at every run. */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function toLine(point: { x: number; y: number }, x0: number, y0: number, x1: number, y1: number): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((point.x - x0) * dx + (point.y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(point.x - x0 - t * dx, point.y - y0 - t * dy);
}

test('a colour keeps its bytes, red lowest, and is opaque', () => {
  expect(colourOf('#123456')).toBe(0xff563412);
  expect(colourOf('#ffffff')).toBe(0xffffffff);
});

test('a line runs along itself without a gap, and nowhere else', () => {
  const next = numbers();
  for (let round = 0; round < 200; round++) {
    const picture = blank();
    const [x0, y0, x1, y1] = [next() * 38, next() * 28, next() * 38, next() * 28];
    line(picture, x0, y0, x1, y1, INK);
    const pixels = drawn(picture);
    expect(pixels.length).toBeGreaterThanOrEqual(Math.round(Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0))));
    for (const pixel of pixels) expect(toLine(pixel, x0 + 0.5, y0 + 0.5, x1 + 0.5, y1 + 0.5)).toBeLessThan(1.1);
  }
});

test.each([
  ['across', -500, 10, 500, 10, 40],
  ['down', 7, -1e6, 7, 1e6, 30],
  ['beside', -10, -10, 50, -2, 0],
  ['a point outside', 90, 90, 90, 90, 0],
  ['a point', 3, 3, 3, 3, 1],
  ['nowhere', Number.NaN, 0, 10, 10, 0],
  ['without end', 0, 5, Number.POSITIVE_INFINITY, 5, 0],
])('a line %s is clipped to the picture', (_, x0, y0, x1, y1, count) => {
  const picture = blank();
  line(picture, x0, y0, x1, y1, INK);
  expect(drawn(picture)).toHaveLength(count);
});

test('a line of two pixels is twice the line, and stays in the picture', () => {
  for (const y of [10, 29]) {
    const picture = blank();
    line(picture, 0, y, 39, y, INK, 2);
    expect(drawn(picture)).toHaveLength(y === 29 ? 40 : 80);
  }
});

test('a curve begins and ends where it should and bulges between', () => {
  const picture = blank();
  curved(picture, 2, 15, 20, 35, 37, 15, INK);
  const pixels = drawn(picture);
  expect(pixels.some(({ x, y }) => x === 2.5 && y === 15.5)).toBe(true);
  expect(pixels.some(({ x, y }) => x === 37.5 && y === 15.5)).toBe(true);
  expect(Math.max(...pixels.map(({ y }) => y))).toBeGreaterThan(23);
  expect(Math.max(...pixels.map(({ y }) => y))).toBeLessThan(27);
});

test('a triangle is filled, whichever way round, also where it leaves the picture', () => {
  const [one, other] = [blank(), blank()];
  triangle(one, 5, 5, 25, 5, 5, 25, INK);
  triangle(other, 5, 25, 25, 5, 5, 5, INK);
  expect(one.pixels).toEqual(other.pixels);
  expect(drawn(one).length).toBeGreaterThan(180);
  expect(drawn(one).length).toBeLessThan(240);
  for (const { x, y } of drawn(one)) expect(x + y).toBeLessThan(32);
  const outside = blank();
  triangle(outside, -100, -100, 200, -100, 20, 200, INK);
  expect(drawn(outside).length).toBeGreaterThan(600);
});

test('a disc is as large as its area, with a soft rim over nothing and over something', () => {
  const picture = blank();
  disc(picture, 20, 15, 8, INK);
  const cover = [...picture.pixels].reduce((sum, pixel) => sum + (pixel >>> 24) / 255, 0);
  expect(cover).toBeGreaterThan(Math.PI * 64 * 0.97);
  expect(cover).toBeLessThan(Math.PI * 64 * 1.03);
  const white = blank();
  white.pixels.fill(0xffffffff);
  disc(white, 20, 15, 8, colourOf('#000000'));
  expect(white.pixels.every((pixel) => pixel >>> 24 === 255)).toBe(true);
  expect(new Set(white.pixels).size).toBeGreaterThan(3);
  const corner = blank();
  disc(corner, 0, 0, 5, INK);
  disc(corner, 500, 500, 5, INK);
  disc(corner, Number.NaN, 5, 5, INK);
  expect(drawn(corner).every(({ x, y }) => x < 7 && y < 7)).toBe(true);
});

/** Two discs at the ends of an arrow, and one aside. */
const PLATE: Plate = {
  x: Float64Array.of(0, 10, 5),
  y: Float64Array.of(0, 0, 8),
  size: Float32Array.of(3, 3, 3),
  type: Uint8Array.of(0, 1, 1),
  source: Int32Array.of(0),
  target: Int32Array.of(1),
  curvature: Float32Array.of(0),
  width: Float32Array.of(1),
  kind: Uint8Array.of(1),
};

function shot(more: Partial<Shot> = {}): Shot {
  return {
    width: 40,
    height: 30,
    view: { a: 2, b: 0, c: 0, d: -2, e: 10, f: 22 },
    scale: 1,
    arrows: [
      { colour: 1, symmetric: false },
      { colour: INK, symmetric: true },
    ],
    discs: [colourOf('#ff0000'), colourOf('#00ff00')],
    ...more,
  };
}

const at = ({ width, pixels }: Raster, x: number, y: number) => pixels[y * width + x];

test('a graph is painted as the camera sees it, its discs above its arrows, and nothing of the picture before is left', () => {
  const picture = blank();
  picture.pixels.fill(7);
  paint(picture, PLATE, shot());
  expect([at(picture, 10, 22), at(picture, 30, 22), at(picture, 20, 6)]).toEqual([
    colourOf('#ff0000'),
    colourOf('#00ff00'),
    colourOf('#00ff00'),
  ]);
  expect([at(picture, 20, 22), at(picture, 0, 0)]).toEqual([INK, 0]);
  expect(drawn(picture).some(({ x, y }) => Math.abs(y - 22) > 4 && y > 12 && x > 0)).toBe(false);
});

test('an arrow with a direction has a head before its end, one without has none', () => {
  const beside = (symmetric: boolean) => {
    const picture = blank();
    paint(
      picture,
      PLATE,
      shot({
        arrows: [
          { colour: 1, symmetric },
          { colour: INK, symmetric },
        ],
      }),
    );
    return [...picture.pixels].filter((pixel) => pixel === INK).length;
  };
  expect(beside(false)).toBeGreaterThan(beside(true) + 5);
});

test('what lies outside of the picture is left out, and changes nothing of what is in it', () => {
  const [near, far] = [blank(), blank()];
  const away = { ...PLATE, x: Float64Array.of(0, 10, 5e6), y: Float64Array.of(0, 0, -4e6) };
  paint(near, { ...PLATE, x: PLATE.x.subarray(0, 2), y: PLATE.y.subarray(0, 2) }, shot());
  paint(far, away, shot());
  expect([...far.pixels]).toEqual([...near.pixels]);
});

const RED = colourOf('#ff0000');
const GREEN = colourOf('#00ff00');

function painted(plate: Partial<Plate>, more: Partial<Shot> = {}): Raster {
  const picture = blank();
  paint(picture, { ...PLATE, ...plate }, shot(more));
  return picture;
}

test('of what lies in one place the strongest is seen', () => {
  const discs = painted({ x: Float64Array.of(0, 10, 10), y: Float64Array.of(0, 0, 0), type: Uint8Array.of(1, 0, 1) });
  expect(at(discs, 30, 22)).toBe(RED);
  const two = { ...{ source: Int32Array.of(0, 0), target: Int32Array.of(1, 1) }, curvature: Float32Array.of(0, 0) };
  const arrows = painted({ ...two, width: Float32Array.of(1, 1), kind: Uint8Array.of(1, 0) });
  expect(at(arrows, 20, 22)).toBe(INK);
});

test('a head stands before the disc that it points at, and a strong arrow is two pixels across', () => {
  const arrows = [
    { colour: INK, symmetric: false },
    { colour: INK, symmetric: false },
  ];
  const across = (picture: Raster, x: number) => drawn(picture).filter((pixel) => Math.floor(pixel.x) === x).length;
  const thin = painted({}, { arrows });
  // From 21 to 27, where the disc begins.
  expect([across(thin, 16), across(thin, 22) > 2, across(thin, 26)]).toEqual([1, true, 1]);
  expect(across(painted({ width: Float32Array.of(2) }, { arrows }), 15)).toBe(2);
});

test('an arrow is seen as far as it is in the picture: one that comes from outside, and one that only bends into it', () => {
  const from = painted({ x: Float64Array.of(-20, 10, 5) });
  expect([at(from, 0, 22), at(from, 20, 22)]).toEqual([INK, INK]);
  const straight = { y: Float64Array.of(-6, -6, 8) };
  expect(drawn(painted(straight)).every(({ y }) => y < 10 || y > 25)).toBe(true);
  const bent = painted({ ...straight, curvature: Float32Array.of(1) });
  expect([at(bent, 20, 24), at(bent, 20, 28)]).toEqual([INK, 0]);
});

test('a picture that is turned is turned with its discs, and the smallest of them is still seen', () => {
  const turned = painted({}, { view: { a: 0, b: 2, c: -2, d: 0, e: 26, f: 5 }, scale: 0.01 });
  expect([at(turned, 26, 5), at(turned, 26, 25), at(turned, 10, 15), at(turned, 26, 15)]).toEqual([RED, GREEN, GREEN, INK]);
});
