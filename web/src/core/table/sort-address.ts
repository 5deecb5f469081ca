/** An order in the address: a minus before a column that runs from its greatest. */
import type { Sort } from './types.js';

export function sameSort(a: Sort<string>, b: Sort<string>): boolean {
  return a.column === b.column && a.descending === b.descending;
}

export function writtenSort({ column, descending }: Sort<string>): string {
  return descending ? `-${column}` : column;
}

export function readSort<C extends string>(value: string | null, columns: readonly C[]): Sort<C> | undefined {
  const name = value?.replace(/^-/, '');
  const column = columns.find((one) => one === name);
  return column === undefined ? undefined : { column, descending: value?.startsWith('-') ?? false };
}
