import type { Raster } from './types.js';

/** A filled triangle, row by row. */
export function triangle(
  { width, height, pixels }: Raster,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  colour: number,
): void {
  const top = Math.max(0, Math.ceil(Math.min(ay, by, cy) - 0.5));
  const bottom = Math.min(height - 1, Math.floor(Math.max(ay, by, cy) - 0.5));
  for (let row = top; row <= bottom; row++) {
    const y = row + 0.5;
    // Where the row meets each of the sides that it crosses.
    let from = Number.POSITIVE_INFINITY;
    let to = Number.NEGATIVE_INFINITY;
    if (ay <= y !== by <= y) {
      const x = ax + ((y - ay) / (by - ay)) * (bx - ax);
      from = x;
      to = x;
    }
    if (by <= y !== cy <= y) {
      const x = bx + ((y - by) / (cy - by)) * (cx - bx);
      if (x < from) from = x;
      if (x > to) to = x;
    }
    if (cy <= y !== ay <= y) {
      const x = cx + ((y - cy) / (ay - cy)) * (ax - cx);
      if (x < from) from = x;
      if (x > to) to = x;
    }
    const first = Math.max(0, Math.floor(from));
    const last = Math.min(width - 1, Math.ceil(to) - 1);
    for (let x = first; x <= last; x++) pixels[row * width + x] = colour;
  }
}
