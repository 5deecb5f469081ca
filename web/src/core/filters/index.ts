import { atom, derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { facets } from './facets.js';
import type { Facets, FilterName, Filters, Visible } from './types.js';
import { NO_FILTERS, visible } from './visible.js';

export { facets } from './facets.js';
export type { Facets, FilterName, Filters, Visible } from './types.js';
export { isFiltered, NO_FILTERS, visible } from './visible.js';

export const filtersAtom = atom<Filters>(NO_FILTERS);

const NOTHING: Visible = { nodes: new Set(), edges: new Set() };
const NO_FACETS: Facets = { entityTypes: {}, relationTypes: {}, modalities: {}, polarities: {} };

export const visibleAtom = derive([worldAtom, filtersAtom], (world, filters) =>
  world.status === 'ready' ? visible(world.value.graph, filters) : NOTHING,
);

export const facetsAtom = derive([worldAtom, filtersAtom], (world, filters) =>
  world.status === 'ready' ? facets(world.value.graph, filters) : NO_FACETS,
);

/** Hides or shows values of one filter. Kept sorted, so that the same filters give the same address. */
export function withHidden<N extends FilterName>(filters: Filters, name: N, values: Filters[N], hide: boolean): Filters {
  const changed = new Set<string>(values);
  const others = filters[name].filter((value) => !changed.has(value));
  const hidden: readonly string[] = hide ? [...others, ...values] : others;
  return { ...filters, [name]: [...hidden].sort() };
}

export function setHidden<N extends FilterName>(name: N, values: Filters[N], hide: boolean): void {
  filtersAtom.update((filters) => withHidden(filters, name, values, hide));
}

export function resetFilters(): void {
  filtersAtom.set(NO_FILTERS);
}
