/** A whole graph written into the pixels of a picture: its arrows, and its discs above them. */
import { disc } from './disc.js';
import { curved } from './line.js';
import { triangle } from './triangle.js';
import type { Raster } from './types.js';

/** What there is to draw, the strongest first, in the graph's own measure. */
export type Plate = {
  x: Float64Array;
  y: Float64Array;
  /** Radius of a disc where a unit is a pixel, and the place of its colour. */
  size: Float32Array;
  type: Uint8Array;
  /** Ends of an arrow as places of nodes. */
  source: Int32Array;
  target: Int32Array;
  curvature: Float32Array;
  width: Float32Array;
  /** The place of an arrow's look. */
  kind: Uint8Array;
};

/** Of it, for every node and every arrow 1 where it is drawn. */
export type Shown = { nodes: Uint8Array; edges: Uint8Array };

/** How it is seen. */
export type Shot = {
  /** Of the picture, in pixels. */
  width: number;
  height: number;
  /** From the graph's coordinates to the picture's: `(a·x + c·y + e, b·x + d·y + f)`. */
  view: { a: number; b: number; c: number; d: number; e: number; f: number };
  /** Pixels for a unit of a disc's or an arrow's size. */
  scale: number;
  /** Colours as pixels. */
  arrows: readonly { colour: number; symmetric: boolean }[];
  discs: readonly number[];
};

/** From this thickness on, in pixels, a line is two pixels across. */
const TWO_ACROSS = 1.7;
/** Length of a head in pixels, and its half width as a share of that. */
const HEAD = { length: 6, width: 0.42 };
/** An arrow of this length in pixels has no room for a head. */
const SHORT = 9;
const LEAST_RADIUS = 1.5;

/** @param shown by default all */
export function paint(picture: Raster, plate: Plate, shot: Shot, shown?: Shown): void {
  picture.pixels.fill(0);
  paintArrows(picture, plate, shot, shown?.edges);
  paintDiscs(picture, plate, shot, shown?.nodes);
}

function paintArrows(
  picture: Raster,
  { x, y, source, target, curvature, width, kind, size }: Plate,
  { view, scale, arrows }: Shot,
  shown?: Uint8Array,
): void {
  const { a, b, c, d, e, f } = view;
  // The strongest come last, above the others.
  for (let i = source.length - 1; i >= 0; i--) {
    if (shown && shown[i] !== 1) continue;
    const [from, to, bend] = [source[i] ?? 0, target[i] ?? 0, curvature[i] ?? 0];
    const [x0, y0] = [a * (x[from] ?? 0) + c * (y[from] ?? 0) + e, b * (x[from] ?? 0) + d * (y[from] ?? 0) + f];
    const [x1, y1] = [a * (x[to] ?? 0) + c * (y[to] ?? 0) + e, b * (x[to] ?? 0) + d * (y[to] ?? 0) + f];
    const [dx, dy] = [x1 - x0, y1 - y0];
    const reach = Math.abs(bend) * (Math.abs(dx) + Math.abs(dy));
    if (Math.min(x0, x1) > picture.width + reach || Math.max(x0, x1) < -reach) continue;
    if (Math.min(y0, y1) > picture.height + reach || Math.max(y0, y1) < -reach) continue;
    const [controlX, controlY] = [(x0 + x1) / 2 + dy * bend, (y0 + y1) / 2 - dx * bend];
    const { colour = 0, symmetric = false } = arrows[kind[i] ?? 0] ?? {};
    curved(picture, x0, y0, controlX, controlY, x1, y1, colour, (width[i] ?? 0) * scale >= TWO_ACROSS ? 2 : 1);
    const [wayX, wayY] = [x1 - controlX, y1 - controlY];
    const run = Math.sqrt(wayX * wayX + wayY * wayY);
    if (symmetric || run < SHORT) continue;
    const [ux, uy] = [wayX / run, wayY / run];
    const radius = (size[to] ?? 0) * scale;
    const [tipX, tipY] = [x1 - ux * radius, y1 - uy * radius];
    const [footX, footY] = [tipX - ux * HEAD.length, tipY - uy * HEAD.length];
    const half = HEAD.length * HEAD.width;
    triangle(picture, tipX, tipY, footX - uy * half, footY + ux * half, footX + uy * half, footY - ux * half, colour);
  }
}

function paintDiscs(picture: Raster, { x, y, size, type }: Plate, { view, scale, discs }: Shot, shown?: Uint8Array): void {
  const { a, b, c, d, e, f } = view;
  for (let i = x.length - 1; i >= 0; i--) {
    if (shown && shown[i] !== 1) continue;
    const [atX, atY] = [a * (x[i] ?? 0) + c * (y[i] ?? 0) + e, b * (x[i] ?? 0) + d * (y[i] ?? 0) + f];
    const radius = Math.max(LEAST_RADIUS, (size[i] ?? 0) * scale);
    if (atX < -radius || atY < -radius || atX > picture.width + radius || atY > picture.height + radius) continue;
    disc(picture, atX, atY, radius, discs[type[i] ?? 0] ?? 0);
  }
}
