/** GraphML (http://graphml.graphdrawing.org), for yEd, Cytoscape, NetworkX and igraph: an edge an arrow. */
import { type Column, edgeColumns, NODE_COLUMNS } from './columns.js';
import type { ExportData } from './data.js';
import { element, textElement, XML_DECLARATION } from './xml.js';

const TYPES = { string: 'string', integer: 'int', boolean: 'boolean' } as const;

export function graphml(data: ExportData): string {
  const nodeColumns: Column<ExportData['nodes'][number]>[] = [
    { name: 'label', type: 'string', value: ({ name }) => name },
    ...NODE_COLUMNS,
  ];
  const columns: Column<ExportData['arrows'][number]>[] = [
    { name: 'label', type: 'string', value: ({ type }) => type },
    { name: 'weight', type: 'integer', value: ({ claims }) => claims },
    ...edgeColumns(data),
  ];
  const nodes = data.nodes.map((node) => element('node', { id: node.id }, values('node', nodeColumns, node)));
  const edges = data.arrows.map((arrow) => {
    const { id, source, target } = arrow;
    return element('edge', { id, source, target }, values('edge', columns, arrow));
  });
  const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keys('node', nodeColumns),
    ...keys('edge', columns),
    element('graph', { id: 'depesche', edgedefault: 'directed' }, [...nodes, ...edges]),
  ]);
  return `${XML_DECLARATION}${root}\n`;
}

const keys = <T>(kind: string, columns: readonly Column<T>[]): string[] =>
  columns.map(({ name, type }) => element('key', { id: `${kind}-${name}`, for: kind, 'attr.name': name, 'attr.type': TYPES[type] }));

const values = <T>(kind: string, columns: readonly Column<T>[], item: T): string[] =>
  columns.flatMap(({ name, value }) => {
    const attribute = value(item);
    return attribute === null || attribute === '' ? [] : [textElement('data', { key: `${kind}-${name}` }, String(attribute))];
  });
