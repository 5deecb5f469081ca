/** The built page: what is kept for ever, what is asked for anew, and what is not there. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { ask, openNews, withServer } from './support.js';

const INDEX = '<!doctype html><title>Depesche</title>';
const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let server: RunningServer;
let news: Awaited<ReturnType<typeof openNews>>;
let folder: string;
beforeAll(async () => {
  news = await openNews();
  folder = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  const webRoot = join(folder, 'web');
  await mkdir(join(webRoot, 'assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(webRoot, '.hidden'), 'hidden');
  await writeFile(join(webRoot, 'index.html'), INDEX);
  await writeFile(join(webRoot, 'icon.svg'), '<svg/>');
  await writeFile(join(webRoot, 'assets', 'main-1a2b.js'), 'start()');
  await writeFile(join(webRoot, 'assets', 'main-1a2b.js.br'), brotliCompressSync('compressed()'));
  await writeFile(join(webRoot, 'assets', 'main-1a2b.js.gz'), gzipSync('larger()'));
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0, webRoot });
});
afterAll(async () => {
  await server?.close();
  await news?.drop();
  await rm(folder, { recursive: true });
});

test.each([
  ['/', {}, 'text/html; charset=utf-8', 'no-cache', INDEX],
  ['/article/talks?view=table', BROWSER, 'text/html; charset=utf-8', 'no-cache', INDEX],
  ['/icon.svg', {}, 'image/svg+xml', 'no-cache', '<svg/>'],
  ['/assets/main-1a2b.js', {}, 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'start()'],
])('GET %s is served', async (path, headers: Record<string, string>, type, caching, text) => {
  const reply = await ask(server.url + path, { headers });
  expect([reply.status, reply.headers['content-type'], reply.headers['cache-control'], reply.text]).toEqual([200, type, caching, text]);
});

test('a script is served as the build has compressed it, to who can read that', async () => {
  const path = `${server.url}/assets/main-1a2b.js`;
  const reply = await fetch(path, { headers: { 'accept-encoding': 'gzip, br' } });
  const header = (name: string) => reply.headers.get(name);
  expect([header('content-encoding'), header('content-type'), header('cache-control'), header('vary'), await reply.text()]).toEqual([
    'br',
    'text/javascript; charset=UTF-8',
    'public, max-age=31536000, immutable',
    'Accept-Encoding',
    'compressed()',
  ]);
  expect(await (await fetch(path, { headers: { 'accept-encoding': 'gzip' } })).text()).toBe('larger()');
  const plain = await ask(path);
  expect([plain.headers['content-encoding'], plain.text]).toEqual([undefined, 'start()']);
});

test('an unchanged page costs no transfer', async () => {
  const { headers } = await ask(server.url);
  const again = await ask(server.url, { headers: { 'if-none-match': headers.etag ?? '' } });
  expect(again.status).toBe(304);
});

test.each([
  ['a script that is not there', '/assets/gone.js', { accept: '*/*' }],
  ['an address that no person opens', '/article/talks', { accept: 'application/json' }],
  ['an API route that is not there', '/api/nothing', BROWSER],
  ['a file outside', '/assets/..%2f..%2fsecret.txt', { accept: '*/*' }],
  ['a hidden file', '/.hidden', { accept: '*/*' }],
])('%s is not found', async (_what, path, headers) => {
  const reply = await ask(server.url + path, { headers });
  expect([reply.status, reply.headers['content-type']]).toEqual([404, 'application/json; charset=utf-8']);
});

test('a page that is not built says how to build it', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', webRoot: join(folder, 'none') }, async ({ url }) => {
    const reply = await ask(url, { headers: BROWSER });
    expect([reply.status, reply.headers['content-type']]).toEqual([503, 'text/plain; charset=utf-8']);
    expect(reply.text).toContain('npm run build');
    expect((await ask(`${url}/api/health`)).status).toBe(200);
  });
});
