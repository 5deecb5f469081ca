/** What is doubtful, and what people decide about it. */
import type { DecisionReport, Judgement } from '../../../../src/model/review.js';
import { factsSettled } from '../claims/index.js';
import { answersAtom, api, type Failure, failureOf, refreshWorld, worldAtom } from '../data/index.js';
import { filtersAtom } from '../filters/index.js';
import { dictionaryAtom, languageAtom } from '../language/index.js';
import { say } from '../notice/index.js';
import { selectionAtom } from '../selection/index.js';
import { viewAtom } from '../views/index.js';
import { followed, keptInFilters } from './follow.js';
import { decisionLine } from './line.js';
import { without } from './queue.js';
import { busyAtom, outcomeAtom, placeAtom, type Queue, queueAtom, reviewAtom } from './state.js';

export { decisionLine } from './line.js';
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
  let newest = 0;
  // The server looks through the whole graph for it, and the picture's filters come first.
  const ask = async () => {
    const wish = ++newest;
    await factsSettled();
    if (wish === newest && worldAtom.get().status === 'ready') await loadReview();
  };
  const end = answersAtom.subscribe(() => void ask());
  void ask();
  return () => {
    newest++;
    asked?.abort();
    asked = undefined;
    end();
  };
}

export function showQueue(queue: Queue): void {
  placeAtom.set(0);
  queueAtom.set(queue);
}

/** @returns why it was refused */
export function decide(judgement: Judgement): Promise<Failure | null> {
  return change('decided', async () => {
    const report = await api.decide(judgement);
    reviewAtom.update((state) =>
      state.status === 'ready' ? { ...state, value: { ...state.value, review: without(state.value.review, judgement) } } : state,
    );
    return report;
  });
}

/** @returns why it was refused */
export function undo(decision: string): Promise<Failure | null> {
  return change('undone', () => api.undo(decision));
}

/** One change at a time; the page follows the server even where it refused, for then somebody else has changed something. */
async function change(kind: 'decided' | 'undone', run: () => Promise<DecisionReport>): Promise<Failure | null> {
  if (busyAtom.get()) return null;
  busyAtom.set(true);
  let failure: Failure | null = null;
  try {
    const report = await run();
    outcomeAtom.set({ kind, report });
    filtersAtom.update((filters) => keptInFilters(filters, kind, report));
    selectionAtom.update((selection) => followed(selection, kind, report));
    announce(kind, report);
  } catch (error) {
    failure = failureOf(error);
    outcomeAtom.set({ kind: 'refused', failure });
    if (viewAtom.get() !== 'review') say(dictionaryAtom.get().review.refusedShort, true);
  }
  busyAtom.set(false);
  await refreshWorld();
  return failure;
}

/** The review says it at its head; elsewhere a line over the page does. */
function announce(kind: 'decided' | 'undone', { decision }: DecisionReport): void {
  const world = worldAtom.get();
  if (viewAtom.get() === 'review' || world.status !== 'ready') return;
  const words = dictionaryAtom.get();
  const line = decisionLine(decision, words, languageAtom.get(), world.value.ontology);
  say(kind === 'undone' ? `${words.review.undone}. ${line}` : line);
}
