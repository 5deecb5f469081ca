import { atom } from '../atom.js';
import { api, failureOf } from './api.js';
import type { Remote, World } from './types.js';

export { api, failureOf, MOST_NODES } from './api.js';
export type { Failure, Remote, World } from './types.js';

export const worldAtom = atom<Remote<World>>({ status: 'loading' });

export async function loadWorld(): Promise<void> {
  worldAtom.set({ status: 'loading' });
  try {
    const [ontology, graph, statistics, articles] = await Promise.all([api.ontology(), api.graph(), api.statistics(), api.articles()]);
    worldAtom.set({ status: 'ready', value: { ontology, graph, statistics, articles } });
  } catch (error) {
    worldAtom.set({ status: 'failed', failure: failureOf(error) });
  }
}
