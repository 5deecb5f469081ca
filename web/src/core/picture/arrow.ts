/** The form of an arrow: a line as far as the foot of its head, and the head. */
import type { Curve } from '../labels/curve.js';
import type { Point } from '../layout/types.js';

const HEAD = { length: 4.2, width: 1.7, least: 6 };

/** @param radius of the disc that it points at; `null` for a line without a head */
export function arrowForm({ control, to }: Curve, width: number, radius: number | null): { end: Point; head: readonly Point[] } {
  const run = Math.hypot(to.x - control.x, to.y - control.y);
  if (radius === null || run === 0) return { end: to, head: [] };
  const [ux, uy] = [(to.x - control.x) / run, (to.y - control.y) / run];
  const length = Math.max(HEAD.least, width * HEAD.length);
  const wide = Math.max(HEAD.least / 2, width * HEAD.width);
  const tip = { x: to.x - ux * radius, y: to.y - uy * radius };
  const foot = { x: tip.x - ux * length, y: tip.y - uy * length };
  return { end: foot, head: [tip, { x: foot.x - uy * wide, y: foot.y + ux * wide }, { x: foot.x + uy * wide, y: foot.y - ux * wide }] };
}
