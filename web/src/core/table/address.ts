import type { AddressPart } from '../url/part.js';
import { FIRST_TABLE, tableAtom } from './index.js';
import { readSort, sameSort, writtenSort } from './sort-address.js';
import { COLUMNS, type TableState } from './types.js';

/** `rows=nodes&sort=name&sort-relations=-date`; a minus before a column that runs from its greatest. */
export const tablePart: AddressPart<TableState> = {
  atom: tableAtom,
  write: ({ rows, arrows, nodes }) => ({
    ...(rows === FIRST_TABLE.rows ? {} : { rows }),
    ...(sameSort(arrows, FIRST_TABLE.arrows) ? {} : { 'sort-relations': writtenSort(arrows) }),
    ...(sameSort(nodes, FIRST_TABLE.nodes) ? {} : { 'sort-entities': writtenSort(nodes) }),
  }),
  read: (values) => ({
    rows: values.get('rows') === 'nodes' ? 'nodes' : 'arrows',
    arrows: readSort(values.get('sort-relations'), COLUMNS.arrows) ?? FIRST_TABLE.arrows,
    nodes: readSort(values.get('sort-entities'), COLUMNS.nodes) ?? FIRST_TABLE.nodes,
  }),
};
