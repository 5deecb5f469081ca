/** Each file format, read back by a program that others wrote. */
import { DOMParser } from '@xmldom/xmldom';
import Graph from 'graphology';
import gexfParser from 'graphology-gexf';
import graphmlParser from 'graphology-graphml';
import jsonldLibrary from 'jsonld';
import { describe, expect, it } from 'vitest';
import { EXPORTS } from '../../src/export/index.js';
import { dataOf, NASTY } from './data.js';

const data = await dataOf();
const textOf = (format: 'gexf' | 'graphml' | 'json' | 'jsonld'): string => String(EXPORTS[format](data));
const met = data.arrows.find(({ type }) => type === 'MET_WITH');
/** What XML can hold of it. */
const NASTY_XML = NASTY.replace(/(?!\n)\p{Cc}/gu, '');

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  it('is well-formed', () => {
    const errors: string[] = [];
    new DOMParser({ errorHandler: (level: string, message: string) => errors.push(`${level}: ${message}`) }).parseFromString(
      textOf(format),
      'text/xml',
    );
    expect(errors).toEqual([]);
  });

  it('gives graphology every node and arrow with its evidence', () => {
    const graph = format === 'gexf' ? gexfParser.parse(Graph, textOf(format)) : graphmlParser.parse(Graph, textOf(format));
    expect([graph.order, graph.size]).toEqual([data.nodes.length, data.arrows.length]);
    expect(graph.getNodeAttributes('entity:a')).toMatchObject({ label: NASTY_XML, type: 'Person', claims: 1 });
    const edge = graph.findEdge((_, { type }) => type === 'MET_WITH');
    expect(graph.getEdgeAttributes(edge)).toMatchObject({
      label: 'MET_WITH',
      weight: 2,
      claims: 2,
      sources: 2,
      planned: 1,
      asserted: 1,
      firstDate: met?.firstDate,
      speakers: expect.stringContaining('Kranich'),
      outlets: 'Abendpost; Tagesblatt',
      category: 'verbal-cooperation',
      symmetric: true,
    });
    const evidence = String(graph.getEdgeAttribute(edge, 'evidence')).split('\n');
    expect(evidence.sort()).toEqual([
      expect.stringMatching(/^“.*Kranich sagt: .*Kranich und .*\.” \(.*Kranich; planned, positive; 2022-02; Abendpost\)$/),
      expect.stringMatching(/^“Sergej Lawrow und Ada Kranich\.” \(the article; asserted, positive; 2022-01-21; Tagesblatt\)$/),
    ]);
  });
});

describe('CSV', () => {
  const tables = EXPORTS.csv(data);
  const rowsOf = (name: string) => parseCsv(typeof tables === 'string' ? '' : (tables[name] ?? ''));

  it('has a row for each node, arrow and claim', () => {
    expect([rowsOf('nodes.csv').length, rowsOf('edges.csv').length, rowsOf('claims.csv').length]).toEqual([
      data.nodes.length,
      data.arrows.length,
      10,
    ]);
    const claim = rowsOf('claims.csv').find(({ role }) => role === 'Ministerin');
    expect(claim).toMatchObject({
      type: 'REPRESENTS',
      modality: 'asserted',
      polarity: 'positive',
      sentence: 'Ada Kranich und Norwegen.',
      outlet: 'Tagesblatt',
      published: '2022-01-21',
      speaker: '',
    });
  });

  it('keeps every text whole and lets none be run as a formula', () => {
    expect(rowsOf('nodes.csv').find(({ id }) => id === 'entity:a')?.name).toBe(`'${NASTY}`);
    for (const name of ['nodes.csv', 'edges.csv', 'claims.csv'])
      for (const cell of rowsOf(name).flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('JSON-LD', () => {
  it('expands to what it says, without fetching anything', async () => {
    const expanded = await jsonldLibrary.expand(JSON.parse(textOf('jsonld')), {
      documentLoader: (url: string) => Promise.reject(new Error(`fetched ${url}`)),
    });
    const byId = new Map(expanded.map((item) => [item['@id'], item]));
    expect(byId.get('urn:depesche:entity:entity%3Anorwegen')).toMatchObject({
      '@type': ['https://schema.org/Country'],
      'https://schema.org/name': [{ '@value': 'Norwegen' }, { '@language': 'en', '@value': 'Norway' }],
      'urn:depesche:vocabulary:MEMBER_OF': [{ '@id': 'urn:depesche:entity:entity%3Anato' }],
    });
    expect(byId.get('urn:depesche:article:talks')).toMatchObject({
      '@type': ['https://schema.org/NewsArticle'],
      'https://schema.org/datePublished': [{ '@value': '2022-01-21' }],
    });
    const claims = expanded.filter((item) => [item['@type']].flat().includes('https://schema.org/Claim'));
    expect(claims).toHaveLength(10);
    expect(claims).toContainEqual(
      expect.objectContaining({
        'urn:depesche:vocabulary:relation': [{ '@id': 'urn:depesche:vocabulary:DEMANDS' }],
        'urn:depesche:vocabulary:polarity': [{ '@value': 'negative' }],
        'https://schema.org/author': [{ '@id': 'urn:depesche:entity:entity%3Akranich' }],
        'https://schema.org/appearance': [{ '@id': 'urn:depesche:article:echo' }],
      }),
    );
  });
});

it('JSON is what the views are', () => {
  expect(JSON.parse(textOf('json'))).toEqual(
    JSON.parse(JSON.stringify({ schema: 'depesche/graph@1', nodes: data.nodes, arrows: data.arrows, articles: data.articles })),
  );
});

it('an empty graph is a file too', async () => {
  const empty = await dataOf([]);
  for (const write of Object.values(EXPORTS)) expect(write(empty)).toBeTruthy();
  expect(gexfParser.parse(Graph, String(EXPORTS.gexf(empty))).order).toBe(0);
});

/** RFC 4180, as a state machine over characters. */
function parseCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let i = 0; i < source.length; i += 1) {
    const character = source[i] ?? '';
    if (isQuoted && character === '"' && source[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ',' || source.startsWith('\r\n', i))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (character === '\r') {
        rows.push([]);
        i += 1;
      }
    } else cell += character;
  }
  const [header = [], ...body] = rows.slice(0, -1);
  for (const row of body) expect(row).toHaveLength(header.length);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
