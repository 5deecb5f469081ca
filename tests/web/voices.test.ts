/** What somebody says and does under the filters, and who acts for whom. */
import { expect, test } from 'vitest';
import type { ClaimFacts } from '../../src/model/facts.js';
import type { ArrowView, ClaimView, EntityView, GraphView, NodeView, RelationView } from '../../src/model/views.js';
import type { EntityType } from '../../src/model/vocabulary.js';
import { ontology } from '../../src/ontology/index.js';
import { tableOf, tableOfArrows } from '../../web/src/core/claims/table.js';
import { actsOf, bodiesOf } from '../../web/src/core/evidence/bodies.js';
import { passingArrows, passingClaims, starOf } from '../../web/src/core/evidence/passing.js';
import { saidBy } from '../../web/src/core/filters/said.js';
import { tally } from '../../web/src/core/filters/tally.js';
import type { Filters } from '../../web/src/core/filters/types.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { focusOn } from '../../web/src/core/selection/focus.js';

const node = (id: string, type: EntityType, claims = 1): NodeView => ({ id, type, name: id, aliases: [], claims, articles: 1 });
const arrow = (id: string, type: ArrowView['type'], source: string, target: string, more: Partial<ArrowView> = {}): ArrowView => ({
  ...{ id, type, source, target, claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities: { asserted: 1 }, polarities: { positive: 1 } },
  ...more,
});

/** A country, its ministry, the ministry's speaker; a region; a minister who only may become one; and whom they deal with. */
const graph: GraphView = {
  nodes: [
    ...[node('land', 'Country', 5), node('ministry', 'Organization', 4), node('speaker', 'Person', 3), node('region', 'Place')],
    ...[node('hopeful', 'Person'), node('other', 'Country'), node('third', 'Country')],
  ],
  edges: [
    arrow('part', 'PART_OF', 'ministry', 'land'),
    arrow('office', 'REPRESENTS', 'speaker', 'ministry'),
    arrow('where', 'PART_OF', 'region', 'land'),
    arrow('may', 'REPRESENTS', 'hopeful', 'land', { modalities: { possible: 1 } }),
    arrow('demands', 'DEMANDS', 'ministry', 'other'),
    arrow('meets', 'MET_WITH', 'other', 'speaker'),
    arrow('far', 'ATTACKS', 'other', 'third', { claims: 2, polarities: { positive: 1, negative: 1 } }),
  ],
  total: { nodes: 7, edges: 7 },
};
/** Of "far": the speaker says that it is so, the article that it is not. */
const FACTS: ClaimFacts = {
  claims: 8,
  arrow: { values: graph.edges.map(({ id }) => id), at: [0, 1, 2, 3, 4, 5, 6, 6] },
  modality: { values: ['asserted', 'possible'], at: [0, 0, 0, 1, 0, 0, 0, 0] },
  polarity: { values: ['positive', 'negative'], at: [0, 0, 0, 0, 0, 0, 0, 1] },
  speaker: { values: ['', 'speaker'], at: [0, 0, 0, 0, 1, 0, 1, 0] },
  article: { values: ['a'], at: [0, 0, 0, 0, 0, 0, 0, 0] },
  source: { values: ['Echo'], at: [0, 0, 0, 0, 0, 0, 0, 0] },
  firstDay: Array<null>(8).fill(null),
  lastDay: Array<null>(8).fill(null),
  names: [],
};
const claims = tableOf(graph, FACTS);
const drawn = buildGraph(graph, ontology(), Object.fromEntries(graph.nodes.map(({ id }, i) => [id, { x: i, y: 0 }])));
const under = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });
const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);

test('an office acts for its country, and who speaks for the office; a region does not, nor who only may come to it', () => {
  expect(bodiesOf(drawn, 'land')).toEqual(['ministry', 'speaker']);
  expect(bodiesOf(drawn, 'ministry')).toEqual(['speaker']);
  expect(bodiesOf(drawn, 'third')).toEqual([]);
});

test('the nearest comes first, then the strongest, and who holds no office any more is none of them', () => {
  const more: GraphView = {
    nodes: [...graph.nodes, node('army', 'Organization', 9), node('former', 'Person', 9)],
    edges: [
      ...graph.edges,
      arrow('body', 'PART_OF', 'army', 'land'),
      arrow('was', 'REPRESENTS', 'former', 'land', { polarities: { negative: 1 } }),
    ],
    total: { nodes: 9, edges: 9 },
  };
  const places = Object.fromEntries(more.nodes.map(({ id }, i) => [id, { x: i, y: 0 }]));
  expect(bodiesOf(buildGraph(more, ontology(), places), 'land')).toEqual(['army', 'ministry', 'speaker']);
});

test('what they do and what they say, each claim once', () => {
  const acts = actsOf(graph, claims, NO_FILTERS, ontology(), ['ministry', 'speaker']);
  expect([ids(acts.does), ids(acts.says), acts.claims]).toEqual([['demands', 'meets'], ['demands', 'far'], 3]);
  expect(acts.says.map((one) => one.claims)).toEqual([1, 1]);
  const denied = actsOf(graph, claims, under({ polarities: ['positive'] }), ontology(), ['ministry', 'speaker']);
  expect(denied).toEqual({ does: [], says: [], claims: 0 });
});

test('all that a speaker says stands out while the filters ask for it, and not only what touches the speaker', () => {
  const filters = under({ speakers: ['speaker'] });
  const said = (id: string) => new Set(saidBy(graph, claims, filters, [id]).keys());
  const shown = visible(graph, claims, filters);
  const focus = focusOn(drawn, { kind: 'node', id: 'speaker' }, shown, said);
  expect([...(focus?.edges ?? [])].sort()).toEqual(['demands', 'far']);
  expect([...(focus?.nodes ?? [])].sort()).toEqual(['ministry', 'other', 'third']);
  const all = visible(graph, claims, NO_FILTERS);
  expect([...(focusOn(drawn, { kind: 'node', id: 'speaker' }, all)?.edges ?? [])].sort()).toEqual(['meets', 'office']);
});

test('what a speaker says is counted with what the filters hide of it', () => {
  expect([...saidBy(graph, claims, under({ relationTypes: ['ATTACKS'] }), ['speaker'])]).toEqual([
    ['demands', { shown: 1, all: 1 }],
    ['far', { shown: 0, all: 1 }],
  ]);
  for (const filters of [under({ polarities: ['positive'] }), under({ minSources: 2 })])
    expect([...saidBy(graph, claims, filters, ['speaker']).values()]).toEqual([
      { shown: 0, all: 1 },
      { shown: 0, all: 1 },
    ]);
  expect(saidBy(graph, claims, NO_FILTERS, ['nobody']).size).toBe(0);
  expect(saidBy(graph, tableOfArrows(graph), NO_FILTERS, ['']).size).toBe(0);
});

test('claims that pass are counted, for arrows and for both their ends', () => {
  const { claims: sum, ofArrow, ofNode } = tally(graph, claims, under({ polarities: ['negative'], relationTypes: ['PART_OF'] }));
  expect([sum, ofArrow('far'), ofArrow('part'), ofNode('other'), ofNode('land'), ofNode('nobody')]).toEqual([5, 1, 0, 3, 1, 0]);
  expect(tally(graph, claims, under({ minSources: 2 })).claims).toBe(0);
});

test('a claim about oneself counts once', () => {
  const self: GraphView = { nodes: [node('a', 'Country')], edges: [arrow('own', 'ATTACKS', 'a', 'a')], total: { nodes: 1, edges: 1 } };
  expect(tally(self, tableOfArrows(self), NO_FILTERS).ofNode('a')).toBe(1);
});

const other = (id: string) => ({ id, type: 'Country' as const, name: id });
const entity: EntityView = {
  ...node('other', 'Country'),
  arrows: [
    { ...arrow('demands', 'DEMANDS', 'ministry', 'other'), other: { id: 'ministry', type: 'Organization', name: 'ministry' } },
    { ...arrow('far', 'ATTACKS', 'other', 'third', { claims: 2 }), other: other('third') },
    { ...arrow('undrawn', 'WARNS', 'other', 'fourth'), other: other('fourth') },
  ],
  articleIds: [],
  statements: [],
};

test.each<[string, Partial<Filters>, shown: [string, number][], hidden: string[]]>([
  [
    'all',
    {},
    [
      ['demands', 1],
      ['far', 2],
      ['undrawn', 1],
    ],
    [],
  ],
  ['only what is denied', { polarities: ['positive'] }, [['far', 1]], ['demands', 'undrawn']],
  [
    'what is not drawn is asked too',
    { relationTypes: ['WARNS'] },
    [
      ['demands', 1],
      ['far', 2],
    ],
    ['undrawn'],
  ],
  [
    'what is folded away is hidden as in the picture',
    { folded: ['other'] },
    [
      ['demands', 1],
      ['undrawn', 1],
    ],
    ['far'],
  ],
])('an entity lists what passes: %s', (_name, filters, shown, hidden) => {
  const facts = { ...FACTS, claims: 9, arrow: { values: [...FACTS.arrow.values, 'undrawn'], at: [...FACTS.arrow.at, 7] } };
  const longer = <C extends { at: number[] }>(column: C): C => ({ ...column, at: [...column.at, 0] });
  const all: ClaimFacts = {
    ...facts,
    ...{ modality: longer(FACTS.modality), polarity: longer(FACTS.polarity), speaker: longer(FACTS.speaker) },
    ...{ source: longer(FACTS.source), article: longer(FACTS.article), firstDay: Array(9).fill(null), lastDay: Array(9).fill(null) },
  };
  const asked = under(filters);
  const passing = passingArrows(entity, starOf(entity, all), asked, visible(graph, claims, asked), (id) => id !== 'undrawn');
  expect(passing.shown.map(({ id, claims: count }) => [id, count])).toEqual(shown);
  expect(ids(passing.hidden)).toEqual(hidden);
});

const claim = (id: string, polarity: ClaimView['polarity'], by: string | null): ClaimView => ({
  ...{ id, type: 'ATTACKS', source: other('other'), target: other('third'), modality: 'asserted', polarity },
  attributedTo: by === null ? null : { id: by, type: 'Person', name: by },
  ...{ confidence: 1, rule: 'r', article: { id: 'a', title: null, date: '2022-01-21', source: 'Echo', url: null } },
  sentence: { index: 0, start: 0, text: '', evidence: { start: 0, end: 0 }, sourceSpans: [], targetSpans: [], speakerSpans: [] },
});
const relation: RelationView = {
  ...arrow('far', 'ATTACKS', 'other', 'third', { claims: 2 }),
  ends: [other('other'), other('third')],
  evidence: [claim('yes', 'positive', 'speaker'), claim('no', 'negative', null)],
};

test.each<[Partial<Filters>, string[]]>([
  [{}, ['yes', 'no']],
  [{ speakers: ['speaker'] }, ['yes']],
  [{ speakers: [''] }, ['no']],
  [{ polarities: ['positive'], to: '2022-01' }, ['no']],
  [{ from: '2022-02' }, []],
  [{ minSources: 2 }, []],
  [{ relationTypes: ['ATTACKS'] }, []],
  [{ folded: ['other'] }, ['yes', 'no']],
])('of an arrow, %j leaves %j', (filters, passing) => {
  expect([...passingClaims(relation, under(filters))]).toEqual(passing);
});

test("a claim is of its own time where it has one, else of its article's", () => {
  const date = { from: '2021-05-01', to: '2021-06-30', precision: 'range' as const };
  const dated: RelationView = {
    ...relation,
    evidence: [{ ...claim('dated', 'positive', null), date }, claim('undated', 'positive', null)],
  };
  expect([...passingClaims(dated, under({ to: '2021-05' }))]).toEqual(['dated']);
  expect([...passingClaims(dated, under({ from: '2021-07' }))]).toEqual(['undated']);
});
