import { atom } from '../atom.js';

export { arrange } from './arrange.js';
export { separate } from './separate.js';
export { solve } from './solve.js';
export { layoutTask } from './task.js';
export type { Body, LayoutAnswer, LayoutTask, Point, Positions } from './types.js';

export const layoutStatusAtom = atom<'idle' | 'running'>('idle');

/** Nodes a person has put somewhere: no layout moves them. */
export const pinnedAtom = atom<ReadonlySet<string>>(new Set());

/** Counts the wishes for a new layout; whoever draws the graph follows it. */
export const layoutWishAtom = atom(0);

export function askForLayout(): void {
  pinnedAtom.set(new Set());
  layoutWishAtom.update((wishes) => wishes + 1);
}

export function pin(node: string): void {
  pinnedAtom.update((pinned) => new Set(pinned).add(node));
}
