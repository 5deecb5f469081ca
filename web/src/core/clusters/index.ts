import { atom, derive } from '../atom.js';
import { visibleAtom } from '../filters/index.js';
import { graphAtom } from '../graph/index.js';
import { clustersIn } from './cluster-of.js';
import { searchedAtom } from './search.js';
import type { Cluster } from './types.js';

export { balanceOf, shares } from './balance.js';
export { searchingAtom } from './search.js';
export { ties } from './tree.js';
export type { Balance, Cluster } from './types.js';

export const clustersShownAtom = atom(false);

/** Nothing is looked for while they are not shown. */
export const clustersAtom = derive(
  [clustersShownAtom, graphAtom, visibleAtom, searchedAtom],
  (shown, graph, visible, _searched): readonly Cluster[] => (shown && graph ? clustersIn(graph, visible) : []),
);

export function showClusters(shown: boolean): void {
  clustersShownAtom.set(shown);
}
