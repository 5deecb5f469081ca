import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';

/** Nodes in order, and for each step all the arrows between the two, the strongest first. */
export type Path = { nodes: string[]; steps: string[][] };

/**
 * A shortest way along what passes the filters, whichever way the arrows point; of several the one whose arrows have the most claims, so that the
 * same graph gives the same way. `null` where there is none.
 */
export function pathBetween(graph: ClaimGraph, from: string, to: string, visible: Visible): Path | null {
  if (!visible.nodes.has(from) || !visible.nodes.has(to) || !graph.hasNode(from) || !graph.hasNode(to)) return null;
  const before = new Map<string, string | null>([[from, null]]);
  let level = [from];
  while (level.length > 0 && !before.has(to)) {
    const next = new Map<string, { by: string; claims: number }>();
    for (const node of level) {
      for (const [neighbour, claims] of neighbours(graph, node, visible)) {
        if (before.has(neighbour)) continue;
        const known = next.get(neighbour);
        if (!known || claims > known.claims || (claims === known.claims && node < known.by)) next.set(neighbour, { by: node, claims });
      }
    }
    for (const [node, { by }] of next) before.set(node, by);
    level = [...next.keys()];
  }
  if (!before.has(to)) return null;
  const nodes: string[] = [];
  for (let node: string | null = to; node !== null; node = before.get(node) ?? null) nodes.unshift(node);
  return { nodes, steps: nodes.slice(1).map((node, i) => arrowsBetween(graph, nodes[i] ?? from, node, visible)) };
}

function neighbours(graph: ClaimGraph, node: string, visible: Visible): Map<string, number> {
  const claims = new Map<string, number>();
  graph.forEachEdge(node, (edge, { view }, source, target) => {
    if (!visible.edges.has(edge)) return;
    const other = source === node ? target : source;
    claims.set(other, (claims.get(other) ?? 0) + view.claims);
  });
  return claims;
}

function arrowsBetween(graph: ClaimGraph, one: string, other: string, visible: Visible): string[] {
  const claims = (edge: string) => graph.getEdgeAttribute(edge, 'view').claims;
  return graph
    .edges(one, other)
    .concat(graph.edges(other, one))
    .filter((edge, i, all) => visible.edges.has(edge) && all.indexOf(edge) === i)
    .sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1));
}
