import { atom, derive } from '../atom.js';
import { searchedAtom } from '../clusters/search.js';
import { filtersAtom, saidAtom, visibleAtom } from '../filters/index.js';
import { graphAtom } from '../graph/index.js';
import { focusOn } from './focus.js';
import { groupOf, neighboursOf, nodesIn, toggled, withNodes } from './group.js';
import type { Selection } from './types.js';
import { above, type Trail } from './up.js';

export { focusOn } from './focus.js';
export { groupOf, neighboursOf, nodesIn } from './group.js';
export { isInside } from './lasso.js';
export { type Near, nearest } from './near.js';
export { type Path, pathBetween } from './path.js';
export type { ClusterPick, Focus, GroupPick, PathPick, Pick, Selection } from './types.js';
export { type Direction, step } from './walk.js';

export const selectionAtom = atom<Selection>(null);
export const isSelectedAtom = derive([selectionAtom], (selection) => selection !== null);
export const hoverAtom = atom<Selection>(null);

/** Whether dragging draws a line round nodes rather than moving the picture. */
export const lassoAtom = atom(false);

/** The arrows that a speaker stands behind for whom the filters ask. */
const askedAtom = derive([filtersAtom, saidAtom], ({ speakers }, said) => (id: string): ReadonlySet<string> => {
  const arrows = speakers.includes(id) ? [...said([id])] : [];
  return new Set(arrows.flatMap(([arrow, { shown }]) => (shown > 0 ? [arrow] : [])));
});

/** What is pointed at stands out; while nothing is, what is selected does. */
export const focusAtom = derive(
  [graphAtom, selectionAtom, hoverAtom, visibleAtom, askedAtom, searchedAtom],
  (graph, selection, hover, visible, asked, _searched) =>
    graph ? (focusOn(graph, hover, visible, asked) ?? focusOn(graph, selection, visible, asked)) : null,
);

/** The selection as nodes. */
export const selectedNodesAtom = derive(
  [graphAtom, selectionAtom, visibleAtom, searchedAtom],
  (graph, selection, visible, _searched): readonly string[] => (graph ? nodesIn(graph, selection, visible) : []),
);

export function selectNode(id: string): void {
  selectionAtom.set({ kind: 'node', id });
}

export function selectEdge(id: string): void {
  selectionAtom.set({ kind: 'edge', id });
}

export function selectPath(from: string, to: string): void {
  selectionAtom.set({ kind: 'path', id: from, to });
}

export function selectCluster(id: string): void {
  selectionAtom.set({ kind: 'cluster', id });
}

export function selectNodes(ids: readonly string[]): void {
  selectionAtom.set(groupOf(ids));
}

/** Nodes are added to those of the selection, whatever it is. */
export function addToSelection(ids: readonly string[]): void {
  selectionAtom.set(withNodes(selectedNodesAtom.get(), ids));
}

export function toggleInSelection(id: string): void {
  selectionAtom.set(toggled(selectedNodesAtom.get(), id));
}

export function addNeighbours(): void {
  const graph = graphAtom.get();
  const nodes = selectedNodesAtom.get();
  if (graph) addToSelection(neighboursOf(graph, nodes, visibleAtom.get()));
}

/** What a press on a node's name means: with Shift, Ctrl or Cmd held it joins or leaves the selection, else it alone is selected. */
export function pickNode(id: string, keys: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): void {
  if (keys.shiftKey || keys.ctrlKey || keys.metaKey) toggleInSelection(id);
  else selectNode(id);
}

export function clearSelection(): void {
  selectionAtom.set(null);
}

let trail: Trail = { node: null, several: null };
selectionAtom.subscribe(() => {
  hoverAtom.set(null);
  const now = selectionAtom.get();
  if (!now) trail = { node: null, several: null };
  else if (now.kind === 'node') trail = { ...trail, node: now.id };
  else if (now.kind === 'group' || now.kind === 'cluster') trail = { node: null, several: now };
});

export function goUp(): void {
  const graph = graphAtom.get();
  const of = (pick: Selection) => (graph ? nodesIn(graph, pick, visibleAtom.get()) : []);
  selectionAtom.set(above(selectionAtom.get(), trail, graph, of));
}
