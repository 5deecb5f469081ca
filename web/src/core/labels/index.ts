export { along, ON_ARROW } from './along.js';
export { around, LINE, within } from './around.js';
export { type Curve, curve, distanceTo, pointAt, toSegment } from './curve.js';
export { lines } from './lines.js';
export { type PlacedMark, placeMark } from './mark.js';
export { boxOf, LITTLE, leastCovering, overlap, place, Taken } from './place.js';
export type { Box, Candidate, Placed } from './types.js';
