export { inPicture, svgOf } from './svg.js';
export type { Disc, Picture, PictureArrow } from './types.js';
