/** Each wrong request gets the status, the place, what came and what was expected. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/model/errors.js';
import { ErrorBody } from '../../src/model/views.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { ask, openNews, post, type Reply } from './support.js';

let server: RunningServer;
let news: Awaited<ReturnType<typeof openNews>>;
beforeAll(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0, limits: { bodyBytes: 1_000 } });
});
afterAll(async () => {
  await server?.close();
  await news?.drop();
});

function expectError(reply: Reply, status: number, kind: string, where: string, got: string, expected: string, code?: ErrorCode): void {
  const body = JSON.parse(reply.text);
  expect(body).toEqual({
    error: { kind, message: `${where}: got ${got}, expected ${expected}`, where, got, expected, ...(code && { code }) },
  });
  expect(ErrorBody.parse(body)).toEqual(body);
  expect(reply.status).toBe(status);
  expect(reply.headers['cache-control']).toBe('no-store');
}

const ENTITY_TYPES = 'one of Person, Country, Organization, Place, Event, Equipment, Agreement, Group';

test.each([
  ['/api/graph?entityTypes=Person,Planet', 'entityTypes[1]', '"Planet"', ENTITY_TYPES],
  ['/api/graph?entityTypes=', 'entityTypes[0]', '""', ENTITY_TYPES],
  ['/api/graph?polarities=maybe', 'polarities[0]', '"maybe"', 'one of positive, negative'],
  ['/api/graph?limit=many', 'limit', '"many"', 'a number'],
  ['/api/graph?limit=', 'limit', '""', 'a number'],
  ['/api/graph?limit=0', 'limit', '0', 'at least 1'],
  ['/api/graph?limit=100001', 'limit', '100001', 'at most 100000'],
  ['/api/graph?limit=2.5', 'limit', '2.5', 'a whole number'],
  ['/api/graph?limit=1&limit=2', 'limit', '["1","2"]', 'a number'],
  ['/api/graph?minSources=-1', 'minSources', '-1', 'at least 1'],
  ['/api/graph?from=21.1.2022', 'from', '"21.1.2022"', 'YYYY, YYYY-MM or YYYY-MM-DD'],
  ['/api/graph?from=2022-02&to=2022-01-31', 'to', '"2022-01-31"', 'a date not before from (2022-02)'],
  ['/api/graph?around=', 'around', '""', 'at least 1 character'],
  ['/api/graph?around=a&between=a,b', 'between', '["a","b"]', 'either around or between, not both'],
  ['/api/graph?hops=2', 'hops', '2', 'the parameter around as well'],
  ['/api/graph?around=a&hops=4', 'hops', '4', 'at most 3'],
  ['/api/graph?between=a', 'between', '["a"]', 'at least 2 values'],
  ['/api/graph?between=a,b,c', 'between', '["a","b","c"]', 'at most 2 values'],
  ['/api/graph?format=gexf', 'format', '"gexf"', 'one of plain, graphology'],
  ['/api/search', 'q', 'nothing', 'a string'],
  ['/api/search?q=%20', 'q', '""', 'at least 1 character'],
  [`/api/search?q=${'x'.repeat(201)}`, 'q', `"${'x'.repeat(79)}…`, 'at most 200 characters'],
  ['/api/search?q=a&limit=101', 'limit', '101', 'at most 100'],
  ['/api/search?q=a&page=2', 'page', 'a name that is not known here', 'one of q, limit'],
  ['/api/articles?page=2', 'page', 'a name that is not known here', 'none'],
  ['/api/entities/x/neighbours?depth=1', 'depth', 'a name that is not known here', 'one of hops, limit'],
  ['/api/path?from=a', 'to', 'nothing', 'a string'],
])('GET %s is wrong', async (path, parameter, got, expected) => {
  expectError(await ask(server.url + path), 400, 'input', `query parameter ${parameter}`, got, expected);
});

const IN_GRAPH = 'the id of an entity in the graph';

test.each([
  ['/api/entities/none', 'path parameter id', '"none"', 'the id of an entity'],
  ['/api/articles/none/removal', 'path parameter id', '"none"', 'the id of an article'],
  ['/api/articles/none', 'path parameter id', '"none"', 'the id of an article'],
  ['/api/jobs/none/events', 'path parameter id', '"none"', 'the id of a job that runs, waits or ended not long ago'],
  ['/api/entities/none/neighbours', 'entity', 'none', IN_GRAPH],
  ['/api/relations/none/claims/none/why', 'path parameter id', '"none"', 'the id of an arrow'],
  ['/api/relations/none', 'path parameter id', '"none"', 'the id of an arrow'],
  ['/api/graph?around=none', 'entity', 'none', IN_GRAPH],
  ['/api/graph?between=none,nobody', 'entity', 'none', IN_GRAPH],
  ['/api/path?from=none&to=nobody', 'entity', 'none', IN_GRAPH],
  ['/api/nothing', 'API', 'GET /api/nothing', 'a route that /api/openapi.json describes'],
  ['/api', 'API', 'GET /api', 'a route that /api/openapi.json describes'],
  ['/api/cypher', 'API', 'GET /api/cypher', 'POST /api/cypher'],
  ['/picture.png', 'address', 'GET /picture.png', 'the explorer at / or the API at /api/openapi.json'],
])('GET %s is not there', async (path, where, got, expected) => {
  expectError(await ask(server.url + path), 404, 'not-found', where, got, expected);
});

test('a path that no text encodes is wrong', async () => {
  const reply = await ask(`${server.url}/api/entities/%zz`);
  expectError(reply, 400, 'input', 'request', "Failed to decode param '%zz'", 'a valid request');
});

test('another method than the declared one is not there', async () => {
  const reply = await ask(`${server.url}/api/graph`, { method: 'DELETE' });
  expectError(reply, 404, 'not-found', 'API', 'DELETE /api/graph', 'GET /api/graph');
});

const VALUE = 'a string or a number or true or false or null';

test.each([
  ['{"query":', 'body', 'text that is no JSON object', 'a JSON object'],
  ['"MATCH"', 'body', 'text that is no JSON object', 'a JSON object'],
  [[], 'body', '[]', 'an object'],
  [{}, 'body field query', 'nothing', 'a string'],
  [{ query: '  ' }, 'body field query', '""', 'at least 1 character'],
  [{ query: 1 }, 'body field query', '1', 'a string'],
  [{ query: 'x', cypher: 1 }, 'body field cypher', 'a name that is not known here', 'one of query, parameters, limit'],
  [{ query: 'x', limit: 10_001 }, 'body field limit', '10001', 'at most 10000'],
  [{ query: 'x', limit: '5' }, 'body field limit', '"5"', 'a number'],
  [{ query: 'x', parameters: [] }, 'body field parameters', '[]', 'an object'],
  [{ query: 'x', parameters: { list: [1] } }, 'body field parameters.list', '[1]', VALUE],
  ['{"query":"x","parameters":{"n":1e999}}', 'body field parameters.n', 'Infinity', VALUE],
  [{ query: 'x', parameters: { 'a b': 1 } }, 'body field parameters', '"a b"', 'a name of letters, digits and underscores'],
])('POST /api/cypher %j is wrong', async (body, where, got, expected) => {
  expectError(await post(`${server.url}/api/cypher`, body), 400, 'input', where, got, expected);
});

test.each([
  [{}, 'items', 'nothing', 'a list'],
  [{ items: [] }, 'items', '[]', 'at least 1 value'],
  [{ items: [{}] }, 'items[0].content', 'nothing', 'a text, or a url instead'],
  [{ items: [{ name: 'a.txt' }] }, 'items[0].content', 'nothing', 'a text, or a url instead'],
  [{ items: [{ content: '' }] }, 'items[0].content', '""', 'at least 1 character'],
  [{ items: [{ content: 'x', date: '21.1.2022' }] }, 'items[0].date', '"21.1.2022"', 'YYYY, YYYY-MM or YYYY-MM-DD'],
  [
    { items: [{ url: 'ftp://news.example/a' }] },
    'items[0].url',
    '"ftp://news.example/a"',
    'an address that begins with https:// or http://',
  ],
  [{ items: [{ url: 'https://news.example/a', title: 'A' }] }, 'items[0].title', '"A"', 'nothing beside url where there is no content'],
])('POST /api/articles %j is wrong', async (body, field, got, expected) => {
  expectError(await post(`${server.url}/api/articles`, body), 400, 'input', `body field ${field}`, got, expected);
});

test.each([
  [{ 'content-type': 'text/plain' }, 'Content-Type header', '"text/plain"', 'application/json and a body'],
  [{ 'content-type': 'application/json; charset=latin9' }, 'body', 'an unknown character set', 'UTF-8'],
  [{ 'content-encoding': 'zip' }, 'body', 'an unknown content encoding', 'gzip, deflate, br or none'],
])('POST /api/cypher with %j is wrong', async (headers, where, got, expected) => {
  expectError(await post(`${server.url}/api/cypher`, { query: 'RETURN 1' }, headers), 400, 'input', where, got, expected);
});

test('a body beyond the limit is too large', async () => {
  const reply = await post(`${server.url}/api/cypher`, { query: 'x'.repeat(2_000) });
  expectError(reply, 413, 'limit', 'body', 'more than 1000 bytes', 'a shorter body', 'body-too-large');
});

test.each(['CREATE (n:Entity)', 'MATCH (n) DETACH DELETE n', 'MATCH (n'])(
  'Cypher that writes or cannot be read is wrong: %s',
  async (query) => {
    const reply = await post(`${server.url}/api/cypher`, { query });
    expect(reply.status, reply.text).toBe(400);
    expect(ErrorBody.parse(JSON.parse(reply.text)).error.kind).toBe('input');
  },
);
