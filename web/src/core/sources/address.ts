import { readSort, sameSort, writtenSort } from '../table/sort-address.js';
import type { AddressPart } from '../url/part.js';
import { NEWEST_FIRST, sourceSortAtom } from './sort.js';
import { SORTED_COLUMNS, type SourceSort } from './types.js';

/** `sort-sources=title` */
export const sourcesPart: AddressPart<SourceSort> = {
  atom: sourceSortAtom,
  write: (sort) => (sameSort(sort, NEWEST_FIRST) ? {} : { 'sort-sources': writtenSort(sort) }),
  read: (values) => readSort(values.get('sort-sources'), SORTED_COLUMNS) ?? NEWEST_FIRST,
};
