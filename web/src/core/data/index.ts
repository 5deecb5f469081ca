import { atom } from '../atom.js';
import { api, failureOf } from './api.js';
import type { Failure, Remote, World } from './types.js';

export { api, failureOf, MOST_NODES } from './api.js';
export type { Failure, Remote, World } from './types.js';

export const worldAtom = atom<Remote<World>>({ status: 'loading' });

export async function loadWorld(): Promise<void> {
  worldAtom.set({ status: 'loading' });
  try {
    const [ontology, parts] = await Promise.all([api.ontology(), askForParts()]);
    worldAtom.set({ status: 'ready', value: { ontology, ...parts } });
  } catch (error) {
    worldAtom.set({ status: 'failed', failure: failureOf(error) });
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
      worldAtom.update((world) => (world.status === 'ready' ? { status: 'ready', value: { ...world.value, ...parts } } : world));
    }
    return null;
  } catch (error) {
    return failureOf(error);
  }
}

async function askForParts(): Promise<Omit<World, 'ontology'>> {
  const [graph, statistics, articles] = await Promise.all([api.graph(), api.statistics(), api.articles()]);
  return { graph, statistics, articles };
}
