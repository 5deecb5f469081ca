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
    let [from, to] = [Infinity, -Infinity];
    const cross = (x0: number, y0: number, x1: number, y1: number) => {
      if (y0 <= y === y1 <= y) return;
      const x = x0 + ((y - y0) / (y1 - y0)) * (x1 - x0);
      from = Math.min(from, x);
      to = Math.max(to, x);
    };
    cross(ax, ay, bx, by);
    cross(bx, by, cx, cy);
    cross(cx, cy, ax, ay);
    const first = Math.max(0, Math.floor(from));
    const last = Math.min(width - 1, Math.ceil(to) - 1);
    for (let x = first; x <= last; x++) pixels[row * width + x] = colour;
  }
}
