/** A group of filter values as a whole: all of it at once, one of it alone. */
import { derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { filtersAtom } from './index.js';
import type { ChoiceName, FilterName } from './types.js';
import { countLoners, NO_FILTERS } from './visible.js';

/** Whether the graph has nodes without an arrow at all, whatever is filtered. */
export const hasLonersAtom = derive([worldAtom], (world) => world.status === 'ready' && countLoners(world.value.graph, NO_FILTERS) > 0);

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
