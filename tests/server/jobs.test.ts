/** Jobs: one after the other, followed by whoever wants to, stopped, cut off, and bounded. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { add, listenBriefly, outcomes, told } from './jobs.js';
import { ask, openNews, post, withServer } from './support.js';

const WARNING = 'Polen warnte Russland vor einem Angriff.';

let news: Awaited<ReturnType<typeof openNews>>;
let server: RunningServer;

beforeEach(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
});
afterEach(async () => {
  await server.close();
  await news.drop();
});

const articleIds = async () => (await news.store.articles()).map(({ id }) => id).sort();

test('whoever comes late hears all of it, whoever comes back the rest, and whoever heard the end nothing', async () => {
  const job = await add(server.url, [{ name: 'a', content: WARNING }]);
  const whole = await told(server.url, job);
  expect(await told(server.url, job)).toEqual(whole);
  expect(await told(server.url, job, { 'last-event-id': '2' })).toEqual(whole.slice(2));
  const over = await ask(`${server.url}/api/jobs/${job}/events`, { headers: { 'last-event-id': String(whole.length) } });
  expect([over.status, over.text]).toEqual([204, '']);
  const { headers } = await ask(`${server.url}/api/jobs/${job}/events`, { headers: { 'accept-encoding': 'gzip' } });
  expect(headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform' });
  expect(headers['content-encoding']).toBeUndefined();
});

test('jobs come one after the other, in the order of asking, each with its own story', async () => {
  const jobs: string[] = [];
  for (const name of ['a', 'b', 'c']) jobs.push(await add(server.url, [{ name, content: WARNING }]));
  const stories = await Promise.all(jobs.map((job) => told(server.url, job)));
  expect(stories.map(outcomes)).toEqual([['a → a: added'], ['b → b: added'], ['c → c: added']]);
  expect(stories[2]?.filter(({ type }) => type === 'waiting').length).toBeGreaterThan(0);
  const list = JSON.parse((await ask(`${server.url}/api/jobs`)).text);
  expect(list).toEqual([...jobs].reverse().map((job) => ({ job, state: 'ended', items: 1, done: 1 })));
});

const MANY = Array.from({ length: 60 }, (_, i) => ({ name: `viele-${i}`, content: WARNING }));

test('of many articles each is told once it is stored, in the order of reading', async () => {
  const events = await told(server.url, await add(server.url, MANY));
  const names = MANY.map(({ name }) => name);
  expect(events.flatMap((event) => (event.type === 'article' ? [event.name] : []))).toEqual(names);
  expect(events.flatMap((event) => (event.type === 'reading' && event.article ? [event.name] : []))).toEqual(names);
  // Some are told before the last is read: nobody waits for all to hear of the first.
  const last = events.findIndex((event) => event.type === 'reading' && event.article === names.at(-1));
  expect(events.slice(0, last).filter(({ type }) => type === 'article').length).toBeGreaterThan(30);
  expect(events.at(-1)).toMatchObject({ type: 'end', added: MANY.length, failed: 0 });
});

test('a client that goes away stops nothing', async () => {
  const job = await add(server.url, MANY.slice(0, 5));
  await listenBriefly(server.url, job);
  expect((await told(server.url, job)).at(-1)).toMatchObject({ type: 'end', added: 5, stopped: false });
});

test('a job is stopped after the article at hand, one that waits at once', async () => {
  const job = await add(server.url, MANY);
  const next = await add(server.url, [{ name: 'nachher', content: WARNING }]);
  await listenBriefly(server.url, job);
  const stopped = await ask(`${server.url}/api/jobs/${next}`, { method: 'DELETE' });
  expect(JSON.parse(stopped.text)).toMatchObject({ job: next, state: 'ended' });
  expect((await ask(`${server.url}/api/jobs/${job}`, { method: 'DELETE' })).status).toBe(200);
  const end = (await told(server.url, job)).at(-1);
  expect(end).toMatchObject({ type: 'end', failed: 0, stopped: true });
  const ids = await articleIds();
  expect(ids.filter((id) => id.startsWith('viele')).length).toBe(end?.type === 'end' ? end.added : -1);
  expect(ids.length).toBeLessThan(60);
  expect(ids).not.toContain('nachher');
  expect((await told(server.url, next)).at(-1)).toMatchObject({ type: 'end', added: 0, stopped: true });
});

test('a server that is closed in the middle of a job ends its streams and leaves whole articles', async () => {
  const job = await add(server.url, MANY);
  await listenBriefly(server.url, job);
  const story = told(server.url, job);
  await listenBriefly(server.url, job);
  const started = performance.now();
  await server.close();
  expect(performance.now() - started).toBeLessThan(4_000);
  const end = (await story).at(-1);
  expect(end).toMatchObject({ type: 'end', stopped: true });
  const there = (await articleIds()).filter((id) => id.startsWith('viele'));
  expect(there.length).toBe(end?.type === 'end' ? end.added : -1);
  for (const id of there) expect((await news.store.article(id))?.claims).toHaveLength(1);
});

test('an article that takes too long is given up', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { articleMs: 400 } }, async ({ url }) => {
    const long = { name: 'lang', content: `${WARNING} `.repeat(60_000) };
    const events = await told(url, await add(url, [long]));
    expect(outcomes(events).at(-1)).toBe('lang → lang: failed');
    expect(events.find((event) => event.type === 'article' && event.article === 'lang')).toMatchObject({
      error: 'lang: got no reading in 0.4 s, expected a shorter text',
    });
  });
});

test('more jobs than may wait are refused', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { jobsWaiting: 1, jobsKept: 1 } }, async ({ url }) => {
    const [first, second] = [await add(url, MANY.slice(0, 3)), await add(url, MANY.slice(3, 6))];
    const { status, text } = await post(`${url}/api/articles`, { items: MANY.slice(0, 1) });
    expect([status, JSON.parse(text).error.where]).toEqual([429, 'jobs']);
    expect((await told(url, second ?? '')).at(-1)).toMatchObject({ type: 'end', added: 3 });
    // Only one that has ended is kept.
    expect((await ask(`${url}/api/jobs/${first}/events`)).status).toBe(404);
  });
});

test('a stream says that it is there while nothing happens', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo', limits: { heartbeatMs: 20 } }, async ({ url }) => {
    const job = await add(url, [{ name: 'lang', content: `${WARNING} `.repeat(3_000) }]);
    const { text } = await ask(`${url}/api/jobs/${job}/events`);
    expect(text).toMatch(/^: open\n\n|^id: 1\n/);
    expect(text.split(': still here\n\n').length).toBeGreaterThan(2);
    expect(text).toMatch(/\nevent: end\ndata: \{.*\}\n\n$/);
  });
});
