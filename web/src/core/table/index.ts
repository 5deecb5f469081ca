import { atom } from '../atom.js';
import type { ArrowColumn, NodeColumn, RowKind, Sort, TableState } from './types.js';

export { arrowRows, nodeRows, sortArrows, sortNodes } from './rows.js';
export type { ArrowColumn, ArrowRow, NodeColumn, NodeRow, RowKind, Sort, TableState } from './types.js';
export { COLUMNS } from './types.js';

export const FIRST_TABLE: TableState = {
  rows: 'arrows',
  arrows: { column: 'claims', descending: true },
  nodes: { column: 'claims', descending: true },
};

export const tableAtom = atom<TableState>(FIRST_TABLE);

/** Columns of names begin at A, columns of numbers at their greatest. */
const FROM_THE_TOP: ReadonlySet<ArrowColumn | NodeColumn> = new Set([
  'claims',
  'sources',
  'certainty',
  'polarity',
  'date',
  'articles',
  'neighbours',
]);

export function sortedBy<C extends ArrowColumn | NodeColumn>(sort: Sort<C>, column: C): Sort<C> {
  if (sort.column === column) return { column, descending: !sort.descending };
  return { column, descending: FROM_THE_TOP.has(column) };
}

export function showRows(rows: RowKind): void {
  tableAtom.update((table) => ({ ...table, rows }));
}

export function sortArrowsBy(column: ArrowColumn): void {
  tableAtom.update((table) => ({ ...table, arrows: sortedBy(table.arrows, column) }));
}

export function sortNodesBy(column: NodeColumn): void {
  tableAtom.update((table) => ({ ...table, nodes: sortedBy(table.nodes, column) }));
}
