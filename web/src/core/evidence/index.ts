export { webAddress } from './address.js';
export { type Among, among, byRelation, type Inside, type Outside } from './among.js';
export { type Acts, actsOf, bodiesOf } from './bodies.js';
export { type ArrowGroup, groupArrows } from './groups.js';
export { type EntityArrow, passingArrows, passingClaims, starOf } from './passing.js';
export { POLARITY_ORDER } from './polarity.js';
export { carryingFirst } from './rules.js';
export { segments } from './segments.js';
export type { Role, Segment } from './types.js';
