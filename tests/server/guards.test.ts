/** What stands before the routes: headers, names, origins, rates, compression and caching. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { documentOf } from '../store/documents.js';
import { ask, openNews, post, type Reply, withServer } from './support.js';

let server: RunningServer;
let news: Awaited<ReturnType<typeof openNews>>;
beforeAll(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
});
afterAll(async () => {
  await server?.close();
  await news?.drop();
});

test.each([
  ['content-security-policy', expect.stringContaining("default-src 'self'")],
  ['content-security-policy', expect.stringContaining("script-src 'self';")],
  ['content-security-policy', expect.stringContaining("worker-src 'self' blob:")],
  ['content-security-policy', expect.not.stringContaining('unsafe')],
  ['content-security-policy', expect.not.stringContaining('upgrade-insecure-requests')],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-powered-by', undefined],
  ['strict-transport-security', undefined],
  ['access-control-allow-origin', undefined],
])('the header %s is %s', async (name, value) => {
  for (const path of ['/api/health', '/', '/api/nothing']) expect((await ask(server.url + path)).headers[name]).toEqual(value);
});

test.each([
  ['localhost', 200],
  ['localhost:3000', 200],
  ['LOCALHOST:1', 200],
  ['127.0.0.1:8080', 200],
  ['[::1]:3000', 200],
  ['news.example', 400],
  ['localhost.news.example', 400],
  ['127.0.0.1.news.example', 400],
  ['127.0.0.1@news.example', 400],
  ['192.168.1.7:3000', 400],
])('a server on loopback that is called %s answers %d', async (host, status) => {
  expect((await ask(`${server.url}/api/health`, { headers: { host } })).status).toBe(status);
});

test('a server for all addresses answers to any name', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', host: '0.0.0.0' }, async ({ url }) => {
    expect(url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await ask(`${url}/api/health`, { headers: { host: 'news.example' } })).status).toBe(200);
  });
});

test.each([
  ['its own origin', () => server.url, 200],
  ['another site', () => 'https://news.example', 400],
  ['another port', () => 'http://127.0.0.1:1', 400],
  ['a page without origin', () => 'null', 400],
])('a POST from %s', async (_what, origin, status) => {
  const reply = await post(`${server.url}/api/cypher`, { query: 'MATCH (a:Article) RETURN a.id' }, { origin: origin() });
  expect(reply.status, reply.text).toBe(status);
});

const ADD = { items: [{ name: 'bild.png', content: 'kein Text' }] };
const CHANGES: [what: string, send: (url: string, headers?: Record<string, string>) => Promise<Reply>][] = [
  ['adding', (url, headers) => post(`${url}/api/articles`, ADD, headers)],
  ['removing', (url, headers) => ask(`${url}/api/articles/none`, { method: 'DELETE', ...(headers && { headers }) })],
  ['stopping a job', (url, headers) => ask(`${url}/api/jobs/none`, { method: 'DELETE', ...(headers && { headers }) })],
];

test.each(CHANGES)('%s is not for a stranger’s page', async (_what, send) => {
  const reply = await send(server.url, { origin: 'https://news.example' });
  expect([reply.status, JSON.parse(reply.text).error.where]).toEqual([400, 'Origin header']);
  expect((await send(server.url, { origin: server.url })).status).not.toBe(400);
});

test.each(CHANGES)('%s is refused where others reach the server, unless its owner allows it', async (_what, send) => {
  const open = { store: news.store, storeKind: 'grafeo', host: '0.0.0.0' } as const;
  await withServer(open, async ({ url }) => {
    const reply = await send(url);
    expect([reply.status, JSON.parse(reply.text).error.where]).toEqual([400, 'changes']);
    expect(JSON.parse((await ask(`${url}/api/health`)).text).changes).toBe(false);
  });
  await withServer({ ...open, changes: true }, async ({ url }) => expect((await send(url)).status).not.toBe(400));
  await withServer({ store: news.store, storeKind: 'grafeo', changes: false }, async ({ url }) =>
    expect((await send(url)).status).toBe(400),
  );
});

test('too many requests are told when to come again', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { requestsPerMinute: 2 } }, async ({ url }) => {
    const replies = [await ask(`${url}/api/health`), await ask(`${url}/api/health`), await ask(`${url}/api/health`)];
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(replies[2]?.headers['retry-after'])).toBeGreaterThan(0);
    expect(JSON.parse(replies[2]?.text ?? '')).toMatchObject({
      error: { kind: 'limit', where: 'requests', got: 'more than 2 in a minute' },
    });
  });
});

test('an unchanged graph costs no transfer', async () => {
  const { headers } = await ask(`${server.url}/api/graph`);
  expect(headers['cache-control']).toBe('private, no-cache');
  const again = await ask(`${server.url}/api/graph`, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect([again.status, again.text]).toEqual([304, '']);
});

test('large answers are compressed for those who can read it', async () => {
  const packed = await ask(`${server.url}/api/ontology`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect((await ask(`${server.url}/api/ontology`)).headers['content-encoding']).toBeUndefined();
});

test('a large graph is packed once, the same for all, and changes when something was written', async () => {
  const cast = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`p${i}`, { type: 'Person' as const, name: `Person Nummer ${i}` }]),
  );
  const claims = Array.from({ length: 1_200 }, (_, i) => ({
    type: 'WARNS' as const,
    source: `p${i % 400}`,
    target: `p${(i * 7 + 1) % 400}`,
  }));
  await news.store.load(documentOf({ id: 'large', cast, claims }));
  const plain = await ask(`${server.url}/api/graph`);
  expect(plain.text.length).toBeGreaterThan(100_000);
  for (const _again of [1, 2]) {
    const packed = await fetch(`${server.url}/api/graph`, { headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('Accept-Encoding');
    expect(packed.headers.get('etag')).toBe(plain.headers.etag);
    expect(await packed.text()).toBe(plain.text);
  }
  const unchanged = { 'if-none-match': plain.headers.etag ?? '', 'accept-encoding': 'gzip' };
  expect((await ask(`${server.url}/api/graph`, { headers: unchanged })).status).toBe(304);
  await news.store.remove('large');
  expect((await ask(`${server.url}/api/graph`, { headers: unchanged })).status).toBe(200);
});
