import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { cypherPart } from '../../web/src/core/cypher/address.js';
import { csvOf, entitiesOf, offsetOf, type Piece, parametersOf, placeIn, rowPieces } from '../../web/src/core/cypher/index.js';
import { parameterValue } from '../../web/src/core/cypher/parameters.js';
import { SAVED } from '../../web/src/core/cypher/saved.js';
import { piecesOf } from '../../web/src/core/cypher/values.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

const person = {
  $type: 'node',
  id: '4',
  labels: ['Entity', 'Person'],
  properties: { id: 'entity:1', name: 'Sergej Lawrow', type: 'Person' },
};
const country = {
  $type: 'node',
  id: '5',
  labels: ['Entity', 'Country'],
  properties: { id: 'entity:2', name: 'Russland', type: 'Country' },
};
const sentence = { $type: 'node', id: '6', labels: ['Sentence'], properties: { id: 'sentence:1', text: 'Er warnte.' } };
const arrow = { $type: 'relationship', id: '9', type: 'REPRESENTS', start: '4', end: '5', properties: { id: 'arrow:1' } };

test('every saved query is there, with a title in both languages', () => {
  const files = readdirSync('cypher/browser').filter((name) => name.endsWith('.cypher'));
  expect(SAVED.map(({ name }) => `${name}.cypher`).sort()).toEqual(files.sort());
  for (const { title, name } of SAVED) expect(title.de, name).not.toBe(title.en);
  expect(SAVED.find(({ name }) => name === 'show-meetings')).toMatchObject({
    title: { de: 'Wer traf wen', en: 'Who met whom' },
    drawn: true,
  });
});

const QUERIES: [query: string, names: string[]][] = [
  ['MATCH (a {name: $name}) WHERE a.claims > $least RETURN a, $name', ['name', 'least']],
  [`RETURN '$no', "it's $no", \`$no\` // $no\n, $yes`, ['yes']],
  ['/* $no\n $no */ RETURN 1', []],
  ["RETURN 'it\\'s $no', $yes", ['yes']],
];

test.each(QUERIES)('%s asks for %j', (query, names) => expect(parametersOf(query)).toEqual(names));

test('numbers, truth and nothing are told from texts', () => {
  const written = ['3', '-1.5', 'true', 'null', 'NATO', '"3"', '007', ' Ukraine ', ''];
  expect(written.map(parameterValue)).toEqual([3, -1.5, true, null, 'NATO', '3', '007', 'Ukraine', '']);
});

test('both databases say where a query fails', () => {
  expect(placeIn('GRAFEO-Q001: syntax error\n  --> query:2:17\n   |')).toEqual({ line: 2, column: 17 });
  expect(placeIn('Invalid input (line 1, column 8 (offset: 7))')).toEqual({ line: 1, column: 8 });
  expect(placeIn('a query that writes')).toBeNull();
  expect(offsetOf('MATCH (a)\nRETURN b', { line: 2, column: 8 })).toBe(17);
  expect(offsetOf('short', { line: 9, column: 9 })).toBe(5);
});

const VALUES: [value: unknown, pieces: Piece[]][] = [
  [person, [{ kind: 'entity', id: 'entity:1', type: 'Person', name: 'Sergej Lawrow' }]],
  [sentence, [{ kind: 'node', label: 'Sentence', text: 'Er warnte.' }]],
  [arrow, [{ kind: 'arrow', type: 'REPRESENTS', relation: 'REPRESENTS', id: 'arrow:1', points: null }]],
  [null, [{ kind: 'nothing' }]],
  [[], [{ kind: 'nothing' }]],
  [3, [{ kind: 'text', text: '3', number: true }]],
  [{ x: 1 }, [{ kind: 'text', text: '{"x":1}', number: false }]],
];

test.each(VALUES)('%j is shown as %j', (value, pieces) => expect(piecesOf(value)).toEqual(pieces));

test('a path goes from node to node, against its arrows too', () => {
  const path = piecesOf({ $type: 'path', nodes: [country, person], relationships: [arrow] });
  expect(path.map((piece) => (piece.kind === 'entity' ? piece.name : piece.kind === 'arrow' && piece.points))).toEqual([
    'Russland',
    'back',
    'Sergej Lawrow',
  ]);
});

test('an arrow between two columns points from its source to its target, whichever stands first', () => {
  const points = (row: unknown[]) =>
    rowPieces(row)
      .flat()
      .flatMap((piece) => (piece.kind === 'arrow' ? [piece.points] : []));
  expect([points([person, arrow, country]), points([country, arrow, person]), points([arrow, person, country])]).toEqual([
    ['on'],
    ['back'],
    [null],
  ]);
});

test('CSV keeps commas, quotation marks and lines in their cells', () => {
  const rows = [
    [person, 'a "b", c', ['x', 'y']],
    [null, 'two\nlines', { $type: 'path', nodes: [person, country], relationships: [arrow] }],
  ];
  expect(
    csvOf(
      ['who', 'a,b', 'c'],
      rows.map((row) => row.map(piecesOf)),
    ),
  ).toBe('who,"a,b",c\r\nSergej Lawrow,"a ""b"", c",x; y\r\n,"two\nlines",Sergej Lawrow -REPRESENTS-> Russland\r\n');
});

test('what can be shown in the graph are its own entities, the ends of arrows included', () => {
  const node = { aliases: [], claims: 1, articles: 1 };
  const ends = { claims: 1, articles: 1, sources: 1, firstDate: null, lastDate: null, modalities: {}, polarities: {} };
  const graph = {
    nodes: [
      { ...node, id: 'entity:1', type: 'Person' as const, name: 'Sergej Lawrow' },
      { ...node, id: 'entity:2', type: 'Country' as const, name: 'Russland' },
    ],
    edges: [{ ...ends, id: 'arrow:1', type: 'REPRESENTS' as const, source: 'entity:1', target: 'entity:2' }],
    total: { nodes: 2, edges: 1 },
  };
  expect(entitiesOf([[piecesOf(arrow)]], graph)).toEqual({ entities: ['entity:1', 'entity:2'], beyond: 0 });
  const other = { ...person, properties: { ...person.properties, id: 'entity:9' } };
  expect(entitiesOf([[piecesOf(other)], [piecesOf(person)]], graph)).toEqual({ entities: ['entity:1', 'entity:9'], beyond: 0 });
  const many = Array.from({ length: 400 }, (_, i) => [
    piecesOf({ ...person, properties: { ...person.properties, id: `entity:more${i}` } }),
  ]);
  expect(entitiesOf(many, graph)).toMatchObject({ entities: { length: 300 }, beyond: 100 });
});

test('the address holds the query with its values', () => {
  const question = { text: "MATCH (a {name: $name}) // '#&=+%'\nRETURN a", values: { name: 'Müller & Söhne + 1' } };
  const values = valuesOf(toHash(cypherPart.write(question)));
  expect(cypherPart.read(values, ontology())).toEqual(question);
  expect(toHash(cypherPart.write({ text: '', values: {} }))).toBe('');
});
