import type { Raster } from './types.js';

/** A filled disc; the pixels of its rim are as strong as it covers them. */
export function disc(picture: Raster, x: number, y: number, radius: number, colour: number): void {
  const { width, height, pixels } = picture;
  const top = Math.max(0, Math.floor(y - radius - 0.5));
  const bottom = Math.min(height - 1, Math.ceil(y + radius - 0.5));
  const [left, right] = [Math.max(0, Math.floor(x - radius - 0.5)), Math.min(width - 1, Math.ceil(x + radius - 0.5))];
  const within = Math.max(0, radius - 0.75);
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y;
    const start = row * width;
    // The middle of the row is covered whole; only its ends are looked at.
    const half = Math.sqrt(Math.max(0, within * within - dy * dy));
    const [whole, rim] = half > 0 ? [Math.ceil(x - half - 0.5), Math.floor(x + half - 0.5)] : [right + 1, right];
    for (let column = left; column <= right; column++) {
      if (column === whole && rim >= whole) {
        const last = Math.min(rim, right);
        for (; column <= last; column++) pixels[start + column] = colour;
        if (column > right) break;
      }
      const dx = column + 0.5 - x;
      const cover = radius + 0.5 - Math.sqrt(dx * dx + dy * dy);
      if (cover >= 1) pixels[start + column] = colour;
      else if (cover > 0) pixels[start + column] = over(pixels[start + column] ?? 0, colour, cover);
    }
  }
}

/** A colour over what is there, `cover` of it; over nothing it is as much see-through. */
function over(ground: number, colour: number, cover: number): number {
  if (ground === 0) return ((colour & 0xffffff) | (Math.round(cover * 255) << 24)) >>> 0;
  let mixed = 0;
  for (let shift = 0; shift < 24; shift += 8) {
    const [under, above] = [(ground >>> shift) & 0xff, (colour >>> shift) & 0xff];
    mixed |= Math.round(under + (above - under) * cover) << shift;
  }
  const opacity = ground >>> 24;
  return (mixed | (Math.round(opacity + (255 - opacity) * cover) << 24)) >>> 0;
}
