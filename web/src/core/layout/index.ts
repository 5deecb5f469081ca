import { atom } from '../atom.js';

export { arrange } from './arrange.js';
export { solve } from './solve.js';
export { layoutTask } from './task.js';
export type { Body, Field, LayoutAnswer, LayoutTask, Point, Positions } from './types.js';

export const layoutStatusAtom = atom<'idle' | 'running'>('idle');

/** Counts the wishes for a new layout; whoever draws the graph follows it. */
export const layoutWishAtom = atom(0);

export function askForLayout(): void {
  layoutWishAtom.update((wishes) => wishes + 1);
}
