export { arrowForm } from './arrow.js';
export { CAPTION_MARGIN, type Strip, stripOf, TEXT_AFTER } from './legend.js';
export { inPicture, svgOf } from './svg.js';
export type { Disc, LegendItem, Picture, PictureArrow, PictureGround } from './types.js';
export { wrapped } from './wrapped.js';
