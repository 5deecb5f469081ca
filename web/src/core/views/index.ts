import { atom } from '../atom.js';

/** What the middle of the page shows, in the order of the tabs. */
export const VIEWS = ['graph', 'table', 'article', 'cypher', 'review', 'sources'] as const;
export type ViewName = (typeof VIEWS)[number];

export const viewAtom = atom<ViewName>('graph');

export function showView(name: ViewName): void {
  viewAtom.set(name);
}
