/** Where a name may stand at its disc. */
import type { Point } from '../layout/types.js';
import type { Box } from './types.js';

/** Height of a line of a name, in pixels. */
export const LINE = 15;

/**
 * Below the disc, else above, right or left of it, else below or above and shifted to a side.
 * @param wide width of the name's longest line, in pixels
 * @param count of its lines
 */
export function around({ x, y }: Point, radius: number, wide: number, count: number): Box[] {
  const [half, gap, height] = [wide / 2 + 2, radius + 2, LINE * count + 2];
  const shift = Math.max(0, half - radius);
  const at = (centre: number, top: number): Box => ({ left: centre - half, right: centre + half, top, bottom: top + height });
  const [below, above] = [y + gap, y - gap - height];
  return [
    at(x, below),
    at(x, above),
    at(x + gap + 1 + half, y - height / 2),
    at(x - gap - 1 - half, y - height / 2),
    ...[below, above].flatMap((top) => [at(x + shift, top), at(x - shift, top)]),
  ];
}
