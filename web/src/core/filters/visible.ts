/** Which nodes and arrows pass the filters. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { failures, hiddenNodes, leastSources, sourcesBehind } from './pass.js';
import type { Filters, Visible } from './types.js';

export const NO_FILTERS: Filters = {
  entityTypes: [],
  relationTypes: [],
  modalities: [],
  polarities: [],
  speakers: [],
  sources: [],
  from: null,
  to: null,
  minSources: 1,
  out: [],
  only: [],
  folded: [],
  loners: null,
};

/** Up to this many nodes, those without an arrow are shown unless somebody hides them. */
const FEW = 200;

export function isFiltered(filters: Filters): boolean {
  const { from, to, minSources, loners, ...lists } = filters;
  return loners !== null || from !== null || to !== null || minSources > 1 || Object.values(lists).some((list) => list.length > 0);
}

/**
 * An arrow passes where enough outlets stand behind those of its claims that pass every filter: one claim that is planned and another that is
 * denied do not make one that is both. A node passes by its type and where it was not taken out by hand, and where anything else is filtered, or
 * what has no arrow is hidden, by having an arrow left.
 * @param asked ids of nodes that somebody asked for, with arrows or without
 */
export function visible(graph: GraphView, claims: ClaimTable, filters: Filters, asked: readonly string[] = []): Visible {
  const sources = sourcesBehind(graph, claims, failures(graph, claims, filters));
  const least = leastSources(claims, filters);
  const kept = graph.edges.filter((_, i) => (sources[i] ?? 0) >= least);
  const edges = new Set(kept.map((arrow) => arrow.id));
  const hidden = hiddenNodes(graph, filters);
  const shown = graph.nodes.filter((node) => !hidden.has(node.id)).map((node) => node.id);
  const byArrows = filtersArrows(filters);
  if (!byArrows && !hidesLoners(graph, filters)) return { nodes: new Set(shown), edges };
  const left = new Set(byArrows ? [] : asked);
  for (const { source, target } of kept) left.add(source).add(target);
  return { nodes: new Set(shown.filter((id) => left.has(id))), edges };
}

/** How many nodes there are without an arrow, while the other filters hold; where arrows are filtered, none is shown anyway. */
export function countLoners(graph: GraphView, filters: Filters): number {
  if (filtersArrows(filters)) return 0;
  const hidden = hiddenNodes(graph, filters);
  const joined = new Set<string>();
  for (const { source, target } of graph.edges) if (!hidden.has(source) && !hidden.has(target)) joined.add(source).add(target);
  return graph.nodes.reduce((count, { id }) => (hidden.has(id) || joined.has(id) ? count : count + 1), 0);
}

/** In a large graph they would stand in rows that leave little room for the rest. Of nodes chosen by hand all are shown. */
export function hidesLoners({ nodes }: GraphView, { loners, only }: Filters): boolean {
  if (only.length > 0) return false;
  return loners === null ? nodes.length > FEW : loners === 'hidden';
}

function filtersArrows(filters: Filters): boolean {
  return isFiltered({ ...filters, entityTypes: [], out: [], only: [], folded: [], loners: null });
}
