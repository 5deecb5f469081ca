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
};

export function isFiltered(filters: Filters): boolean {
  const { from, to, minSources, ...lists } = filters;
  return from !== null || to !== null || minSources > 1 || Object.values(lists).some((list) => list.length > 0);
}

/**
 * An arrow passes where enough outlets stand behind those of its claims that pass every filter: one claim that is planned and another that is
 * denied do not make one that is both. A node passes by its type and where it was not taken out by hand, and where anything else is filtered by
 * having an arrow left.
 */
export function visible(graph: GraphView, claims: ClaimTable, filters: Filters): Visible {
  const sources = sourcesBehind(graph, claims, failures(graph, claims, filters));
  const least = leastSources(claims, filters);
  const kept = graph.edges.filter((_, i) => (sources[i] ?? 0) >= least);
  const edges = new Set(kept.map((arrow) => arrow.id));
  const hidden = hiddenNodes(graph, filters);
  const shown = graph.nodes.filter((node) => !hidden.has(node.id)).map((node) => node.id);
  if (!isFiltered({ ...filters, entityTypes: [], out: [], only: [] })) return { nodes: new Set(shown), edges };
  const connected = new Set(kept.flatMap((arrow) => [arrow.source, arrow.target]));
  return { nodes: new Set(shown.filter((id) => connected.has(id))), edges };
}
