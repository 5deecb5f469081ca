export { arrowForm } from './arrow.js';
export { inPicture, svgOf } from './svg.js';
export type { Disc, LegendItem, Picture, PictureArrow, PictureGround } from './types.js';
