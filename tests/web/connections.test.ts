/** What connects two, asked for in words. */
import { expect, test } from 'vitest';
import type { ArrowView, GraphView, NodeView } from '../../src/model/views.js';
import { ontology } from '../../src/ontology/index.js';
import { tableOfArrows } from '../../web/src/core/claims/table.js';
import { connectionCommands } from '../../web/src/core/commands/connections.js';
import { questionCommands } from '../../web/src/core/commands/questions.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { buildGraph } from '../../web/src/core/graph/build.js';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import { nearest } from '../../web/src/core/selection/near.js';

const node = (id: string, claims: number, more: Partial<NodeView> = {}): NodeView => ({
  ...{ id, type: 'Person', name: id, aliases: [], claims, articles: 1 },
  ...more,
});
const arrow = (id: string, type: ArrowView['type'], source: string, target: string): ArrowView => ({
  ...{ id, type, source, target, claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null },
  ...{ modalities: { asserted: 1 }, polarities: { positive: 1 } },
});
const graph: GraphView = {
  nodes: [
    node('Wjatscheslaw Wolodin', 1),
    node('Joe Biden', 3),
    node('Russland', 9, { type: 'Country', nameEn: 'Russia' }),
    node('USA', 5, { type: 'Country', nameEn: 'United States' }),
    node('Wladimir Putin', 4),
    node('Wladimir Klitschko', 2),
  ],
  edges: [
    arrow('1', 'REPRESENTS', 'Wjatscheslaw Wolodin', 'Russland'),
    arrow('2', 'REPRESENTS', 'Wladimir Putin', 'Russland'),
    arrow('3', 'DEMANDS', 'Russland', 'USA'),
    arrow('4', 'REPRESENTS', 'Joe Biden', 'USA'),
    arrow('5', 'MET_WITH', 'Wladimir Putin', 'Joe Biden'),
  ],
  total: { nodes: 6, edges: 5 },
};
const page = { graph, words: LANGUAGES.de, language: 'de' as const };
const drawn = buildGraph(graph, ontology(), Object.fromEntries(graph.nodes.map(({ id }, i) => [id, { x: i, y: 0 }])));
const all = visible(graph, tableOfArrows(graph), NO_FILTERS);
const near = (id: string) => nearest(drawn, id, all, 2).map((one) => one.id);
const names = (text: string, selected: string | null = null) => connectionCommands(page, text, { selected, near }).map(({ name }) => name);
const between = (from: string, to: string) => `Verbindung zwischen ${from} und ${to} zeigen`;

test.each([
  ['Wolodin Biden', [between('Wjatscheslaw Wolodin', 'Joe Biden')]],
  ['wolodin und joe biden', [between('Wjatscheslaw Wolodin', 'Joe Biden')]],
  ['Was verbindet Wolodin mit Biden?', [between('Wjatscheslaw Wolodin', 'Joe Biden')]],
  ['Connection between Russia and United States', [between('Russland', 'USA')]],
  ['Wladimir Putin', []],
  ['Wladimir Klit', []],
  ['Putin Klit', [between('Wladimir Putin', 'Wladimir Klitschko')]],
  ['Biden', []],
  ['Biden Xyzzy', []],
  ['Biden b', []],
  ['Biden Biden', []],
  ['Was verbindet Biden mit Xyzzy?', ['Verbindung zwischen Joe Biden und …']],
  ['', []],
  ['Ver', []],
  ['Verbindung Biden', [between('Joe Biden', 'USA'), between('Joe Biden', 'Wladimir Putin')]],
])('%j asks for %j', (text, found) => expect(names(text)).toEqual(found));

test('asked for without a name it begins with what is selected, then with the strongest', () => {
  expect(names('Verbindung', 'Joe Biden').slice(0, 3)).toEqual([
    'Verbindung zwischen Joe Biden und …',
    'Verbindung zwischen Russland und …',
    'Verbindung zwischen USA und …',
  ]);
  const [first] = connectionCommands(page, 'connection', { selected: 'Joe Biden', near });
  expect(names(`${first?.types} Wolodin`)).toEqual([between('Joe Biden', 'Wjatscheslaw Wolodin')]);
  expect(names('Verbindung Wolodin', 'Joe Biden')[0]).toBe(between('Wjatscheslaw Wolodin', 'Joe Biden'));
});

test('the nearest first, of those as near the strongest', () => {
  expect(nearest(drawn, 'Wjatscheslaw Wolodin', all, 8)).toEqual([
    { id: 'Russland', steps: 1 },
    { id: 'USA', steps: 2 },
    { id: 'Wladimir Putin', steps: 2 },
    { id: 'Joe Biden', steps: 3 },
  ]);
  expect(nearest(drawn, 'Wladimir Klitschko', all, 8)).toEqual([]);
  expect(nearest(drawn, 'nobody', all, 8)).toEqual([]);
});

test('as many as are asked for, of a crowd the strongest, and by arrows that are shown', () => {
  expect(nearest(drawn, 'Russland', all, 1)).toEqual([{ id: 'USA', steps: 1 }]);
  const shown = visible(graph, tableOfArrows(graph), { ...NO_FILTERS, relationTypes: ['REPRESENTS'] });
  expect(nearest(drawn, 'Wladimir Putin', shown, 8)).toEqual([{ id: 'Joe Biden', steps: 1 }]);
  const crowd = Array.from({ length: 6 }, (_, i) => node(`p${i}`, i));
  const edges = crowd.map(({ id }) => arrow(id, 'MET_WITH', id, 'hub'));
  const star: GraphView = { nodes: [node('hub', 9), ...crowd], edges, total: { nodes: 7, edges: 6 } };
  const around = buildGraph(star, ontology(), Object.fromEntries(star.nodes.map(({ id }, i) => [id, { x: i, y: 0 }])));
  const of = nearest(around, 'hub', visible(star, tableOfArrows(star), NO_FILTERS), 9);
  expect(of.map(({ id }) => id)).toEqual(['p5', 'p4', 'p3', 'p2']);
});

test.each([
  ['Wolodin Biden', [between('Wjatscheslaw Wolodin', 'Joe Biden')]],
  ['Was fordert Russland?', ['Russland fordert von USA', 'Nur: fordert von · Russland', 'Nur: gefordert · Russland']],
  // Nothing is disputed here, so that the filter for it comes last.
  ['Wer widerspricht wem?', ['Nur: verneint', 'Nur: lehnt ab', 'Nur Umstrittenes']],
  ['Who contradicts whom?', ['Nur: verneint', 'Nur: lehnt ab', 'Nur Umstrittenes']],
  ['Was sagt Putin?', ['Nur zeigen, was Wladimir Putin sagt']],
  ['What does Joe Biden say?', ['Nur zeigen, was Joe Biden sagt']],
  ['Was sagt Wolodin?', []],
  ['Was sagte wer?', []],
  ['Joe Biden', []],
  ['Putin', []],
  ['Wla', []],
  ['ver', []],
  ['Verbindung Xyzzy Putin', []],
])('the search for names answers %j with %j', (text, found) => {
  expect(
    questionCommands(page, ontology(), text, { speakers: new Set(['Wladimir Putin', 'Joe Biden']), claims: null }).map(({ name }) => name),
  ).toEqual(found);
});
