import { atom, derive } from '../atom.js';
import { visibleAtom } from '../filters/index.js';
import { graphAtom } from '../graph/index.js';
import { focusOn } from './focus.js';
import type { Selection } from './types.js';

export { focusOn } from './focus.js';
export { type Path, pathBetween } from './path.js';
export type { Focus, PathPick, Pick, Selection } from './types.js';
export { type Direction, step } from './walk.js';

export const selectionAtom = atom<Selection>(null);
export const isSelectedAtom = derive([selectionAtom], (selection) => selection !== null);
export const hoverAtom = atom<Selection>(null);

/** What is pointed at stands out; while nothing is, what is selected does. */
export const focusAtom = derive([graphAtom, selectionAtom, hoverAtom, visibleAtom], (graph, selection, hover, visible) =>
  graph ? (focusOn(graph, hover, visible) ?? focusOn(graph, selection, visible)) : null,
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

export function clearSelection(): void {
  selectionAtom.set(null);
}

let lastNode: string | null = null;
selectionAtom.subscribe(() => {
  hoverAtom.set(null);
  const now = selectionAtom.get();
  if (now?.kind === 'node') lastNode = now.id;
  if (!now) lastNode = null;
});

/** One level up: from an arrow to the node one came from, from a path to where it starts, from there to the overview. */
export function goUp(): void {
  const now = selectionAtom.get();
  const graph = graphAtom.get();
  const fromArrow = now?.kind === 'edge' && lastNode && graph?.hasEdge(now.id) && graph.hasExtremity(now.id, lastNode) ? lastNode : null;
  const back = now?.kind === 'path' ? now.id : fromArrow;
  selectionAtom.set(back ? { kind: 'node', id: back } : null);
}
