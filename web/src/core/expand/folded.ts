/** How much is folded away at each node. */
import type { GraphView } from '../../../../src/model/views.js';
import { derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { filtersAtom, leavesAt } from '../filters/index.js';

const NONE: ReadonlyMap<string, number> = new Map();

export function foldedCounts(edges: GraphView['edges'], folded: readonly string[]): ReadonlyMap<string, number> {
  const away = leavesAt(edges, folded);
  const counts = new Map<string, number>();
  for (const centre of folded) {
    const count = [...leavesAt(edges, [centre])].filter((leaf) => away.has(leaf)).length;
    if (count > 0) counts.set(centre, count);
  }
  return counts;
}

/** By the node at which they were, how many are folded away. */
export const foldedAtom = derive([worldAtom, filtersAtom], (world, { folded }) =>
  world.status === 'ready' && folded.length > 0 ? foldedCounts(world.value.graph.edges, folded) : NONE,
);
