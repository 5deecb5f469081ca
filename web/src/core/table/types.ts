import type { ArrowView, NodeView } from '../../../../src/model/views.js';

/** What the rows are. */
export type RowKind = 'arrows' | 'nodes';

export const COLUMNS = {
  arrows: ['source', 'type', 'target', 'claims', 'sources', 'certainty', 'polarity', 'date'],
  nodes: ['name', 'type', 'claims', 'articles', 'neighbours'],
} as const;

export type ArrowColumn = (typeof COLUMNS.arrows)[number];
export type NodeColumn = (typeof COLUMNS.nodes)[number];

export type Sort<C extends string = ArrowColumn | NodeColumn> = { column: C; descending: boolean };

export type TableState = { rows: RowKind; arrows: Sort<ArrowColumn>; nodes: Sort<NodeColumn> };

/** A row with all that it is sorted by: the names as they are shown. */
export type ArrowRow = { arrow: ArrowView; source: NodeView; target: NodeView; names: { source: string; type: string; target: string } };
export type NodeRow = { node: NodeView; names: { name: string; type: string }; neighbours: number };
