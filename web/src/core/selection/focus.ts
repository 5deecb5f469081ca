import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { pathBetween } from './path.js';
import type { Focus, Selection } from './types.js';

/** A node with its neighbours, an arrow with its ends, or a path; `null` where there is nothing to stand out. */
export function focusOn(graph: ClaimGraph, pick: Selection, visible: Visible): Focus | null {
  if (!pick) return null;
  if (pick.kind === 'edge') {
    if (!graph.hasEdge(pick.id)) return null;
    return { nodes: new Set(graph.extremities(pick.id)), edges: new Set([pick.id]) };
  }
  if (pick.kind === 'path') {
    const path = pathBetween(graph, pick.id, pick.to, visible);
    return path && { nodes: new Set(path.nodes), edges: new Set(path.steps.flat()) };
  }
  if (!graph.hasNode(pick.id)) return null;
  const nodes = new Set([pick.id]);
  const edges = new Set<string>();
  graph.forEachEdge(pick.id, (edge, _attributes, source, target) => {
    if (!visible.edges.has(edge)) return;
    edges.add(edge);
    nodes.add(source).add(target);
  });
  return { nodes, edges };
}
