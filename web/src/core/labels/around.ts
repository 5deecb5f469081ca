/** Where a name may stand at its disc. */
import type { Point } from '../layout/types.js';
import type { Box } from './types.js';

/** Height of a line of a name, in pixels. */
export const LINE = 15;
/** Between a name and the border of the picture. */
const EDGE = 2;

/**
 * Below the disc, else above, right or left of it, else below or above and shifted to a side, else beside it and lower or higher.
 * @param wide width of the name's longest line, in pixels
 * @param count of its lines
 */
export function around({ x, y }: Point, radius: number, wide: number, count: number): Box[] {
  const [half, gap, height] = [wide / 2 + 2, radius + 2, LINE * count + 2];
  const shift = Math.max(0, half - radius);
  const at = (centre: number, top: number): Box => ({ left: centre - half, right: centre + half, top, bottom: top + height });
  const [below, above] = [y + gap, y - gap - height];
  const [right, left] = [x + gap + 1 + half, x - gap - 1 - half];
  return [
    at(x, below),
    at(x, above),
    at(right, y - height / 2),
    at(left, y - height / 2),
    at(x + shift, below),
    at(x - shift, below),
    at(x + shift, above),
    at(x - shift, above),
    at(right, y - 2),
    at(right, y + 2 - height),
    at(left, y - 2),
    at(left, y + 2 - height),
  ];
}

/** Those within the picture, and then those that are when they are moved aside, as far as they still touch what they name. */
export function within(boxes: readonly Box[], { width, height }: { width: number; height: number }): Box[] {
  const isIn = (box: Box) => box.left > EDGE && box.right < width - EDGE && box.top > EDGE && box.bottom < height - EDGE;
  if (boxes.every(isIn)) return [...boxes];
  const moved = boxes.slice(0, 2).flatMap((box) => {
    const most = (box.right - box.left) / 2;
    const aside = Math.max(EDGE + 1 - box.left, 0) || Math.min(width - EDGE - 1 - box.right, 0);
    return aside !== 0 && Math.abs(aside) < most ? [{ ...box, left: box.left + aside, right: box.right + aside }] : [];
  });
  return [...boxes, ...moved].filter(isIn);
}
