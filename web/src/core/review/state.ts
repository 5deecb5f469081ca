import type { DecisionReport, DecisionView, Review } from '../../../../src/model/review.js';
import { atom, derive } from '../atom.js';
import type { Failure, Remote } from '../data/index.js';

/** What there is to go through, and what was decided. */
export const QUEUES = ['claims', 'pairs', 'decisions'] as const;
export type Queue = (typeof QUEUES)[number];

/** What the last thing done came to. */
export type Outcome = { kind: 'decided' | 'undone'; report: DecisionReport } | { kind: 'refused'; failure: Failure };

export type ReviewState = { review: Review; decisions: DecisionView[] };

export const queueAtom = atom<Queue>('claims');
/** The place in the queue that is looked at. */
export const placeAtom = atom(0);
export const reviewAtom = atom<Remote<ReviewState>>({ status: 'loading' });
export const outcomeAtom = atom<Outcome | null>(null);
export const busyAtom = atom(false);

/** How much waits to be decided. */
export const doubtsAtom = derive([reviewAtom], (state) =>
  state.status === 'ready' ? state.value.review.claims.total + state.value.review.pairs.total : 0,
);
