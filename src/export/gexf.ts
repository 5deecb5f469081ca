/** GEXF 1.3 (https://gexf.net), for Gephi: an edge an arrow, its weight the number of claims. */
import { type Column, edgeColumns, NODE_COLUMNS } from './columns.js';
import type { ExportData } from './data.js';
import { element, textElement, XML_DECLARATION } from './xml.js';

export function gexf(data: ExportData): string {
  const columns = edgeColumns(data);
  const nodes = data.nodes.map((node) => element('node', { id: node.id, label: node.name }, values(NODE_COLUMNS, node)));
  const edges = data.arrows.map((arrow) => {
    const { id, source, target, type, claims } = arrow;
    return element('edge', { id, source, target, kind: type, label: type, weight: claims }, values(columns, arrow));
  });
  const graph = element('graph', { defaultedgetype: 'directed', mode: 'static' }, [
    declaration('node', NODE_COLUMNS),
    declaration('edge', columns),
    element('nodes', {}, nodes),
    element('edges', {}, edges),
  ]);
  const root = element('gexf', { xmlns: 'http://gexf.net/1.3', version: '1.3' }, [
    element('meta', {}, [textElement('creator', {}, 'Depesche')]),
    graph,
  ]);
  return `${XML_DECLARATION}${root}\n`;
}

const declaration = <T>(kind: string, columns: readonly Column<T>[]): string =>
  element(
    'attributes',
    { class: kind },
    columns.map(({ name, type }) => element('attribute', { id: name, title: name, type })),
  );

function values<T>(columns: readonly Column<T>[], item: T): string[] {
  const given = columns.flatMap(({ name, value }) => {
    const attribute = value(item);
    return attribute === null || attribute === '' ? [] : [element('attvalue', { for: name, value: attribute })];
  });
  return given.length > 0 ? [element('attvalues', {}, given)] : [];
}
