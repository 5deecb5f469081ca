/** Finds clusters in what passes the filters. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { seeded } from './seeded.js';
import type { Cluster } from './types.js';

/** Two that have to do with each other are a pair, which the arrow between them tells already. */
export const LEAST_MEMBERS = 3;

const SEED = 1;

/**
 * The Louvain method (Blondel et al., J. Stat. Mech. 2008, P10008) on the claims between each two nodes, whichever way they point and whatever they
 * say: who attacks whom has much to do with him. Its chance is seeded and its nodes come by id, so that the same graph gives the same clusters.
 */
export function detect(graph: ClaimGraph, visible: Visible): Cluster[] {
  const ties = new UndirectedGraph<object, { weight: number }>();
  for (const node of [...visible.nodes].filter((id) => graph.hasNode(id)).sort()) ties.addNode(node);
  const inner = [...visible.edges].filter((edge) => graph.hasEdge(edge)).sort();
  for (const edge of inner) {
    const [source, target] = graph.extremities(edge);
    if (source === target || !ties.hasNode(source) || !ties.hasNode(target)) continue;
    const { claims } = graph.getEdgeAttribute(edge, 'view');
    ties.updateEdge(source, target, ({ weight = 0 }) => ({ weight: weight + claims }));
  }
  const placeOf = louvain(ties, { getEdgeWeight: 'weight', rng: seeded(SEED) });
  const members = new Map<number | undefined, string[]>();
  for (const node of ties.nodes()) {
    const known = members.get(placeOf[node]);
    if (known) known.push(node);
    else members.set(placeOf[node], [node]);
  }
  const edges = new Map<number | undefined, string[]>();
  const within = new Map<string, number>();
  for (const edge of inner) {
    const [source, target] = graph.extremities(edge);
    const place = placeOf[source];
    if (place === undefined || place !== placeOf[target]) continue;
    const { claims } = graph.getEdgeAttribute(edge, 'view');
    for (const end of new Set([source, target])) within.set(end, (within.get(end) ?? 0) + claims);
    const known = edges.get(place);
    if (known) known.push(edge);
    else edges.set(place, [edge]);
  }
  const strength = (node: string) => within.get(node) ?? 0;
  const all = (node: string) => graph.getNodeAttribute(node, 'view').claims;
  const found = [...members].flatMap(([place, nodes]) => {
    if (nodes.length < LEAST_MEMBERS) return [];
    nodes.sort((a, b) => strength(b) - strength(a) || all(b) - all(a) || (a < b ? -1 : 1));
    return [{ id: nodes[0] ?? '', nodes, edges: edges.get(place) ?? [] }];
  });
  found.sort((a, b) => b.nodes.length - a.nodes.length || (a.id < b.id ? -1 : 1));
  return found.map((cluster, rank) => ({ ...cluster, rank }));
}
