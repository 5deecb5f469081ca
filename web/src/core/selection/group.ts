/** Selections of several nodes, and what any selection is as nodes. */
import { clusterOf } from '../clusters/cluster-of.js';
import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { pathBetween } from './path.js';
import type { Selection } from './types.js';

/** None of nothing, a single node as itself. */
export function groupOf(ids: Iterable<string>): Selection {
  const nodes = [...new Set(ids)];
  const id = nodes.at(-1);
  if (id === undefined) return null;
  return nodes.length === 1 ? { kind: 'node', id } : { kind: 'group', id, nodes };
}

/** The nodes that a selection means; those that are not in the graph are left out. */
export function nodesIn(graph: ClaimGraph, pick: Selection, visible: Visible): string[] {
  if (!pick) return [];
  if (pick.kind === 'edge') return graph.hasEdge(pick.id) ? [...new Set(graph.extremities(pick.id))] : [];
  if (pick.kind === 'path') return pathBetween(graph, pick.id, pick.to, visible)?.nodes ?? [];
  if (pick.kind === 'cluster') return [...(clusterOf(graph, visible, pick.id)?.nodes ?? [])];
  return (pick.kind === 'group' ? pick.nodes : [pick.id]).filter((node) => graph.hasNode(node));
}

/** Adds nodes as the newest, whether or not they are in it already. */
export function withNodes(nodes: readonly string[], added: readonly string[]): Selection {
  const news = new Set(added);
  return groupOf([...nodes.filter((node) => !news.has(node)), ...news]);
}

/** Takes a node that is in it out, and any other in. */
export function toggled(nodes: readonly string[], id: string): Selection {
  return nodes.includes(id) ? groupOf(nodes.filter((node) => node !== id)) : groupOf([...nodes, id]);
}

/** Whoever is joined to one of them by an arrow that passes the filters. */
export function neighboursOf(graph: ClaimGraph, nodes: readonly string[], visible: Visible): string[] {
  const own = new Set(nodes);
  const found = new Set<string>();
  for (const node of nodes)
    graph.forEachEdge(node, (edge, _attributes, source, target) => {
      const other = source === node ? target : source;
      if (visible.edges.has(edge) && visible.nodes.has(other) && !own.has(other)) found.add(other);
    });
  return [...found].sort();
}
