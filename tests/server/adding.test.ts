/** Adding articles: pasted, dropped and by address, one job after the other, followed by whoever wants to. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../src/server/index.js';
import type { GraphStore } from '../../src/store/contract.js';
import { add, outcomes, told } from './jobs.js';
import { ask, openNews, withServer } from './support.js';

const TALKS_AGAIN = 'Der russische Außenminister Sergej Lawrow traf am Freitag in Genf US-Außenminister Antony Blinken.';
const ENGLISH =
  'Secretary of State Antony Blinken met Sergei Lavrov in Geneva on Friday. “We have warned them that this would be a mistake,” he said after the talks.';
const WARNING = `Polen warnte Russland vor einem Angriff. Die Lage ist ernst, und niemand weiß, wie es in den nächsten Tagen weitergeht.\n\n${ENGLISH}`;
const PAGE = `<html lang="de"><head><title>Warnung</title><meta property="article:published_time" content="2022-01-22"></head>
<body><article><h1>Warnung</h1><p>${'Polen warnte Russland am Samstag vor einem Angriff auf die Ukraine. '.repeat(5)}</p></article></body></html>`;

let news: Awaited<ReturnType<typeof openNews>>;
let server: RunningServer;
let web: Server;
let site: string;

beforeAll(async () => {
  web = createServer((asked, reply) =>
    reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(asked.url === '/a' ? PAGE : ''),
  );
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const { port } = web.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
});
afterAll(() => web.close());
beforeEach(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0, privateAddresses: true });
});
afterEach(async () => {
  await server.close();
  await news.drop();
});

const articleIds = async (store: GraphStore) => (await store.articles()).map(({ id }) => id).sort();

test('a pasted text is read, and what was found and skipped is told', async () => {
  const events = await told(
    server.url,
    await add(server.url, [{ name: 'Warnung', content: WARNING, title: 'Warnung aus Warschau', date: '2022-01', source: 'Tagesblatt' }]),
  );
  expect(events.map(({ type }) => type)).toEqual(['reading', 'reading', 'article', 'end']);
  expect(events[1]).toEqual({ type: 'reading', item: 0, name: 'Warnung', article: 'Warnung', title: 'Warnung aus Warschau' });
  expect(events[2]).toMatchObject({
    article: 'Warnung',
    title: 'Warnung aus Warschau',
    outcome: 'added',
    sentences: 2,
    withRelations: 1,
    claims: 1,
    skipped: [{ text: expect.stringContaining('Secretary of State'), reason: 'another language' }],
  });
  expect(events[3]).toMatchObject({ added: 1, failed: 0, sentences: 2, claims: 1, stopped: false });
  expect((await news.store.article('Warnung'))?.article).toMatchObject({ date: '2022-01', source: 'Tagesblatt', text: WARNING });
});

test('a file may hold several articles, and one that cannot be read leaves the others alone', async () => {
  const lines = [{ id: 'eins', text: TALKS_AGAIN, source: 'Bote' }, { text: 'ohne id' }, { id: 'zwei', text: WARNING }];
  const content = lines.map((line) => JSON.stringify(line)).join('\n');
  const events = await told(
    server.url,
    await add(server.url, [
      { name: 'liste.jsonl', content, source: 'Tagesblatt' },
      { name: 'seite.html', content: PAGE },
      { name: 'notiz.md', content: '---\ntitle: Notiz\n---\n\nPolen half der Ukraine.' },
      { name: 'bild.png', content: '…' },
      { name: 'leer.txt', content: '  ' },
    ]),
  );
  expect(outcomes(events)).toEqual([
    'liste.jsonl → eins: added',
    'liste.jsonl → null: failed',
    'liste.jsonl → zwei: added',
    'seite.html → seite: added',
    'notiz.md → notiz: added',
    'bild.png → null: failed',
    'leer.txt → null: failed',
  ]);
  const errors = events.flatMap((event) => (event.type === 'article' && event.error ? [event.error] : []));
  expect(errors).toEqual([
    'liste.jsonl:2, id: got nothing, expected a text of 1 to 200 characters',
    expect.stringMatching(/^bild\.png: got a \.png file, expected one of \.txt /),
    'leer.txt: got no text, expected the text of an article',
  ]);
  expect(events.at(-1)).toMatchObject({ type: 'end', added: 4, failed: 3 });
  const found = (await news.store.articles()).filter(({ id }) => ['eins', 'zwei', 'seite', 'notiz'].includes(id));
  expect(found.map(({ id, title, source }) => `${id} ${title} ${source}`).sort()).toEqual([
    'eins null Bote',
    'notiz Notiz null',
    'seite Warnung null',
    'zwei null Tagesblatt',
  ]);
});

test('the same again is unchanged, another text of that name takes its place, one without a name takes nobody’s', async () => {
  const [first, second] = [
    { name: 'a.txt', content: TALKS_AGAIN },
    { name: 'a.txt', content: WARNING },
  ];
  expect(outcomes(await told(server.url, await add(server.url, [first])))).toEqual(['a.txt → a: added']);
  expect(outcomes(await told(server.url, await add(server.url, [first])))).toEqual(['a.txt → a: unchanged']);
  expect(outcomes(await told(server.url, await add(server.url, [second])))).toEqual(['a.txt → a: replaced']);
  expect(outcomes(await told(server.url, await add(server.url, [first, second])))).toEqual(['a.txt → a: replaced', 'a.txt → a: failed']);
  const pasted = outcomes(
    await told(
      server.url,
      await add(server.url, [{ content: TALKS_AGAIN }, { content: WARNING }, { content: TALKS_AGAIN, title: 'Treffen' }]),
    ),
  );
  expect(pasted.map((line) => line.split(': ').at(-1))).toEqual(['added', 'added', 'failed']);
  expect(await articleIds(news.store)).toHaveLength(5);
});

test('a page comes by its address, with what it says of itself', async () => {
  const events = await told(server.url, await add(server.url, [{ url: `${site}/a` }, { url: `${site}/b` }]));
  const host = site.replace('http://', '');
  expect(outcomes(events)).toEqual([`${site}/a → ${host}/a: added`, `${site}/b → null: failed`]);
  expect((await news.store.article(`${host}/a`))?.article).toMatchObject({
    title: 'Warnung',
    date: '2022-01-22',
    source: host,
    url: `${site}/a`,
  });
  expect(JSON.parse((await ask(`${server.url}/api/articles/${encodeURIComponent(`${host}/a`)}`)).text).article.title).toBe('Warnung');
});

test('addresses of this machine are refused unless the owner allows them', async () => {
  await withServer({ store: news.store, storeKind: 'grafeo' }, async ({ url }) => {
    const events = await told(url, await add(url, [{ url: `${site}/a` }]));
    expect(events.find(({ type }) => type === 'article')).toMatchObject({
      outcome: 'failed',
      error: expect.stringContaining('the address 127.0.0.1, which is this machine'),
    });
  });
});

test('a file may come as its bytes: its encoding is found out, and said', async () => {
  const encoding = 'base64';
  const latin1 = Buffer.from('Köln warnte Düsseldorf vor einem Streit.', 'latin1').toString(encoding);
  const page = Buffer.from(PAGE.replace('<head>', '<head><meta charset="iso-8859-15">').replaceAll('Samstag', 'Samstag für 5 €'), 'utf8');
  const items = [
    { name: 'alt.txt', content: latin1, encoding },
    { name: 'neu.html', content: page.toString(encoding), encoding },
  ];
  const events = await told(server.url, await add(server.url, items));
  expect(events.flatMap((event) => (event.type === 'note' ? [[event.item, event.name, event.text]] : []))).toEqual([
    [0, 'alt.txt', 'not UTF-8, read as windows-1252'],
  ]);
  expect(events.flatMap((event) => (event.type === 'article' ? [[event.item, event.article, event.outcome]] : []))).toEqual([
    [0, 'alt', 'added'],
    [1, 'neu', 'added'],
  ]);
  expect((await news.store.article('alt'))?.article.text).toBe('Köln warnte Düsseldorf vor einem Streit.');
  expect((await news.store.article('neu'))?.article.text).toContain('für 5 €');
});
