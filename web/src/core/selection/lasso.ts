/** What lies within a line drawn by hand. */
import type { Point } from '../layout/types.js';

/** Whether a closed line runs round a point: a ray from it crosses the line an odd number of times. */
export function isInside(line: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  let last = line.at(-1);
  for (const point of line) {
    if (last && point.y > y !== last.y > y && x < ((last.x - point.x) * (y - point.y)) / (last.y - point.y) + point.x) inside = !inside;
    last = point;
  }
  return inside;
}
