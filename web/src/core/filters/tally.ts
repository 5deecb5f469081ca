/** How many claims pass the filters: of all, of a node and of an arrow. */
import type { GraphView } from '../../../../src/model/views.js';
import type { ClaimTable } from '../claims/index.js';
import { numbered } from './numbered.js';
import { failures, passingArrows } from './pass.js';
import type { Filters } from './types.js';

export type Tally = {
  claims: number;
  /** By the places of the nodes. */
  nodes: Readonly<Int32Array>;
  ofNode(id: string): number;
  ofArrow(id: string): number;
};

/** A claim counts for a node whichever of the two ends that is. */
export function tally(graph: GraphView, claims: ClaimTable, filters: Filters): Tally {
  const { source, target, nodeAt, edgeAt } = numbered(graph);
  const failed = failures(graph, claims, filters);
  const { edges } = passingArrows(graph, claims, filters);
  const ofArrow = new Int32Array(graph.edges.length);
  for (let i = 0; i < claims.count; i++) {
    const arrow = claims.arrow[i] ?? 0;
    if (failed[i] === 0 && edges[arrow] === 1) ofArrow[arrow] = (ofArrow[arrow] ?? 0) + 1;
  }
  const ofNode = new Int32Array(graph.nodes.length);
  for (let i = 0; i < ofArrow.length; i++) {
    const [from, to, count] = [source[i] ?? -1, target[i] ?? -1, ofArrow[i] ?? 0];
    if (from >= 0) ofNode[from] = (ofNode[from] ?? 0) + count;
    if (to >= 0 && to !== from) ofNode[to] = (ofNode[to] ?? 0) + count;
  }
  return {
    nodes: ofNode,
    claims: ofArrow.reduce((sum, count) => sum + count, 0),
    ofNode: (id) => ofNode[nodeAt.get(id) ?? -1] ?? 0,
    ofArrow: (id) => ofArrow[edgeAt().get(id) ?? -1] ?? 0,
  };
}
