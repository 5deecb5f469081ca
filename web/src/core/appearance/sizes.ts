/** Sizes in pixels at the camera's resting place. */
import type { ArrowView } from '../../../../src/model/views.js';

const SMALLEST_NODE = 9;
const LARGEST_NODE = 23;
const THINNEST_ARROW = 1.9;
const THICKEST_ARROW = 6;

/** Up to this many nodes have discs of full size. */
const ROOMY = 120;
const SMALLEST_SHARE = 0.3;

/** How much smaller everything is drawn in a crowd of so many nodes. */
export function crowding(nodes: number): number {
  return Math.max(SMALLEST_SHARE, Math.min(1, Math.sqrt(ROOMY / Math.max(1, nodes))));
}

/** How much larger discs may be where so many of all nodes are shown. */
export function roominess(shown: number, all: number): number {
  return crowding(shown) / crowding(all);
}

/** Area grows with the claims, so twice the claims look like twice as much. */
export function nodeSize(claims: number, strongest: number): number {
  return SMALLEST_NODE + (LARGEST_NODE - SMALLEST_NODE) * Math.sqrt(claims / Math.max(1, strongest));
}

/** By independent sources; where the whole graph comes from a single one, by claims. */
export function arrowSize(arrow: ArrowView, mostSources: number): number {
  const weight = mostSources > 1 ? arrow.sources : arrow.claims;
  return Math.min(THICKEST_ARROW, THINNEST_ARROW + 1.1 * Math.log2(Math.max(1, weight)));
}
