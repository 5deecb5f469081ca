/** What is doubtful, and what people decide about it. */
import type { DecisionReport, Judgement } from '../../../../src/model/review.js';
import { api, failureOf, refreshWorld, worldAtom } from '../data/index.js';
import { without } from './queue.js';
import { busyAtom, outcomeAtom, placeAtom, type Queue, queueAtom, reviewAtom } from './state.js';

export { namesFor, placeIn, without } from './queue.js';
export { busyAtom, doubtsAtom, type Outcome, outcomeAtom, placeAtom, QUEUES, type Queue, queueAtom, reviewAtom } from './state.js';

let asked: AbortController | undefined;

/** Asks the server what is doubtful now; what was there stays until its answer comes. */
export async function loadReview(): Promise<void> {
  asked?.abort();
  const request = new AbortController();
  asked = request;
  if (reviewAtom.get().status !== 'ready') reviewAtom.set({ status: 'loading' });
  try {
    const [review, decisions] = await Promise.all([api.review(request.signal), api.decisions(request.signal)]);
    if (asked === request) reviewAtom.set({ status: 'ready', value: { review, decisions } });
  } catch (error) {
    if (asked === request) reviewAtom.set({ status: 'failed', failure: failureOf(error) });
  }
}

/** Another graph has other doubts. */
export function followReview(): () => void {
  const ask = () => {
    if (worldAtom.get().status === 'ready') void loadReview();
  };
  const end = worldAtom.subscribe(ask);
  ask();
  return () => {
    asked?.abort();
    asked = undefined;
    end();
  };
}

export function showQueue(queue: Queue): void {
  placeAtom.set(0);
  queueAtom.set(queue);
}

export function decide(judgement: Judgement): Promise<void> {
  return change('decided', async () => {
    const report = await api.decide(judgement);
    reviewAtom.update((state) =>
      state.status === 'ready' ? { ...state, value: { ...state.value, review: without(state.value.review, judgement) } } : state,
    );
    return report;
  });
}

export function undo(decision: string): Promise<void> {
  return change('undone', () => api.undo(decision));
}

/** One change at a time; the page follows the server even where it refused, for then somebody else has changed something. */
async function change(kind: 'decided' | 'undone', run: () => Promise<DecisionReport>): Promise<void> {
  if (busyAtom.get()) return;
  busyAtom.set(true);
  try {
    outcomeAtom.set({ kind, report: await run() });
  } catch (error) {
    outcomeAtom.set({ kind: 'refused', failure: failureOf(error) });
  }
  busyAtom.set(false);
  await refreshWorld();
}
