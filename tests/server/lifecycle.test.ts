/** Starting where nobody else is, failing well, and stopping without cutting anybody off. */
import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DepescheError } from '../../src/model/errors.js';
import { startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/contract.js';
import { ask, openNews, post, withServer } from './support.js';

let news: Awaited<ReturnType<typeof openNews>>;
beforeAll(async () => {
  news = await openNews();
});
afterAll(async () => news?.drop());

/** The real store, answering a person's Cypher only when told to. */
function slowly(ms: number): GraphStore {
  const { store } = news;
  return {
    ...store,
    query: async (...given) => {
      await wait(ms);
      return store.query(...given);
    },
  };
}
const ROW = { query: 'MATCH (a:Article) RETURN a.id AS id ORDER BY id' };

test('two servers on one port: the second says so', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo' }, async ({ url }) => {
    const port = Number(new URL(url).port);
    const second = startServer({ store: news.store, storeKind: 'grafeo', port });
    await expect(second).rejects.toThrow(DepescheError);
    await expect(second).rejects.toMatchObject({
      kind: 'conflict',
      problem: { where: `127.0.0.1:${port}`, got: 'a port already in use', expected: 'a free one; --port names another, 0 takes any' },
    });
  });
});

test('an address that is not here is wrong input', async () => {
  const started = startServer({ store: news.store, storeKind: 'grafeo', port: 0, host: '203.0.113.1' });
  await expect(started).rejects.toMatchObject({
    kind: 'input',
    problem: { where: '203.0.113.1:0', expected: 'an address of this machine' },
  });
});

test('a running request is finished before the server is closed', async () => {
  const server = await startServer({ store: slowly(400), storeKind: 'grafeo', port: 0 });
  const running = post(`${server.url}/api/cypher`, ROW);
  await wait(150);
  const closed = server.close();
  await expect(ask(`${server.url}/api/health`)).rejects.toThrow('ECONNREFUSED');
  expect(JSON.parse((await running).text)).toMatchObject({ rows: [['refusal'], ['talks']] });
  await closed;
  await server.close();
});

test('a request that takes too long does not keep the server from closing', async () => {
  const server = await startServer({ store: slowly(5_000), storeKind: 'grafeo', port: 0, limits: { closeMs: 200 } });
  const running = expect(post(`${server.url}/api/cypher`, ROW)).rejects.toThrow('socket hang up');
  await wait(100);
  const start = performance.now();
  await server.close();
  await running;
  expect(performance.now() - start).toBeLessThan(1_500);
});

test('a connection kept for later does not keep the server from closing', async () => {
  const server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
  const agent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve, reject) =>
    get(`${server.url}/api/health`, { agent }, (response) => response.resume().on('end', resolve)).on('error', reject),
  );
  const start = performance.now();
  await server.close();
  expect(performance.now() - start).toBeLessThan(1_000);
  agent.destroy();
});

test('an answer that does not come in time is a clear error', async () => {
  await withServer({ store: slowly(600), storeKind: 'grafeo', limits: { requestMs: 200 } }, async ({ url }) => {
    const { status, text } = await post(`${url}/api/cypher`, ROW);
    expect([status, JSON.parse(text)]).toMatchObject([503, { error: { kind: 'unavailable', where: 'store', got: 'no answer in 0.2 s' } }]);
  });
});

test('a client that never finishes its request is let go', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { requestMs: 200 } }, async ({ url }) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('POST /api/cypher HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
    let text = '';
    for await (const chunk of socket) text += chunk;
    expect(text).toContain('408 Request Timeout');
  });
});

test('more Cypher at once than allowed has to wait', async () => {
  await withServer({ store: slowly(300), storeKind: 'grafeo', limits: { cypherAtOnce: 1 } }, async ({ url }) => {
    const first = post(`${url}/api/cypher`, ROW);
    await wait(100);
    const { status, text } = await post(`${url}/api/cypher`, ROW);
    expect([status, JSON.parse(text)]).toMatchObject([429, { error: { kind: 'limit', where: 'Cypher' } }]);
    expect((await first).status).toBe(200);
    expect((await post(`${url}/api/cypher`, ROW)).status).toBe(200);
  });
});

test.each([
  [
    'a store that does not answer',
    new DepescheError('unavailable', { where: 'store', got: 'nothing', expected: 'an answer' }),
    503,
    'unavailable',
  ],
  ['a store that somebody else holds', new DepescheError('conflict', { where: 'store', got: 'a lock', expected: 'none' }), 409, 'conflict'],
  ['a query that takes too long', new DepescheError('limit', { where: 'query', got: '10 s', expected: 'less' }), 429, 'limit'],
  ['a fault of ours', new TypeError('secret detail'), 500, 'internal'],
])('%s', async (_what, error, expected, kind) => {
  const logged: string[] = [];
  const store: GraphStore = { ...news.store, statistics: () => Promise.reject(error) };
  await withServer({ store, storeKind: 'grafeo', log: (text) => logged.push(text) }, async ({ url }) => {
    const { status, text } = await ask(`${url}/api/statistics`);
    expect([status, JSON.parse(text).error.kind]).toEqual([expected, kind]);
    expect(text).not.toContain('secret');
    expect(logged.map((entry) => entry.split('\n')[0])).toEqual(
      kind === 'internal' ? ['GET /api/statistics: TypeError: secret detail'] : [],
    );
  });
});

test('a query whose asker has left is ended at once', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { cypherAtOnce: 1, cypherMs: 60_000 } }, async ({ url }) => {
    const leaving = new AbortController();
    const query = `${[1, 2, 3, 4, 5].map((i) => `UNWIND range(1, 300) AS x${i} `).join('')}RETURN count(*) AS n`;
    const headers = { 'content-type': 'application/json' };
    const endless = fetch(`${url}/api/cypher`, { method: 'POST', headers, body: JSON.stringify({ query }), signal: leaving.signal });
    await wait(1_500);
    expect((await post(`${url}/api/cypher`, ROW)).status).toBe(429);
    leaving.abort();
    await expect(endless).rejects.toThrow('aborted');
    await expect.poll(async () => (await post(`${url}/api/cypher`, ROW)).status, { timeout: 5_000 }).toBe(200);
  });
});
