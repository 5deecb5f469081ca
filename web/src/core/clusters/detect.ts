/** Finds clusters in what passes the filters. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seeded } from './seeded.js';
import type { Named, Ties } from './ties.js';
import type { Cluster } from './types.js';

/** Two that have to do with each other are a pair, which the arrow between them tells already. */
export const LEAST_MEMBERS = 3;

const SEED = 1;

/** A cluster as places of its nodes and arrows. */
export type Found = { nodes: number[]; edges: number[] };

/**
 * The Louvain method (Blondel et al., J. Stat. Mech. 2008, P10008) on the claims between each two nodes, whichever way they point and whatever they
 * say: who attacks whom has much to do with him. Its chance is seeded and its nodes come by id, so that the same graph gives the same clusters.
 */
export function detect({ nodes: all, source, target, claims }: Ties): Found[] {
  const ties = new UndirectedGraph<object, { weight: number }>();
  for (const node of all.keys()) ties.addNode(node);
  for (const [i, one] of source.entries()) {
    const other = target[i] ?? one;
    if (one !== other) ties.updateEdge(one, other, ({ weight = 0 }) => ({ weight: weight + (claims[i] ?? 0) }));
  }
  const placeOf = louvain(ties, { getEdgeWeight: 'weight', rng: seeded(SEED) });
  const found = new Map<number | undefined, Found>();
  for (const node of all.keys()) {
    const known = found.get(placeOf[node]);
    if (known) known.nodes.push(node);
    else found.set(placeOf[node], { nodes: [node], edges: [] });
  }
  const within = new Int32Array(all.length);
  for (const [i, one] of source.entries()) {
    const other = target[i] ?? one;
    if (placeOf[one] !== placeOf[other]) continue;
    found.get(placeOf[one])?.edges.push(i);
    for (const end of new Set([one, other])) within[end] = (within[end] ?? 0) + (claims[i] ?? 0);
  }
  const strength = (row: Int32Array, node: number) => row[node] ?? 0;
  const clusters = [...found.values()].filter(({ nodes }) => nodes.length >= LEAST_MEMBERS);
  for (const { nodes } of clusters)
    nodes.sort((a, b) => strength(within, b) - strength(within, a) || strength(all, b) - strength(all, a) || a - b);
  return clusters.sort((a, b) => b.nodes.length - a.nodes.length || (a.nodes[0] ?? 0) - (b.nodes[0] ?? 0));
}

/** The same by their ids, the largest first. */
export function clustersOf(found: readonly Found[], named: Named): Cluster[] {
  const ids = (names: readonly string[], places: readonly number[]) => places.map((place) => names[place] ?? '');
  return found.map(({ nodes, edges }, rank) => ({
    id: named.nodes[nodes[0] ?? 0] ?? '',
    nodes: ids(named.nodes, nodes),
    edges: ids(named.edges, edges),
    rank,
  }));
}
