export { webAddress } from './address.js';
export { type ArrowGroup, groupArrows } from './groups.js';
export { POLARITY_ORDER } from './polarity.js';
export { segments } from './segments.js';
export type { Role, Segment } from './types.js';
