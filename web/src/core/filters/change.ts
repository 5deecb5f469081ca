/** Hides and shows values. What is hidden is kept sorted, so that the same filters give the same address. */
import type { FilterName, Filters, FilterValue } from './types.js';

export function withHidden<N extends FilterName>(filters: Filters, name: N, values: readonly FilterValue[N][], hide: boolean): Filters {
  const others = filters[name].filter((value) => !values.includes(value));
  return { ...filters, [name]: hide ? [...others, ...values].sort() : others };
}

/** Leaves one value of all; asked again, brings the others back. */
export function withOnly<N extends FilterName>(filters: Filters, name: N, value: FilterValue[N], all: readonly FilterValue[N][]): Filters {
  const others = all.filter((one) => one !== value).sort();
  const already = filters[name].length === others.length && others.every((one) => filters[name].includes(one));
  return { ...filters, [name]: already ? [] : others };
}
