/** The claims under the arrows on the page. They come after the first picture, for a large graph has many. */
import type { ClaimFacts } from '../../../../src/model/facts.js';
import type { EntityRef } from '../../../../src/model/views.js';
import { atom, derive } from '../atom.js';
import { answersAtom, api, worldAtom } from '../data/index.js';
import { tableOf, tableOfArrows } from './table.js';
import type { ClaimTable } from './types.js';

export { dateOf, firstDay, lastDay, NO_DAY } from './days.js';
export { tableOf, tableOfArrows } from './table.js';
export type { ClaimTable } from './types.js';
export { countsWithin, meets, type Period } from './within.js';

/** `null` until they have come, or where they did not. */
export const factsAtom = atom<ClaimFacts | null>(null);

export const claimsAtom = derive([worldAtom, factsAtom], (world, facts): ClaimTable | null => {
  if (world.status !== 'ready') return null;
  return facts ? tableOf(world.value.graph, facts) : tableOfArrows(world.value.graph);
});

/** Who speaks, by id. */
export const speakersAtom = derive(
  [factsAtom],
  (facts): ReadonlyMap<string, EntityRef> => new Map(facts?.names.map((speaker) => [speaker.id, speaker])),
);

let settled: Promise<void> = Promise.resolve();

/** When the facts of the newest graph are there, or will not come: what can wait asks the server after them. */
export function factsSettled(): Promise<void> {
  return settled;
}

/** Asks for the facts whenever the server has told of a new graph; without them the page filters by what the arrows tell. */
export function followFacts(): () => void {
  let asked: AbortController | undefined;
  const ask = () => {
    asked?.abort();
    // Those of the world before stand in until the new ones are there, so that no filter lets go in between.
    if (worldAtom.get().status !== 'ready') return factsAtom.set(null);
    const request = new AbortController();
    asked = request;
    settled = api.facts(request.signal).then(
      (facts) => {
        if (asked === request) factsAtom.set(facts);
      },
      () => {
        if (asked === request) factsAtom.set(null);
      },
    );
  };
  const end = answersAtom.subscribe(ask);
  ask();
  return () => {
    asked?.abort();
    end();
  };
}
