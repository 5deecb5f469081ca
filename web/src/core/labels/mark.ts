/** Where an arrow bears its mark. One that is denied must never look as if it were affirmed: where there is no room the mark is small, but it is there. */
import type { Point } from '../layout/types.js';
import { type Curve, pointAt } from './curve.js';
import { boxOf } from './place.js';
import type { Box } from './types.js';

const RADII = [7.5, 5.5];
const LEAST = 4;
/** Shares of the arrow's length, the middle first. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** Radii that an arrow must be long to bear a mark and still be seen. */
const LONG = 4;

export type PlacedMark = Point & { radius: number; box: Box };

export function placeMark(line: Curve, isFree: (box: Box) => boolean): PlacedMark {
  const long = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y);
  for (const radius of RADII) {
    if (long < radius * LONG) continue;
    for (const place of PLACES) {
      const at = pointAt(line, place);
      const box = boxOf(at, radius);
      if (isFree(box)) return { ...at, radius, box };
    }
  }
  const middle = pointAt(line, 0.5);
  return { ...middle, radius: LEAST, box: boxOf(middle, LEAST) };
}
