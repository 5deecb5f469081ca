import type { Addition } from '../../../../src/model/jobs.js';
import { articleAtom, closeArticle } from '../article/index.js';
import { atom } from '../atom.js';
import { api, type Failure, failureOf, refreshWorld } from '../data/index.js';
import { begun, heard, isBusy } from './adding.js';
import { followJob } from './follow.js';
import type { Adding, Removing } from './types.js';

export { doneOf, isBusy } from './adding.js';
export {
  FILE_TYPES,
  fileAddition,
  fits,
  isDate,
  NOTHING_TYPED,
  pageAddition,
  type Typed,
  typedAddition,
} from './additions.js';
export { sortArticles, sourcesSortedBy } from './rows.js';
export { sourceSortAtom } from './sort.js';
export { type Adding, type Removing, SOURCE_COLUMNS, type SourceColumn, type SourceSort } from './types.js';

export const addingAtom = atom<Adding | null>(null);

/** The article about whose removal the page asks. */
export const removingAtom = atom<Removing | null>(null);

/** Between two looks at a graph that grows, in milliseconds. */
const PAUSE = 3_000;

/** @param gather gives the items, for files are read first */
export async function add(count: number, gather: () => Promise<Addition[]>): Promise<void> {
  if (isBusy(addingAtom.get())) return;
  addingAtom.set(begun(count));
  try {
    const { job } = await api.addArticles(await gather());
    follow(job);
  } catch (error) {
    fail(failureOf(error));
  }
}

/** Takes up what was being added when the page was opened. */
export async function resume(): Promise<void> {
  if (addingAtom.get()) return;
  const running = await api.jobs().then(
    (jobs) => jobs.find(({ state }) => state !== 'ended'),
    () => undefined,
  );
  if (!running || addingAtom.get()) return;
  addingAtom.set(begun(running.items));
  follow(running.job);
}

export async function stopAdding(): Promise<void> {
  const job = addingAtom.get()?.job;
  if (!job) return;
  addingAtom.update((adding) => adding && { ...adding, state: 'stopping' });
  await api.stopJob(job).catch((error: unknown) => fail(failureOf(error)));
}

export function closeAdding(): void {
  if (!isBusy(addingAtom.get())) addingAtom.set(null);
}

export async function remove(id: string): Promise<Failure | null> {
  try {
    await api.removeArticle(id);
  } catch (error) {
    return failureOf(error);
  }
  if (articleAtom.get()?.id === id) closeArticle();
  // Nothing may ask about it any more when the new graph comes.
  removingAtom.set(null);
  void refreshWorld();
  return null;
}

function follow(job: string): void {
  addingAtom.update((adding) => adding && { ...adding, job });
  let looked = Number.NEGATIVE_INFINITY;
  followJob(
    job,
    (event) => {
      addingAtom.update((adding) => adding && heard(adding, event));
      const hasChanged = event.type === 'article' && event.outcome !== 'failed' && event.outcome !== 'unchanged';
      if (event.type !== 'end' && !(hasChanged && performance.now() - looked > PAUSE)) return;
      looked = performance.now();
      void refreshWorld();
    },
    () => {
      fail({ kind: 'offline', message: 'events' });
      void refreshWorld();
    },
  );
}

function fail(failure: Failure): void {
  addingAtom.update((adding) => adding && { ...adding, state: 'failed', now: null, failure });
}
