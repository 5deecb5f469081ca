import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { tableOfArrows } from '../../web/src/core/claims/table.js';
import { NO_FILTERS, visible } from '../../web/src/core/filters/visible.js';
import { tablePart } from '../../web/src/core/table/address.js';
import { arrowRows, FIRST_TABLE, nodeRows, sortArrows, sortedBy, sortNodes } from '../../web/src/core/table/index.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';
import { GRAPH } from './graph-of-three.js';

const shown = visible(GRAPH, tableOfArrows(GRAPH), NO_FILTERS);
const arrows = arrowRows(GRAPH, shown, ontology(), 'de');
const nodes = nodeRows(GRAPH, shown, ontology(), 'de');
const ends = (rows: typeof arrows) => rows.map(({ names }) => `${names.source} ${names.type} ${names.target}`);

test('a row for each arrow and node that passes the filters, in words', () => {
  expect(ends(arrows)).toEqual(['Ägypten trifft Zypern', 'Zypern warnt Ägypten', 'Oman warnt Zypern']);
  expect(nodes.map(({ names, neighbours }) => [names.name, names.type, neighbours])).toEqual([
    ['Ägypten', 'Land', 1],
    ['Zypern', 'Land', 2],
    ['Oman', 'Land', 1],
  ]);
  const fewer = visible(GRAPH, tableOfArrows(GRAPH), { ...NO_FILTERS, relationTypes: ['WARNS'] });
  expect(ends(arrowRows(GRAPH, fewer, ontology(), 'de'))).toEqual(['Ägypten trifft Zypern']);
});

test('names sort as the language does, numbers by value, and equal ones by their id either way', () => {
  const by = (column: 'source' | 'claims', descending: boolean) =>
    sortArrows([...arrows].reverse(), { column, descending }, 'de').map(({ arrow }) => arrow.id);
  expect(by('source', false)).toEqual(['a1', 'a3', 'a2']);
  expect(by('source', true)).toEqual(['a2', 'a3', 'a1']);
  expect(by('claims', true)).toEqual(['a2', 'a1', 'a3']);
  expect(by('claims', false)).toEqual(['a1', 'a3', 'a2']);
  expect(sortNodes(nodes, { column: 'neighbours', descending: true }, 'de').map(({ node }) => node.id)).toEqual(['n2', 'n1', 'n3']);
});

test('a column asked for twice runs the other way; names begin at A, numbers at their greatest', () => {
  expect(sortedBy({ column: 'claims', descending: true }, 'source')).toEqual({ column: 'source', descending: false });
  expect(sortedBy({ column: 'source', descending: false }, 'source')).toEqual({ column: 'source', descending: true });
  expect(sortedBy({ column: 'name', descending: false }, 'claims')).toEqual({ column: 'claims', descending: true });
});

test.each(['', '#rows=nodes&sort-relations=-date&sort-entities=name'])('%s is an address', (hash) => {
  const table = tablePart.read(valuesOf(hash), ontology()) ?? FIRST_TABLE;
  expect(toHash(tablePart.write(table))).toBe(hash);
});

test('an address with a column that there is not opens the first order', () => {
  expect(tablePart.read(valuesOf('#rows=cells&sort-relations=shoe-size'), ontology())).toEqual(FIRST_TABLE);
});
