/** The way back into the picture for what was taken out of it by hand. */
import type { GraphView } from '../../../../src/model/views.js';
import { worldAtom } from '../data/index.js';
import { filtersAtom } from './index.js';
import { leavesAt } from './leaves.js';
import type { Filters } from './types.js';

/** The same filters where nothing that was done by hand hides these nodes. */
export function withBack(filters: Filters, edges: GraphView['edges'], ids: readonly string[]): Filters {
  const back = new Set(ids);
  const out = filters.out.filter((id) => !back.has(id));
  const folded = filters.folded.filter((centre) => !hasAny(leavesAt(edges, [centre]), ids));
  const missing = filters.only.length === 0 ? [] : ids.filter((id) => !filters.only.includes(id));
  if (out.length === filters.out.length && folded.length === filters.folded.length && missing.length === 0) return filters;
  return { ...filters, out, folded, only: [...filters.only, ...missing].sort() };
}

function hasAny(all: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.some((id) => all.has(id));
}

export function bringBack(ids: readonly string[]): void {
  const world = worldAtom.get();
  if (world.status === 'ready') filtersAtom.update((filters) => withBack(filters, world.value.graph.edges, ids));
}
