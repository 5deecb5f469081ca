/** Hides, shows and chooses values. Lists are kept sorted, so that the same filters give the same address. */
import type { ChoiceName, FilterName, Filters, FilterValue, Hidden } from './types.js';

export function withHidden<N extends FilterName>(filters: Filters, name: N, values: readonly FilterValue[N][], hide: boolean): Filters {
  const lists: Hidden = filters;
  const others = lists[name].filter((value) => !values.includes(value));
  return { ...filters, [name]: hide ? [...others, ...values].sort() : others };
}

/** Leaves one value of all; asked again, brings the others back. */
export function withOnly<N extends FilterName>(filters: Filters, name: N, value: FilterValue[N], all: readonly FilterValue[N][]): Filters {
  return { ...filters, [name]: isOnly(filters, name, value, all) ? [] : all.filter((one) => one !== value).sort() };
}

/** Whether one value of all is left. */
export function isOnly<N extends FilterName>(filters: Filters, name: N, value: FilterValue[N], all: readonly FilterValue[N][]): boolean {
  const lists: Hidden = filters;
  return all.every((one) => lists[name].includes(one) !== (one === value));
}

/** With nothing chosen, everything passes. */
export function withChosen(filters: Filters, name: ChoiceName, value: string, chosen: boolean): Filters {
  const others = filters[name].filter((one) => one !== value);
  return { ...filters, [name]: chosen ? [...others, value].sort() : others };
}
