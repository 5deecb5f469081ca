/** How long a filter of the explorer takes: what it works out, and all that the page does until the new picture is drawn. */
import type { ClaimFacts } from '../../src/model/facts.js';
import { stageAtom } from '../../web/src/controllers/index.js';
import { claimsAtom, factsAtom } from '../../web/src/core/claims/index.js';
import { worldAtom } from '../../web/src/core/data/index.js';
import { facets } from '../../web/src/core/filters/facets.js';
import { type Filters, facetsAtom, filtersAtom } from '../../web/src/core/filters/index.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';

const ROUNDS = 8;

const CHANGES: readonly Filters[] = [
  { ...NO_FILTERS, entityTypes: ['Person'] },
  { ...NO_FILTERS, relationTypes: ['WARNS', 'DEMANDS', 'THREATENS'] },
  { ...NO_FILTERS, modalities: ['planned'], minSources: 2 },
  { ...NO_FILTERS, from: '2012', to: '2018' },
  NO_FILTERS,
];

/** One time a change, in milliseconds. */
export type Filtered = { pure: number[]; whole: number[] };

export async function filterTimes(facts: ClaimFacts): Promise<Filtered> {
  factsAtom.set(facts);
  const world = worldAtom.get();
  const claims = claimsAtom.get();
  const stage = stageAtom.get();
  if (world.status !== 'ready' || !claims || !stage) throw new Error('filterTimes: got no drawn graph, expected the explorer’s');
  // the rail's counts
  filtersAtom.subscribe(() => facetsAtom.get());
  const times: Filtered = { pure: [], whole: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const filters of CHANGES) {
      const asked = performance.now();
      visible(world.value.graph, claims, filters);
      facets(world.value.graph, claims, filters);
      times.pure.push(performance.now() - asked);
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const started = performance.now();
      const redrawn = new Promise<number>((resolve) => stage.once('afterRender', () => resolve(performance.now())));
      filtersAtom.set(filters);
      times.whole.push((await redrawn) - started);
    }
  return times;
}
