/** Which nodes and arrows pass the filters. */
import type { ArrowView, GraphView, NodeView } from '../../../../src/model/views.js';
import type { FilterName, Filters, Visible } from './types.js';

export const NO_FILTERS: Filters = { entityTypes: [], relationTypes: [], modalities: [], polarities: [] };

export function isFiltered(filters: Filters): boolean {
  return Object.values(filters).some((hidden) => hidden.length > 0);
}

/**
 * An arrow passes when both its ends do, its type does, and at least one of its claims has a modality and one a polarity that are not hidden.
 * A node passes by its type; one that all its arrows have left goes with them, one that never had any stays.
 */
export function visible(graph: GraphView, filters: Filters): Visible {
  const shown = nodesByType(graph, filters);
  const kept = arrowsThrough(graph, filters, shown);
  const edges = new Set(kept.map((arrow) => arrow.id));
  if (!isFiltered({ ...filters, entityTypes: [] })) return { nodes: shown, edges };
  const connected = new Set<string>();
  for (const { source, target } of kept) connected.add(source).add(target);
  return { nodes: new Set([...shown].filter((id) => connected.has(id))), edges };
}

/** Arrows between shown nodes that pass, with one filter left out of account if `except` says so. */
export function arrowsThrough(graph: GraphView, filters: Filters, shown: ReadonlySet<string>, except?: FilterName): ArrowView[] {
  const hidden = {
    relationTypes: new Set<string>(except === 'relationTypes' ? [] : filters.relationTypes),
    modalities: new Set<string>(except === 'modalities' ? [] : filters.modalities),
    polarities: new Set<string>(except === 'polarities' ? [] : filters.polarities),
  };
  return graph.edges.filter(
    (arrow) =>
      shown.has(arrow.source) &&
      shown.has(arrow.target) &&
      !hidden.relationTypes.has(arrow.type) &&
      someLeft(arrow.modalities, hidden.modalities) &&
      someLeft(arrow.polarities, hidden.polarities),
  );
}

export function nodesByType(graph: GraphView, filters: Filters): Set<string> {
  const hidden = new Set<string>(filters.entityTypes);
  return new Set(graph.nodes.filter((node: NodeView) => !hidden.has(node.type)).map((node) => node.id));
}

function someLeft(counts: Partial<Record<string, number>>, hidden: ReadonlySet<string>): boolean {
  if (hidden.size === 0) return true;
  for (const value in counts) if ((counts[value] ?? 0) > 0 && !hidden.has(value)) return true;
  return false;
}
