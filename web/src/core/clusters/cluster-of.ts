import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { detect } from './detect.js';
import type { Cluster } from './types.js';

let last: { graph: ClaimGraph; visible: Visible; found: readonly Cluster[] } | undefined;

/** All clusters; found again only where graph or filters are others than last time, for several parts of the page ask. */
export function clustersIn(graph: ClaimGraph, visible: Visible): readonly Cluster[] {
  if (last?.graph !== graph || last.visible !== visible) last = { graph, visible, found: detect(graph, visible) };
  return last.found;
}

/** The one that a node belongs to. */
export function clusterOf(graph: ClaimGraph, visible: Visible, node: string): Cluster | undefined {
  return clustersIn(graph, visible).find(({ nodes }) => nodes.includes(node));
}
