import { atom } from '../atom.js';
import type { LayoutKind, LayoutMethod, Point, Positions } from './types.js';

export { arrange } from './arrange.js';
export { solve } from './solve.js';
export { layoutMatter } from './task.js';
export {
  type Body,
  type Field,
  LAYOUTS,
  type LayoutAnswer,
  type LayoutKind,
  type LayoutMatter,
  type LayoutMethod,
  type LayoutTask,
  type Point,
  type Positions,
} from './types.js';

export const layoutStatusAtom = atom<'idle' | 'running'>('idle');

export const layoutKindAtom = atom<LayoutKind>('forces');

/** Counts the wishes for a new layout; whoever draws the graph follows it. */
export const layoutWishAtom = atom<{ count: number; method: LayoutMethod /** The kind before. */; was: LayoutKind }>({
  count: 0,
  method: 'forces',
  was: 'forces',
});

/** Lays out what is shown. */
export function askForLayout(method: LayoutMethod = layoutKindAtom.get()): void {
  const was = layoutKindAtom.get();
  if (method !== 'apart') layoutKindAtom.set(method);
  layoutWishAtom.update(({ count }) => ({ count: count + 1, method, was }));
}

/** How many times as large as in all of the graph discs are drawn: since only a part of it was laid out, it has room. */
export const roomAtom = atom(1);

/** Where a person has put nodes: there they stay, whatever the layout. */
export const pinsAtom = atom<Positions>({});

/** Where nodes lay that are to go back there; whoever draws the graph follows it. A whole layout the camera then shows. */
export const backAtom = atom<{ places: Positions; isLayout: boolean }>({ places: {}, isLayout: false });

export function pin(id: string, { x, y }: Point): void {
  pinAll({ [id]: { x, y } });
}

export function unpin(id: string): void {
  unpinAll([id]);
}

export function pinAll(places: Positions): void {
  const rounded = Object.entries(places).map(([id, { x, y }]) => [id, { x: Math.round(x), y: Math.round(y) }]);
  pinsAtom.update((pins) => ({ ...pins, ...Object.fromEntries(rounded) }));
}

export function unpinAll(ids: readonly string[]): void {
  const loose = new Set(ids);
  pinsAtom.update((pins) => Object.fromEntries(Object.entries(pins).filter(([id]) => !loose.has(id))));
}
