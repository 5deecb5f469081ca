/**
 * Lines, heads and discs written straight into the pixels of a picture. Where the processor draws, this takes a fraction of what WebGL or a 2D canvas
 * take, for nothing is blended but the rims of discs.
 */
export { disc } from './disc.js';
export { curved, line } from './line.js';
export { type Plate, paint, type Shot, type Shown } from './paint.js';
export { triangle } from './triangle.js';
export { colourOf, type Raster, raster } from './types.js';
