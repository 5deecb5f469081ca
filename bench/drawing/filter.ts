/** How long a filter of the explorer takes: what it works out, and all that the page does until the new picture is drawn. */
import { stageAtom } from '../../web/src/controllers/index.js';
import { followShown } from '../../web/src/controllers/telling.js';
import { claimsAtom } from '../../web/src/core/claims/index.js';
import { worldAtom } from '../../web/src/core/data/index.js';
import { facets } from '../../web/src/core/filters/facets.js';
import { type Filters, filtersAtom } from '../../web/src/core/filters/index.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { CHANGED, PAINTED } from './filter-mark.js';

const CHANGES: readonly Filters[] = [
  { ...NO_FILTERS, entityTypes: ['Person'] },
  { ...NO_FILTERS, relationTypes: ['WARNS', 'DEMANDS', 'THREATENS'] },
  { ...NO_FILTERS, modalities: ['planned'], minSources: 2 },
  { ...NO_FILTERS, from: '2012', to: '2018' },
  NO_FILTERS,
];
const ROUNDS = Array.from({ length: 8 }, () => CHANGES).flat();

/** Milliseconds to work out what passes and the counts, one time a change. */
export function pureTimes(): number[] {
  const world = worldAtom.get();
  const claims = claimsAtom.get();
  if (world.status !== 'ready' || !claims) throw new Error('pureTimes: got no graph, expected the one that is drawn');
  return ROUNDS.map((filters) => {
    const started = performance.now();
    visible(world.value.graph, claims, filters);
    facets(world.value.graph, claims, filters);
    return performance.now() - started;
  });
}

/** Milliseconds of rest after which a page has said all that there is to say. */
const REST = 150;

/** Milliseconds from a change of the filters until the new picture is drawn, and until nothing changes in the page any more. */
export type Whole = { picture: number; said: number };

export async function wholeTimes(): Promise<Whole[]> {
  const stage = stageAtom.get();
  if (!stage) throw new Error('wholeTimes: got no stage, expected the explorer’s');
  let changed = 0;
  const observer = new MutationObserver(() => {
    changed = performance.now();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  const times: Whole[] = [];
  for (const filters of ROUNDS) {
    const { started, picture } = await new Promise<{ started: number; picture: number }>((resolve) =>
      setTimeout(() => {
        performance.mark(CHANGED);
        const started = performance.now();
        filtersAtom.set(filters);
        const end = followShown(stage, () => {
          end();
          performance.mark(PAINTED);
          resolve({ started, picture: performance.now() });
        });
      }),
    );
    while (performance.now() - Math.max(changed, picture) < REST) await new Promise((resolve) => setTimeout(resolve, REST / 5));
    times.push({ picture: picture - started, said: changed - started });
  }
  observer.disconnect();
  return times;
}
