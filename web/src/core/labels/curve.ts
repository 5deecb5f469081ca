/** Where an arrow runs on the screen: the quadratic curve that is drawn (controllers/programs/arrows.ts). */
import type { Point } from '../layout/types.js';

export type Curve = { from: Point; control: Point; to: Point };

/** Screen coordinates, y downwards. A curvature of 0 is a straight line. */
export function curve(from: Point, to: Point, curvature: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { from, to, control: { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature } };
}

export function pointAt({ from, control, to }: Curve, t: number): Point {
  const s = 1 - t;
  const a = s * s;
  const b = 2 * t * s;
  const c = t * t;
  return { x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y };
}

/** Distance of a point from the curve, by the nearest of its chords. */
export function distanceTo(line: Curve, point: Point, chords = 16): number {
  let nearest = Number.POSITIVE_INFINITY;
  let last = line.from;
  for (let i = 1; i <= chords; i++) {
    const next = pointAt(line, i / chords);
    nearest = Math.min(nearest, toSegment(point, last, next));
    last = next;
  }
  return nearest;
}

export function toSegment(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy || 1;
  const t = Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
