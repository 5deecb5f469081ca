/** A group of filter values as a whole: all of it at once, one of it alone. */
import { filtersAtom } from './index.js';
import type { ChoiceName, FilterName } from './types.js';

/** Nothing of the group is hidden any more, and nothing chosen. */
export function showAllOf(name: FilterName | ChoiceName): void {
  filtersAtom.update((filters) => ({ ...filters, [name]: [] }));
}

/** Chooses one value alone; asked again, none. */
export function chooseOnly(name: ChoiceName, value: string): void {
  filtersAtom.update((filters) => {
    const isOnly = filters[name].length === 1 && filters[name][0] === value;
    return { ...filters, [name]: isOnly ? [] : [value] };
  });
}
