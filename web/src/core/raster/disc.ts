import type { Raster } from './types.js';

/** A filled disc; the pixels of its rim are as strong as it covers them. */
export function disc(picture: Raster, x: number, y: number, radius: number, colour: number): void {
  const { width, height, pixels } = picture;
  const top = Math.max(0, Math.floor(y - radius - 0.5));
  const bottom = Math.min(height - 1, Math.ceil(y + radius - 0.5));
  const [left, right] = [Math.max(0, Math.floor(x - radius - 0.5)), Math.min(width - 1, Math.ceil(x + radius - 0.5))];
  const within = radius > 1 ? (radius - 0.75) * (radius - 0.75) : 0;
  for (let row = top; row <= bottom; row++) {
    const dy = row + 0.5 - y;
    for (let column = left; column <= right; column++) {
      const dx = column + 0.5 - x;
      const square = dx * dx + dy * dy;
      const at = row * width + column;
      if (square <= within) pixels[at] = colour;
      else {
        const cover = radius + 0.5 - Math.sqrt(square);
        if (cover >= 1) pixels[at] = colour;
        else if (cover > 0) pixels[at] = over(pixels[at] ?? 0, colour, cover);
      }
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
