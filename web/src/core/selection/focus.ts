import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { nodesIn } from './group.js';
import { pathBetween } from './path.js';
import type { Focus, Selection } from './types.js';

/** A node with its neighbours, several with what joins them, an arrow with its ends, or a path; `null` where nothing of it is in the picture. */
export function focusOn(graph: ClaimGraph, pick: Selection, visible: Visible): Focus | null {
  if (!pick) return null;
  if (pick.kind === 'edge') {
    if (!graph.hasEdge(pick.id) || !visible.edges.has(pick.id)) return null;
    return { nodes: new Set(graph.extremities(pick.id)), edges: new Set([pick.id]) };
  }
  if (pick.kind === 'path') {
    const path = pathBetween(graph, pick.id, pick.to, visible);
    return path && { nodes: new Set(path.nodes), edges: new Set(path.steps.flat()) };
  }
  const nodes = new Set(nodesIn(graph, pick, visible));
  if (![...nodes].some((node) => visible.nodes.has(node))) return null;
  const edges = new Set<string>();
  if (pick.kind !== 'node') {
    for (const node of nodes)
      graph.forEachOutEdge(node, (edge, _attributes, _source, target) => {
        if (nodes.has(target) && visible.edges.has(edge)) edges.add(edge);
      });
    return { nodes, edges };
  }
  graph.forEachEdge(pick.id, (edge, _attributes, source, target) => {
    if (!visible.edges.has(edge)) return;
    edges.add(edge);
    nodes.add(source).add(target);
  });
  return { nodes, edges };
}
