import { atom } from '../atom.js';

/** On screens too narrow for all three regions, the one that lies over the graph. */
export const sheetAtom = atom<'rail' | 'panel' | null>(null);

export function toggleSheet(name: 'rail' | 'panel'): void {
  sheetAtom.update((open) => (open === name ? null : name));
}
