/** Which nodes and arrows pass the filters. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { countsByName } from '../rows.js';
import { numbered } from './numbered.js';
import { type Arrows, arrowsOfAllTypes, failures, hiddenNodes, passingArrows } from './pass.js';
import { passed } from './passed.js';
import type { Filters, Shown, TypeFacets } from './types.js';

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
  disputed: false,
};

/** Up to this many nodes, those without an arrow are shown unless somebody hides them. */
const FEW = 200;

export function isFiltered(filters: Filters): boolean {
  const { from, to, minSources, loners, disputed, ...lists } = filters;
  return (
    disputed || loners !== null || from !== null || to !== null || minSources > 1 || Object.values(lists).some((list) => list.length > 0)
  );
}

/** For every node and every arrow 1 where it passes. */
export type Passing = { nodes: Uint8Array; edges: Uint8Array };

/**
 * An arrow passes where enough outlets stand behind those of its claims that pass every filter: one claim that is planned and another that is
 * denied do not make one that is both. A node passes by its type and where it was not taken out by hand, and where anything else is filtered, or
 * what has no arrow is hidden, by having an arrow left.
 * @param asked ids of nodes that somebody asked for, with arrows or without
 */
export function passing(graph: GraphView, claims: ClaimTable, filters: Filters, asked: readonly string[] = []): Passing {
  const arrows = passingArrows(graph, claims, filters);
  return { nodes: passingNodes(graph, filters, hiddenNodes(graph, filters), arrows, asked), edges: arrows.edges };
}

/** For every type of entities how many nodes would pass if all types were shown. */
export function nodesByType(graph: GraphView, claims: ClaimTable, filters: Filters): TypeFacets['entityTypes'] {
  const others = filters.entityTypes.length > 0 ? { ...filters, entityTypes: [] } : filters;
  const arrows = others === filters ? passingArrows(graph, claims, filters) : arrowsOfAllTypes(graph, claims, filters);
  const passes = passingNodes(graph, others, hiddenNodes(graph, others), arrows);
  const { nodeType, nodeTypes } = numbered(graph);
  const counts = new Int32Array(nodeTypes.length);
  for (let i = 0; i < passes.length; i++) if (passes[i] === 1) counts[nodeType[i] ?? -1] = (counts[nodeType[i] ?? -1] ?? 0) + 1;
  return countsByName(nodeTypes, counts);
}

function passingNodes(
  graph: GraphView,
  filters: Filters,
  hidden: Readonly<Uint8Array>,
  { joined }: Arrows,
  asked: readonly string[] = [],
): Uint8Array {
  const byArrows = filtersArrows(filters);
  const needsArrow = byArrows || hidesLoners(graph, filters);
  const nodes = new Uint8Array(hidden.length);
  for (let i = 0; i < nodes.length; i++) nodes[i] = hidden[i] === 0 && (!needsArrow || joined[i] === 1) ? 1 : 0;
  if (byArrows) return nodes;
  const { nodeAt } = numbered(graph);
  for (const id of asked) {
    const place = nodeAt.get(id);
    if (place !== undefined && hidden[place] === 0) nodes[place] = 1;
  }
  return nodes;
}

/** Whether a claim, by its place in the table, counts: it passes every filter, and its arrow passes too. */
export function counting(graph: GraphView, claims: ClaimTable, filters: Filters): (claim: number) => boolean {
  const failed = failures(graph, claims, filters);
  const { edges } = passingArrows(graph, claims, filters);
  return (claim) => failed[claim] === 0 && edges[claims.arrow[claim] ?? -1] === 1;
}

const NOBODY: readonly string[] = [];
const last = new WeakMap<ClaimTable, { graph: GraphView; filters: Filters; asked: readonly string[]; shown: Shown }>();

/** What passes, by id. Asked again of the same, it is the same. */
export function visible(graph: GraphView, claims: ClaimTable, filters: Filters, asked: readonly string[] = NOBODY): Shown {
  const known = last.get(claims);
  if (known?.graph === graph && known.filters === filters && known.asked === asked) return known.shown;
  const { nodes, edges } = passing(graph, claims, filters, asked);
  const { nodeAt, edgeAt } = numbered(graph);
  const shown = { nodes: passed(graph.nodes, nodes, (id) => nodeAt.get(id)), edges: passed(graph.edges, edges, (id) => edgeAt().get(id)) };
  last.set(claims, { graph, filters, asked, shown });
  return shown;
}

/** How many nodes there are without an arrow, while the other filters hold; where arrows are filtered, none is shown anyway. */
export function countLoners(graph: GraphView, filters: Filters): number {
  if (filtersArrows(filters)) return 0;
  const { source, target } = numbered(graph);
  const hidden = hiddenNodes(graph, filters);
  const joined = new Uint8Array(graph.nodes.length);
  for (let i = 0; i < source.length; i++) {
    const [from, to] = [source[i] ?? -1, target[i] ?? -1];
    if (hidden[from] === 0 && hidden[to] === 0) joined[from] = joined[to] = 1;
  }
  return joined.reduce((count, tied, i) => (tied === 1 || hidden[i] === 1 ? count : count + 1), 0);
}

/** In a large graph they would stand in rows that leave little room for the rest. Of nodes chosen by hand all are shown. */
export function hidesLoners({ nodes }: GraphView, { loners, only }: Filters): boolean {
  if (only.length > 0) return false;
  return loners === null ? nodes.length > FEW : loners === 'hidden';
}

function filtersArrows(filters: Filters): boolean {
  return isFiltered({ ...filters, entityTypes: [], out: [], only: [], folded: [], loners: null });
}
