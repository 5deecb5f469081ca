import { atom } from '../atom.js';
import type { SourceSort } from './types.js';

export const NEWEST_FIRST: SourceSort = { column: 'date', descending: true };

export const sourceSortAtom = atom<SourceSort>(NEWEST_FIRST);
