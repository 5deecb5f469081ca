import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { nodesIn } from './group.js';
import { pathBetween } from './path.js';
import type { Focus, Selection } from './types.js';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * A node with its neighbours, and where the filters ask what it says, with all that it says; several with what joins them, an arrow with its ends, or a
 * path; `null` where nothing of it is in the picture.
 * @param said ids of the arrows that a speaker stands behind
 */
export function focusOn(
  graph: ClaimGraph,
  pick: Selection,
  visible: Visible,
  said: (speaker: string) => ReadonlySet<string> = () => NOTHING,
): Focus | null {
  if (!pick) return null;
  if (pick.kind === 'edge') {
    if (!graph.hasEdge(pick.id) || !visible.edges.has(pick.id)) return null;
    return { nodes: new Set(graph.extremities(pick.id)), edges: new Set([pick.id]) };
  }
  if (pick.kind === 'path') {
    const path = pathBetween(graph, pick.id, pick.to, visible);
    return path && { nodes: new Set(path.nodes), edges: new Set(path.steps.flat()) };
  }
  if (pick.kind === 'node') return focusOnNode(graph, pick.id, visible, said(pick.id));
  const nodes = new Set(nodesIn(graph, pick, visible));
  if (![...nodes].some((node) => visible.nodes.has(node))) return null;
  const edges = new Set<string>();
  for (const node of nodes)
    graph.forEachOutEdge(node, (edge, _attributes, _source, target) => {
      if (nodes.has(target) && visible.edges.has(edge)) edges.add(edge);
    });
  return { nodes, edges };
}

function focusOnNode(graph: ClaimGraph, id: string, visible: Visible, said: ReadonlySet<string>): Focus | null {
  if (!graph.hasNode(id)) return null;
  const own = visible.nodes.has(id) ? graph.edges(id) : [];
  const edges = new Set([...own, ...said].filter((edge) => visible.edges.has(edge) && graph.hasEdge(edge)));
  const nodes = new Set(visible.nodes.has(id) ? [id] : []);
  for (const edge of edges) for (const end of graph.extremities(edge)) nodes.add(end);
  return nodes.size > 0 ? { nodes, edges } : null;
}
