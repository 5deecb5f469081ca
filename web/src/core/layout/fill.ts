/** Fits a layout to the stage and makes room for the names in it. */
import { separate } from './separate.js';
import type { Body, Field } from './types.js';

const PASSES = 40;
const PUSHES = 6;

/** Stretches to the field, but never one way more than twice as much as the other. */
export function fill(bodies: readonly Body[], field: Field): Body[] {
  const { left, right, low, high } = extent(bodies);
  const [across, up] = [field.width / (right - left || 1), field.height / (high - low || 1)];
  const most = Math.min(across, up) * 2;
  const [sx, sy] = [Math.min(across, most), Math.min(up, most)];
  return bodies.map((body) => ({ ...body, x: (body.x - (left + right) / 2) * sx, y: (body.y - (low + high) / 2) * sy }));
}

/** Pushing apart makes a layout larger than its field, fitting makes it crowded again: in turns, the empty parts give way. */
export function spread(bodies: readonly Body[], field: Field): Body[] {
  let spread = fill(bodies, field);
  for (let pass = 0; pass < PASSES; pass++) spread = fill(separate(spread, PUSHES), field);
  return separate(spread, PUSHES * 4);
}

export function extent(bodies: readonly Body[]): { left: number; right: number; low: number; high: number } {
  const xs = bodies.map((body) => body.x);
  const ys = bodies.map((body) => body.y);
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}
