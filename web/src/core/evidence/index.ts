export { webAddress } from './address.js';
export { type Among, among, type Inside, type Outside } from './among.js';
export { type ArrowGroup, groupArrows } from './groups.js';
export { POLARITY_ORDER } from './polarity.js';
export { segments } from './segments.js';
export type { Role, Segment } from './types.js';
