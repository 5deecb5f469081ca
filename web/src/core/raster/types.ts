/** A picture as rows of pixels, each red, green, blue and opacity, from the lowest byte up; 0 where nothing was drawn. */
export type Raster = { width: number; height: number; pixels: Uint32Array };

export function raster(image: ImageData): Raster {
  return { width: image.width, height: image.height, pixels: new Uint32Array(image.data.buffer) };
}

/** @param hex six hexadecimal digits after a `#`. @returns the pixel of that colour, opaque */
export function colourOf(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return (0xff000000 | ((value & 0xff) << 16) | (value & 0xff00) | (value >> 16)) >>> 0;
}
