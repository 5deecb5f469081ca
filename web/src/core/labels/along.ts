/** Where a name may stand on its arrow. */
import { type Curve, pointAt } from './curve.js';
import type { Box } from './types.js';

/** Of a name on an arrow, in pixels. */
export const ON_ARROW = { height: 17, padding: 5 };
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** What the discs at its ends, its head and some line take of an arrow that can bear its name. */
const DISCS = 100;

/**
 * On its line, the middle first.
 * @param wide width of the name, in pixels
 * @param must whether it is to have its name, be it beside a short line
 */
export function along(line: Curve, wide: number, must: boolean): Box[] {
  const half = wide / 2 + ON_ARROW.padding;
  const places = ALONG.map((t) => {
    const { x, y } = pointAt(line, t);
    return { left: x - half, right: x + half, top: y - ON_ARROW.height / 2, bottom: y + ON_ARROW.height / 2 };
  });
  if (!must) return places;
  const long = Math.hypot(line.to.x - line.from.x, line.to.y - line.from.y) > half * 2 + DISCS;
  return long ? [...places, ...aside(places)] : [...aside(places), ...places];
}

/** Where an arrow that must have its name is too short for it: around its middle. */
function aside([middle]: readonly Box[]): Box[] {
  if (!middle) return [];
  const beside = middle.right - middle.left;
  const shifts: [number, number][] = [
    [0, -22],
    [0, 22],
    [beside / 2 + 10, 0],
    [-beside / 2 - 10, 0],
    [0, -42],
    [0, 42],
  ];
  return shifts.map(([x, y]) => ({ left: middle.left + x, right: middle.right + x, top: middle.top + y, bottom: middle.bottom + y }));
}
