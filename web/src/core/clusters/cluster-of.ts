import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { clustersOf, detect } from './detect.js';
import { isSame, searchedAtom, searchFor } from './search.js';
import { tiesOf } from './ties.js';
import type { Cluster } from './types.js';

/** In so many nodes they are found before anybody notices. */
const MOST_AT_ONCE = 1_000;

let last: { graph: ClaimGraph; visible: Visible; found: readonly Cluster[] } | undefined;

/**
 * All clusters; found again only where graph or filters are others than last time, for several parts of the page ask. In a large graph they are looked
 * for elsewhere (search.ts), and those found before stand in until then.
 */
export function clustersIn(graph: ClaimGraph, visible: Visible): readonly Cluster[] {
  if (visible.nodes.size > MOST_AT_ONCE) {
    const known = searchedAtom.get();
    if (!known || !isSame({ graph, visible }, known)) searchFor({ graph, visible });
    return known?.graph === graph ? known.clusters : [];
  }
  if (last?.graph !== graph || last.visible !== visible) last = { graph, visible, found: findAtOnce(graph, visible) };
  return last.found;
}

export function findAtOnce(graph: ClaimGraph, visible: Visible): Cluster[] {
  const { ties, named } = tiesOf(graph, visible);
  return clustersOf(detect(ties), named);
}

/** The one that a node belongs to. */
export function clusterOf(graph: ClaimGraph, visible: Visible, node: string): Cluster | undefined {
  return clustersIn(graph, visible).find(({ nodes }) => nodes.includes(node));
}
