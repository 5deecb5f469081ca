import { expect, test } from 'vitest';
import type { ClaimFacts } from '../../src/model/facts.js';
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { tableOf, tableOfArrows } from '../../web/src/core/claims/table.js';
import { filtersPart } from '../../web/src/core/filters/address.js';
import { withChosen, withHidden, withOnly } from '../../web/src/core/filters/change.js';
import { facets } from '../../web/src/core/filters/facets.js';
import { leavesAt } from '../../web/src/core/filters/leaves.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { countLoners, hidesLoners, isFiltered, NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { countsByName } from '../../web/src/core/rows.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

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

const claims = tableOfArrows(graph);

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
  {
    name: 'without what nothing is joined to',
    filters: { loners: 'hidden' },
    nodes: ['ada', 'bob', 'utopia'],
    edges: ['meets', 'warns', 'stands'],
  },
  { name: 'shown by itself, what is alone stays', filters: { loners: 'hidden', only: ['alone'] }, nodes: ['alone'], edges: [] },
  {
    name: 'folded away, nothing goes that is joined to others too',
    filters: { folded: ['ada'] },
    nodes: ['ada', 'bob', 'utopia', 'alone'],
    edges: ['meets', 'warns', 'stands'],
  },
  { name: 'what some affirm and others deny', filters: { disputed: true }, nodes: ['ada', 'utopia'], edges: ['warns'] },
  { name: 'polarity', filters: { polarities: ['positive'] }, nodes: ['ada', 'utopia'], edges: ['warns'] },
];

test.each(CASES)('$name', ({ filters, nodes, edges }) => {
  const shown = visible(graph, claims, { ...NO_FILTERS, ...filters });
  expect([...shown.nodes]).toEqual(nodes);
  expect([...shown.edges]).toEqual(edges);
  expect(isFiltered({ ...NO_FILTERS, ...filters })).toBe(Object.keys(filters).length > 0);
});

test('a facet counts what its own filter hides, under all the others', () => {
  const counts = facets(graph, claims, { ...NO_FILTERS, entityTypes: ['Country'], relationTypes: ['MET_WITH'] });
  expect(counts.entityTypes).toEqual({ Person: 2, Country: 1 });
  expect(counts.relationTypes).toEqual({ MET_WITH: 1 });
  expect(counts.modalities).toEqual({});
  expect(facets(graph, claims, NO_FILTERS).disputed).toBe(1);
  expect(facets(graph, claims, { ...NO_FILTERS, disputed: true, polarities: ['negative', 'positive'] }).disputed).toBe(0);
  expect(facets(graph, claims, NO_FILTERS).modalities).toEqual({ asserted: 2, planned: 1, possible: 1 });
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

/** Of "warns": Ada says in Echo that it may be, the article in Welt that it is not. Of "meets": the article in Echo and in Welt. */
const FACTS: ClaimFacts = {
  claims: 4,
  arrow: { values: ['warns', 'meets', 'elsewhere'], at: [0, 0, 1, 1] },
  modality: { values: ['possible', 'asserted'], at: [0, 1, 1, 1] },
  polarity: { values: ['positive', 'negative'], at: [0, 1, 0, 0] },
  speaker: { values: ['', 'ada'], at: [1, 0, 0, 0] },
  article: { values: ['e1', 'w1'], at: [0, 1, 0, 1] },
  source: { values: ['Echo', 'Welt, heute'], at: [0, 1, 0, 1] },
  firstDay: ['2022-01', '2022-02-03', null, '2023'],
  lastDay: ['2022-01', '2022-02-03', null, '2023'],
  names: [],
};
const told = tableOf(graph, FACTS);

const JOINT: { name: string; filters: Partial<Filters>; edges: string[] }[] = [
  {
    name: 'each claim by itself: what may be is affirmed here, what is denied is asserted',
    filters: { modalities: ['asserted'], polarities: ['positive'] },
    edges: [],
  },
  { name: 'what one says', filters: { speakers: ['ada'] }, edges: ['warns'] },
  { name: 'what one says and denies', filters: { speakers: ['ada'], polarities: ['positive'] }, edges: [] },
  { name: 'the own voice of the articles', filters: { speakers: [''] }, edges: ['meets', 'warns'] },
  { name: 'one outlet, its name with a comma', filters: { sources: ['Welt, heute'], relationTypes: ['MET_WITH'] }, edges: ['warns'] },
  { name: 'what one says of what is disputed', filters: { disputed: true, speakers: ['ada'] }, edges: ['warns'] },
  { name: 'disputed, and not denied alone', filters: { disputed: true, relationTypes: ['WARNS'] }, edges: [] },
  { name: 'a month meets any of its days', filters: { from: '2022-01-31', to: '2022-01-31' }, edges: ['warns'] },
  { name: 'what has no day does not pass', filters: { to: '2021' }, edges: [] },
  { name: 'from a day on', filters: { from: '2022-12-01' }, edges: ['meets'] },
  { name: 'two outlets behind an arrow', filters: { minSources: 2 }, edges: ['meets', 'warns'] },
  { name: 'two outlets behind what passes', filters: { minSources: 2, polarities: ['negative'] }, edges: ['meets'] },
];

test.each(JOINT)('claims are filtered jointly: $name', ({ filters, edges }) => {
  expect([...visible(graph, told, { ...NO_FILTERS, ...filters }).edges]).toEqual(edges);
  const values = valuesOf(toHash(filtersPart.write({ ...NO_FILTERS, ...filters })));
  expect(filtersPart.read(values, ontology())).toEqual({ ...NO_FILTERS, ...filters });
});

test('speakers and outlets are counted by arrows', () => {
  const counts = (filters: Filters) => {
    const { speakers, sources, modalities } = facets(graph, told, filters);
    return { speakers: countsByName(told.speakers, speakers), sources: countsByName(told.sources, sources), modalities };
  };
  expect(counts(NO_FILTERS)).toMatchObject({ speakers: { '': 2, ada: 1 }, sources: { Echo: 2, 'Welt, heute': 2 } });
  expect(counts({ ...NO_FILTERS, speakers: ['ada'] })).toEqual({
    speakers: { '': 2, ada: 1 },
    sources: { Echo: 1 },
    modalities: { possible: 1 },
  });
});

test('where enough outlets are asked for, counts ask for them too, and all types of entities count whichever are hidden', () => {
  const counts = facets(graph, told, { ...NO_FILTERS, minSources: 2, entityTypes: ['Country'], loners: 'hidden' });
  expect(counts.relationTypes).toEqual({ MET_WITH: 1 });
  expect(counts.entityTypes).toEqual({ Person: 2, Country: 1 });
  expect(facets(graph, told, { ...NO_FILTERS, minSources: 2, speakers: ['ada'] }).relationTypes).toEqual({});
  const affirmed = facets(graph, told, { ...NO_FILTERS, minSources: 2, polarities: ['negative'] });
  expect([affirmed.modalities, affirmed.polarities]).toEqual([{ asserted: 1 }, { positive: 2, negative: 1 }]);
  const without = { out: ['bob'], relationTypes: ['WARNS' as const], entityTypes: ['Country' as const], loners: 'hidden' as const };
  expect(facets(graph, claims, { ...NO_FILTERS, ...without }).entityTypes).toEqual({});
});

test('what passes is a set of its ids', () => {
  const { nodes } = visible(graph, claims, { ...NO_FILTERS, entityTypes: ['Country', 'Place'] });
  expect([nodes.size, nodes.has('ada'), nodes.has('utopia'), nodes.has('nobody')]).toEqual([2, true, false, false]);
  const told: string[] = [];
  nodes.forEach((id, same, all) => {
    told.push(id, same, String(all.has(id)));
  });
  expect(told).toEqual(['ada', 'ada', 'true', 'bob', 'bob', 'true']);
  expect([[...nodes.keys()], [...nodes.values()], [...nodes.entries()]]).toEqual([
    ['ada', 'bob'],
    ['ada', 'bob'],
    [
      ['ada', 'ada'],
      ['bob', 'bob'],
    ],
  ]);
});

test('chosen and taken back', () => {
  const chosen = withChosen(withChosen(NO_FILTERS, 'speakers', 'bob', true), 'speakers', 'ada', true);
  expect(chosen.speakers).toEqual(['ada', 'bob']);
  expect(withChosen(chosen, 'speakers', 'bob', false).speakers).toEqual(['ada']);
});

test('leaves hang on one other alone; of a pair by itself the other goes', () => {
  const edges = [
    arrow('1', 'WARNS', 'hub', 'leaf'),
    arrow('2', 'WARNS', 'leaf', 'hub'),
    arrow('3', 'WARNS', 'hub', 'bridge'),
    arrow('4', 'WARNS', 'bridge', 'other'),
    arrow('5', 'WARNS', 'itself', 'itself'),
    arrow('6', 'WARNS', 'hub', 'itself'),
  ];
  expect([...leavesAt(edges, ['hub'])]).toEqual(['leaf', 'itself']);
  expect([...leavesAt([arrow('1', 'WARNS', 'one', 'two')], ['one', 'two'])]).toEqual([]);
  expect([...leavesAt(edges, [])]).toEqual([]);
});

test('nodes without an arrow are counted, hidden only in a large graph, and shown where somebody asks for them', () => {
  expect(countLoners(graph, NO_FILTERS)).toBe(1);
  expect(countLoners(graph, { ...NO_FILTERS, entityTypes: ['Country'] })).toBe(1);
  expect(countLoners(graph, { ...NO_FILTERS, entityTypes: ['Place'] })).toBe(0);
  expect(countLoners(graph, { ...NO_FILTERS, relationTypes: ['WARNS'] })).toBe(0);
  const large = { ...graph, nodes: [...graph.nodes, ...Array.from({ length: 200 }, (_, i) => node(`more${i}`, 'Place'))] };
  expect([hidesLoners(graph, NO_FILTERS), hidesLoners(large, NO_FILTERS)]).toEqual([false, true]);
  expect(hidesLoners(large, { ...NO_FILTERS, loners: 'shown' })).toBe(false);
  expect([...visible(large, claims, NO_FILTERS, ['more7']).nodes]).toEqual(['ada', 'bob', 'utopia', 'more7']);
  expect([...visible(large, claims, { ...NO_FILTERS, relationTypes: ['WARNS'] }, ['more7']).nodes]).toEqual(['ada', 'bob', 'utopia']);
});
