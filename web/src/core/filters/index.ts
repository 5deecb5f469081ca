import { atom, derive } from '../atom.js';
import { type ClaimTable, claimsAtom } from '../claims/index.js';
import { broughtAtom, idsOf, type Remote, type World, worldAtom } from '../data/index.js';
import { told } from '../told.js';
import { withChosen, withHidden, withOnly } from './change.js';
import { facets } from './facets.js';
import { NOTHING } from './passed.js';
import { type Said, saidBy } from './said.js';
import { type Tally, tally } from './tally.js';
import type { ChoiceName, Facets, FilterName, Filters, FilterValue, Shown } from './types.js';
import { countLoners, hidesLoners, isFiltered, NO_FILTERS, visible } from './visible.js';

export { isOnly } from './change.js';
export { claimFilter } from './claim-filter.js';
export { leavesAt } from './leaves.js';
export type { Said } from './said.js';
export type { Tally } from './tally.js';
export type { ChoiceName, Facets, FilterName, Filters, FilterValue, Hidden, Passed, Shown, TypeFacets, Visible } from './types.js';
export { isFiltered } from './visible.js';

export const filtersAtom = atom<Filters>(NO_FILTERS);

/** The filters as the page tells them beside the picture, in their turn: in the rail, where the hand is, first, then in panel and time. */
export const railFiltersAtom = told(filtersAtom);
export const toldFiltersAtom = told(filtersAtom);

const NOBODY: Shown = { nodes: NOTHING, edges: NOTHING };
const NO_COUNTS = new Int32Array(0);
const NO_FACETS: Facets = {
  ...{ entityTypes: {}, relationTypes: {}, modalities: {}, polarities: {} },
  ...{ speakers: NO_COUNTS, sources: NO_COUNTS, disputed: 0 },
};

const askedAtom = derive([broughtAtom], idsOf);

/** What is in the picture. */
export const visibleAtom = derive([worldAtom, claimsAtom, filtersAtom, askedAtom], shown);

/** What is in the picture, as it is told beside it. */
export const toldVisibleAtom = derive([worldAtom, claimsAtom, toldFiltersAtom, askedAtom], shown);

function shown(world: Remote<World>, claims: ClaimTable | null, filters: Filters, asked: readonly string[]): Shown {
  return world.status === 'ready' && claims ? visible(world.value.graph, claims, filters, asked) : NOBODY;
}

/** How many claims pass; `null` where nothing is filtered, or the claims are not known one by one yet: then all count. */
export const tallyAtom = derive([worldAtom, claimsAtom, toldFiltersAtom], (world, claims, filters): Tally | null =>
  world.status === 'ready' && claims?.complete && isFiltered(filters) ? tally(world.value.graph, claims, filters) : null,
);

/** What speakers say, by arrow. */
export const saidAtom = derive(
  [worldAtom, claimsAtom, filtersAtom],
  (world, claims, filters) =>
    (speakers: readonly string[]): ReadonlyMap<string, Said> =>
      world.status === 'ready' && claims ? saidBy(world.value.graph, claims, filters, speakers) : new Map(),
);

/** Whether the graph has nodes without an arrow at all, whatever is filtered. */
export const hasLonersAtom = derive([worldAtom], (world) => world.status === 'ready' && countLoners(world.value.graph, NO_FILTERS) > 0);

/** How many nodes without an arrow there are, and whether they are shown. */
export const lonersAtom = derive([worldAtom, railFiltersAtom], (world, filters) =>
  world.status === 'ready' ? countLoners(world.value.graph, filters) : 0,
);
export const lonersShownAtom = derive([worldAtom, filtersAtom], (world, filters) =>
  world.status === 'ready' ? !hidesLoners(world.value.graph, filters) : true,
);

export const facetsAtom = derive([worldAtom, claimsAtom, railFiltersAtom], (world, claims, filters) =>
  world.status === 'ready' && claims ? facets(world.value.graph, claims, filters) : NO_FACETS,
);

export function setHidden<N extends FilterName>(name: N, values: readonly FilterValue[N][], hide: boolean): void {
  filtersAtom.update((filters) => withHidden(filters, name, values, hide));
}

export function showOnly<N extends FilterName>(name: N, value: FilterValue[N], all: readonly FilterValue[N][]): void {
  filtersAtom.update((filters) => withOnly(filters, name, value, all));
}

export function setChosen(name: ChoiceName, value: string, chosen: boolean): void {
  filtersAtom.update((filters) => withChosen(filters, name, value, chosen));
}

/** The graph as these speakers tell it. */
export function setSpeakers(ids: readonly string[]): void {
  filtersAtom.update((filters) => ({ ...filters, speakers: [...ids].sort() }));
}

/** The graph as one speaker tells it; `null` lets everybody speak again. */
export function setOnlySpeaker(id: string | null): void {
  setSpeakers(id === null ? [] : [id]);
}

/** Takes nodes out by hand, or with none brings all of them back. */
export function takeOut(ids: readonly string[]): void {
  filtersAtom.update((filters) => ({ ...filters, out: ids.length === 0 ? [] : [...new Set([...filters.out, ...ids])].sort() }));
}

/** Shows these nodes alone; with none, all. */
export function showAlone(ids: readonly string[]): void {
  filtersAtom.update((filters) => ({ ...filters, only: [...new Set(ids)].sort() }));
}

/** Folds away what hangs on a node alone, or unfolds it; without a node, all. */
export function fold(id: string | null, away: boolean): void {
  filtersAtom.update((filters) => {
    const others = filters.folded.filter((one) => id !== null && one !== id);
    return { ...filters, folded: away && id !== null ? [...others, id].sort() : others };
  });
}

export function showLoners(show: boolean): void {
  const world = worldAtom.get();
  filtersAtom.update((filters) => {
    const byItself = world.status === 'ready' && !hidesLoners(world.value.graph, { ...filters, loners: null });
    return { ...filters, loners: show === byItself ? null : show ? 'shown' : 'hidden' };
  });
}

export function setTime(from: string | null, to: string | null): void {
  filtersAtom.update((filters) => ({ ...filters, from, to }));
}

/** Only what some claims say and others deny, or everything again. */
export function setDisputed(disputed: boolean): void {
  filtersAtom.update((filters) => ({ ...filters, disputed }));
}

/** What is denied stands for what is disputed, where nobody contradicts anybody directly. */
export function deniedInstead(): void {
  filtersAtom.update((filters) => ({ ...filters, disputed: false, polarities: ['positive'] }));
}

export function setMinSources(least: number): void {
  filtersAtom.update((filters) => ({ ...filters, minSources: Math.max(1, least) }));
}

export function resetFilters(): void {
  filtersAtom.set(NO_FILTERS);
}
