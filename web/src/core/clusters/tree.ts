import type { ClaimGraph } from '../graph/types.js';
import type { Cluster } from './types.js';

/** The fewest and strongest ties that hold a cluster together (Kruskal, Proc. AMS 7, 1956): what its ground is drawn along. */
export function ties(graph: ClaimGraph, { nodes, edges }: Pick<Cluster, 'nodes' | 'edges'>): [string, string][] {
  const claims = (edge: string) => graph.getEdgeAttribute(edge, 'view').claims;
  const ordered = [...edges].sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1));
  const parent = new Map(nodes.map((node) => [node, node]));
  const root = (node: string): string => {
    const up = parent.get(node) ?? node;
    if (up === node) return node;
    const top = root(up);
    parent.set(node, top);
    return top;
  };
  return ordered.flatMap((edge): [string, string][] => {
    const [source, target] = graph.extremities(edge);
    const [one, other] = [root(source), root(target)];
    if (one === other) return [];
    parent.set(one, other);
    return [[source, target]];
  });
}
