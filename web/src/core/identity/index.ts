import type { Judgement } from '../../../../src/model/review.js';
import { atom } from '../atom.js';

export { isAbout } from './decided.js';
export { type Merging, merging } from './merging.js';
export { chosenTraces, type Trace, traceOf } from './traces.js';

/** Whose merge or split is being asked about. */
export const askingAtom = atom<{ kind: Extract<Judgement['kind'], 'merge' | 'split'>; id: string } | null>(null);
