import type { NodeView } from '../../../../src/model/views.js';
import type { Positions } from './types.js';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The start of every layout: a sunflower spiral, strongest in the middle, ties by id. No chance in it, so the same graph ends the same. */
export function arrange(nodes: readonly Pick<NodeView, 'id' | 'claims'>[]): Positions {
  const ordered = [...nodes].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  const positions: Positions = {};
  for (const [i, node] of ordered.entries()) {
    const radius = 40 * Math.sqrt(i + 0.5);
    positions[node.id] = { x: radius * Math.cos(i * GOLDEN_ANGLE), y: radius * Math.sin(i * GOLDEN_ANGLE) };
  }
  return positions;
}
