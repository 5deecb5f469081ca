import { atom, derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { withHidden, withOnly } from './change.js';
import { facets } from './facets.js';
import type { Facets, FilterName, Filters, FilterValue, Visible } from './types.js';
import { NO_FILTERS, visible } from './visible.js';

export type { Facets, FilterName, Filters, FilterValue, Visible } from './types.js';
export { isFiltered } from './visible.js';

export const filtersAtom = atom<Filters>(NO_FILTERS);

const NOTHING: Visible = { nodes: new Set(), edges: new Set() };
const NO_FACETS: Facets = { entityTypes: {}, relationTypes: {}, modalities: {}, polarities: {} };

export const visibleAtom = derive([worldAtom, filtersAtom], (world, filters) =>
  world.status === 'ready' ? visible(world.value.graph, filters) : NOTHING,
);

export const facetsAtom = derive([worldAtom, filtersAtom], (world, filters) =>
  world.status === 'ready' ? facets(world.value.graph, filters) : NO_FACETS,
);

export function setHidden<N extends FilterName>(name: N, values: readonly FilterValue[N][], hide: boolean): void {
  filtersAtom.update((filters) => withHidden(filters, name, values, hide));
}

export function showOnly<N extends FilterName>(name: N, value: FilterValue[N], all: readonly FilterValue[N][]): void {
  filtersAtom.update((filters) => withOnly(filters, name, value, all));
}

export function resetFilters(): void {
  filtersAtom.set(NO_FILTERS);
}
