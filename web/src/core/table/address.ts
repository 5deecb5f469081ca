import type { AddressPart } from '../url/part.js';
import { FIRST_TABLE, tableAtom } from './index.js';
import { COLUMNS, type Sort, type TableState } from './types.js';

/** `rows=nodes&sort=name&sort-relations=-date`; a minus before a column that runs from its greatest. */
export const tablePart: AddressPart<TableState> = {
  atom: tableAtom,
  write: ({ rows, arrows, nodes }) => ({
    ...(rows === FIRST_TABLE.rows ? {} : { rows }),
    ...(same(arrows, FIRST_TABLE.arrows) ? {} : { 'sort-relations': written(arrows) }),
    ...(same(nodes, FIRST_TABLE.nodes) ? {} : { 'sort-entities': written(nodes) }),
  }),
  read: (values) => ({
    rows: values.get('rows') === 'nodes' ? 'nodes' : 'arrows',
    arrows: read(values.get('sort-relations'), COLUMNS.arrows) ?? FIRST_TABLE.arrows,
    nodes: read(values.get('sort-entities'), COLUMNS.nodes) ?? FIRST_TABLE.nodes,
  }),
};

function same(a: Sort, b: Sort): boolean {
  return a.column === b.column && a.descending === b.descending;
}

function written({ column, descending }: Sort): string {
  return descending ? `-${column}` : column;
}

function read<C extends string>(value: string | null, columns: readonly C[]): Sort<C> | undefined {
  const name = value?.replace(/^-/, '');
  const column = columns.find((one) => one === name);
  return column === undefined ? undefined : { column, descending: value?.startsWith('-') ?? false };
}
