/** Three countries, three arrows: enough to see an order. */
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';

export const node = (id: string, name: string): NodeView => ({ id, type: 'Country', name, aliases: [], claims: 1, articles: 1 });

export const arrow = (id: string, type: ArrowView['type'], source: string, target: string, claims: number): ArrowView => ({
  id,
  type,
  source,
  target,
  claims,
  articles: 1,
  sources: 1,
  firstDate: null,
  lastDate: null,
  modalities: { asserted: claims },
  polarities: { positive: claims },
});

export const GRAPH: GraphView = {
  nodes: [node('n1', 'Ägypten'), node('n2', 'Zypern'), node('n3', 'Oman')],
  edges: [arrow('a1', 'MET_WITH', 'n1', 'n2', 1), arrow('a2', 'WARNS', 'n2', 'n1', 3), arrow('a3', 'WARNS', 'n3', 'n2', 1)],
  total: { nodes: 3, edges: 3 },
};
