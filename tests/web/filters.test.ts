import { expect, test } from 'vitest';
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';
import { withHidden, withOnly } from '../../web/src/core/filters/change.js';
import { facets } from '../../web/src/core/filters/facets.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { isFiltered, NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';

const node = (id: string, type: NodeView['type']): NodeView => ({ id, type, name: id, aliases: [], claims: 1, articles: 1 });
const arrow = (id: string, type: ArrowView['type'], source: string, target: string, more: Partial<ArrowView> = {}): ArrowView => ({
  ...{ id, type, source, target, claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities: { asserted: 1 }, polarities: { positive: 1 } },
  ...more,
});

const graph: GraphView = {
  nodes: [node('ada', 'Person'), node('bob', 'Person'), node('utopia', 'Country'), node('alone', 'Place')],
  edges: [
    arrow('meets', 'MET_WITH', 'ada', 'bob'),
    arrow('warns', 'WARNS', 'ada', 'utopia', { modalities: { possible: 1 }, polarities: { negative: 1, positive: 1 } }),
    arrow('stands', 'REPRESENTS', 'bob', 'utopia', { modalities: { asserted: 1, planned: 1 } }),
  ],
  total: { nodes: 4, edges: 3 },
};

const CASES: { name: string; filters: Partial<Filters>; nodes: string[]; edges: string[] }[] = [
  {
    name: 'no filter shows all, unconnected nodes too',
    filters: {},
    nodes: ['ada', 'bob', 'utopia', 'alone'],
    edges: ['meets', 'warns', 'stands'],
  },
  { name: 'a hidden type takes its arrows along', filters: { entityTypes: ['Country'] }, nodes: ['ada', 'bob', 'alone'], edges: ['meets'] },
  {
    name: 'nodes whose arrows are all hidden go',
    filters: { relationTypes: ['WARNS', 'REPRESENTS'] },
    nodes: ['ada', 'bob'],
    edges: ['meets'],
  },
  {
    name: 'one claim that passes keeps the arrow',
    filters: { modalities: ['asserted', 'possible'] },
    nodes: ['bob', 'utopia'],
    edges: ['stands'],
  },
  { name: 'polarity', filters: { polarities: ['positive'] }, nodes: ['ada', 'utopia'], edges: ['warns'] },
];

test.each(CASES)('$name', ({ filters, nodes, edges }) => {
  const shown = visible(graph, { ...NO_FILTERS, ...filters });
  expect([...shown.nodes]).toEqual(nodes);
  expect([...shown.edges]).toEqual(edges);
  expect(isFiltered({ ...NO_FILTERS, ...filters })).toBe(Object.keys(filters).length > 0);
});

test('a facet counts what its own filter hides, under all the others', () => {
  const counts = facets(graph, { ...NO_FILTERS, entityTypes: ['Country'], relationTypes: ['MET_WITH'] });
  expect(counts.entityTypes).toEqual({ Person: 2, Country: 1 });
  expect(counts.relationTypes).toEqual({ MET_WITH: 1 });
  expect(counts.modalities).toEqual({});
  expect(facets(graph, NO_FILTERS).modalities).toEqual({ asserted: 2, planned: 1, possible: 1 });
});

test('hiding and showing keep the rest, and "only" asked twice brings all back', () => {
  const hidden = withHidden(withHidden(NO_FILTERS, 'entityTypes', ['Place'], true), 'entityTypes', ['Country', 'Place'], true);
  expect(hidden.entityTypes).toEqual(['Country', 'Place']);
  expect(withHidden(hidden, 'entityTypes', ['Country'], false).entityTypes).toEqual(['Place']);
  const only = withOnly(hidden, 'entityTypes', 'Person', ['Person', 'Place', 'Country']);
  expect(only).toEqual(NO_FILTERS);
  expect(withOnly(NO_FILTERS, 'entityTypes', 'Person', ['Person', 'Place', 'Country'])).toEqual(hidden);
  expect(
    withOnly(withOnly(NO_FILTERS, 'modalities', 'planned', ['planned', 'asserted']), 'modalities', 'planned', ['planned', 'asserted']),
  ).toEqual(NO_FILTERS);
});
