import type { Raster } from './types.js';

/** Sixteen bits for the part of a pixel: enough for a line across any screen. */
const UNIT = 1 << 16;
const MOST_PIECES = 16;
/** A bow that bulges by less than a pixel is a line. */
const LEAST_BULGE = 0.75;

/** A line of whole pixels, clipped to the picture. @param thick pixels across, at least 1 */
export function line(picture: Raster, x0: number, y0: number, x1: number, y1: number, colour: number, thick = 1): void {
  const { width, height, pixels } = picture;
  let [dx, dy] = [x1 - x0, y1 - y0];
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return;
  let [ax, ay, bx, by] = [x0, y0, x0 + dx, y0 + dy];
  if (!isWithin(x0, width) || !isWithin(x1, width) || !isWithin(y0, height) || !isWithin(y1, height)) {
    // Liang and Barsky (ACM TOG 3(1), 1984): the part of the line within the picture, as shares of its length.
    let [enter, leave] = [0, 1];
    const sides = [-dx, x0, dx, width - 1 - x0, -dy, y0, dy, height - 1 - y0];
    for (let side = 0; side < 8; side += 2) {
      const [run, room] = [sides[side] ?? 0, sides[side + 1] ?? 0];
      if (run === 0) {
        if (room < 0) return;
        continue;
      }
      const share = room / run;
      if (run < 0) enter = Math.max(enter, share);
      else leave = Math.min(leave, share);
      if (enter > leave) return;
    }
    [ax, ay, bx, by] = [x0 + enter * dx, y0 + enter * dy, x0 + leave * dx, y0 + leave * dy];
  }
  dx = bx - ax;
  dy = by - ay;
  const isFlat = Math.abs(dx) >= Math.abs(dy);
  const length = Math.abs(isFlat ? dx : dy);
  const steps = Math.round(length);
  const [x, y] = [Math.round(ax * UNIT) + (UNIT >> 1), Math.round(ay * UNIT) + (UNIT >> 1)];
  // Along the line it goes on by whole pixels; what it goes aside is summed up until it is one.
  const along = isFlat ? (dx < 0 ? -1 : 1) : dy < 0 ? -width : width;
  const aside = isFlat ? width : 1;
  const slope = Math.round((length > 0 ? (isFlat ? dy : dx) / length : 0) * UNIT);
  for (let band = 0; band < thick; band++) {
    let at = (Math.imul(y >> 16, width) + (x >> 16) + Math.imul(band - ((thick - 1) >> 1), aside)) | 0;
    let part = (isFlat ? y : x) & (UNIT - 1);
    for (let step = 0; step <= steps; step++) {
      // What would lie outside of the picture is written nowhere.
      pixels[at] = colour;
      part += slope;
      at = (at + along + Math.imul(part >> 16, aside)) | 0;
      part &= UNIT - 1;
    }
  }
}

function isWithin(place: number, side: number): boolean {
  return place >= 0 && place <= side - 1;
}

/** The quadratic curve from one point to another, in pieces. */
export function curved(
  picture: Raster,
  x0: number,
  y0: number,
  controlX: number,
  controlY: number,
  x1: number,
  y1: number,
  colour: number,
  thick = 1,
): void {
  const bulge = Math.abs(controlX - (x0 + x1) / 2) + Math.abs(controlY - (y0 + y1) / 2);
  const pieces = bulge < LEAST_BULGE ? 1 : Math.min(MOST_PIECES, Math.ceil(2 + Math.sqrt(bulge)));
  let [x, y] = [x0, y0];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const [a, b, c] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    const [nextX, nextY] = [a * x0 + b * controlX + c * x1, a * y0 + b * controlY + c * y1];
    line(picture, x, y, nextX, nextY, colour, thick);
    x = nextX;
    y = nextY;
  }
}
