/** Clusters of a large graph, looked for in a worker: the page goes on meanwhile, and of what is asked for while it is busy only the newest counts. */
import { atom } from '../atom.js';
import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { clustersOf, detect, type Found } from './detect.js';
import { type Named, tiesOf } from './ties.js';
import type { Cluster } from './types.js';

export type Searched = { graph: ClaimGraph; visible: Visible; clusters: readonly Cluster[] };

/** What was found last. */
export const searchedAtom = atom<Searched | null>(null);
export const searchingAtom = atom(false);

type Wish = Pick<Searched, 'graph' | 'visible'>;

let worker: Worker | null = null;
let current: (Wish & { named: Named }) | null = null;
let next: Wish | null = null;

/** Asked again for the same, it goes on. Nothing changes before whoever asks is done. */
export function searchFor(wish: Wish): void {
  if (isSame(wish, next ?? current)) return;
  if (!next && !current) setTimeout(begin);
  next = wish;
}

function begin(): void {
  const wish = isSame(next, searchedAtom.get()) ? null : next;
  next = null;
  searchingAtom.set(wish !== null);
  if (!wish) return;
  const { ties, named } = tiesOf(wish.graph, wish.visible);
  current = { ...wish, named };
  worker ??= open();
  worker.postMessage(ties);
}

function open(): Worker {
  const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  opened.onmessage = ({ data }: MessageEvent<Found[]>) => arrived(data);
  // Where there is no worker the page looks for itself.
  opened.onerror = () => {
    worker = null;
    if (current) arrived(detect(tiesOf(current.graph, current.visible).ties));
  };
  return opened;
}

function arrived(found: readonly Found[]): void {
  const done = current;
  current = null;
  if (done) searchedAtom.set({ graph: done.graph, visible: done.visible, clusters: clustersOf(found, done.named) });
  begin();
}

export function isSame(one: Wish | null, other: Wish | null): boolean {
  return one?.graph === other?.graph && one?.visible === other?.visible;
}
