import type { EntitiesView } from '../../../../src/model/views.js';
import { atom, derive } from '../atom.js';
import { api, failureOf } from './api.js';
import { type Brought, broughtAtom, idsOf, withoutGone } from './brought.js';
import { among, join, NOTHING_MORE, together } from './join.js';
import { sizeAtom } from './size.js';
import type { Failure, Remote, World } from './types.js';

export { api, failureOf } from './api.js';
export { type Batch, type Brought, broughtAtom, broughtBy, idsOf, withoutBrought } from './brought.js';
export { join } from './join.js';
export { nextSize, SIZES, sizeAtom } from './size.js';
export type { Failure, Remote, World } from './types.js';

type Loaded = World & { more: EntitiesView };

/** What the server said: of a large graph its strongest part, and what was brought to that. */
export const loadedAtom = atom<Remote<Loaded>>({ status: 'loading' });

/** Counts the answers of the server; what was brought meanwhile changes nothing of them. */
export const answersAtom = atom(0);

export const worldAtom = derive([loadedAtom], (loaded): Remote<World> => {
  if (loaded.status !== 'ready') return loaded;
  const { more, ...world } = loaded.value;
  return { status: 'ready', value: { ...world, graph: join(world.graph, more) } };
});

export async function loadWorld(): Promise<void> {
  loadedAtom.set({ status: 'loading' });
  try {
    const [ontology, parts] = await Promise.all([api.ontology(), askForParts()]);
    loadedAtom.set({ status: 'ready', value: { ontology, ...parts } });
    answersAtom.update((count) => count + 1);
  } catch (error) {
    loadedAtom.set({ status: 'failed', failure: failureOf(error) });
  }
}

let refreshing: Promise<Failure | null> | null = null;
let isStale = false;

/** What the server holds now, once others or this page have changed it. The old picture stays until the new one is there, and where it does not come. */
export function refreshWorld(): Promise<Failure | null> {
  isStale = true;
  refreshing ??= refresh().finally(() => {
    refreshing = null;
  });
  return refreshing;
}

async function refresh(): Promise<Failure | null> {
  try {
    while (isStale) {
      isStale = false;
      const parts = await askForParts();
      loadedAtom.update((loaded) => (loaded.status === 'ready' ? { status: 'ready', value: { ...loaded.value, ...parts } } : loaded));
      answersAtom.update((count) => count + 1);
    }
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

async function askForParts(): Promise<Omit<Loaded, 'ontology'>> {
  const asked = idsOf(broughtAtom.get());
  const [graph, statistics, articles, more] = await Promise.all([
    api.graph(sizeAtom.get()),
    api.statistics(),
    api.articles(),
    api.entities(asked),
  ]);
  return { graph, statistics, articles, more: among(more, asked) };
}

/** Joins to the picture what was asked of the server for it. */
export function bring(batches: Brought, parts: EntitiesView): void {
  const brought = [...broughtAtom.get(), ...batches];
  show(brought, parts);
  broughtAtom.set(brought);
}

function show(brought: Brought, parts: EntitiesView): void {
  loadedAtom.update((loaded) => {
    if (loaded.status !== 'ready') return loaded;
    const more = among(together([loaded.value.more, parts]), idsOf(brought));
    return { status: 'ready', value: { ...loaded.value, more } };
  });
}

/** Asks for more of a large graph, or less, whenever somebody or an address wishes it. */
export function followSize(): () => void {
  return sizeAtom.subscribe(() => void refreshWorld());
}

/** Fetches what an address says was brought, and lets go what no longer is. */
export function followBrought(): () => void {
  const follow = async () => {
    const loaded = loadedAtom.get();
    if (loaded.status !== 'ready') return;
    const { graph, more } = loaded.value;
    const there = new Set([...graph.nodes, ...more.nodes].map(({ id }) => id));
    const wanted = idsOf(broughtAtom.get());
    if (more.nodes.some(({ id }) => !wanted.includes(id))) show(broughtAtom.get(), NOTHING_MORE);
    const missing = wanted.filter((id) => !there.has(id));
    if (missing.length === 0) return;
    // Without an answer the picture stays as it is; what comes late is held against what is wanted then.
    const parts = await api.entities(missing).catch(() => null);
    if (!parts) return;
    if (parts.nodes.length > 0) show(broughtAtom.get(), parts);
    const found = new Set(parts.nodes.map(({ id }) => id));
    const gone = missing.filter((id) => !found.has(id));
    if (gone.length > 0) broughtAtom.update((brought) => withoutGone(brought, gone));
  };
  const ends = [broughtAtom, answersAtom].map((source) => source.subscribe(() => void follow()));
  return () => {
    for (const end of ends) end();
  };
}
