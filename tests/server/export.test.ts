/** What is exported is what was asked for, with the sentences behind it, in every format. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXPORT_FORMATS, ExportedFiles } from '../../src/model/exported.js';
import { ClaimFilter } from '../../src/model/views.js';
import { type RunningServer, startServer } from '../../src/server/index.js';
import { openNews, post } from './support.js';

let server: RunningServer;
let news: Awaited<ReturnType<typeof openNews>>;
let meeting: { id: string; source: string; target: string };

beforeAll(async () => {
  news = await openNews();
  server = await startServer({ store: news.store, storeKind: 'grafeo', port: 0 });
  const [edge] = (await news.store.graph({ relationTypes: ['MET_WITH'] })).edges;
  if (!edge) throw new Error('export.test: got no meeting, expected one');
  meeting = edge;
});
afterAll(async () => {
  await server?.close();
  await news?.drop();
});

const send = (body: unknown) => post(`${server.url}/api/export`, body);
const filesOf = async (body: unknown) => ExportedFiles.parse(JSON.parse((await send(body)).text)).files;

test.each(EXPORT_FORMATS)('%s holds the arrow and its sentence', async (format) => {
  const files = await filesOf({ format, nodes: [meeting.source, meeting.target], arrows: [meeting.id] });
  const evidence = (await news.store.relation(meeting.id))?.evidence ?? [];
  const text = Object.values(files).join('\n');
  expect(evidence.length).toBeGreaterThan(0);
  for (const { sentence } of evidence) expect(text).toContain(sentence.text.slice(0, 12));
  expect(Object.keys(files)).toEqual(format === 'csv' ? ['nodes.csv', 'edges.csv', 'claims.csv'] : [`depesche.${format}`]);
});

test('nothing else comes with it, and what lacks an end or is gone is left out', async () => {
  const files = await filesOf({ format: 'json', nodes: [meeting.source], arrows: [meeting.id, 'gone'] });
  const { nodes, arrows, articles } = JSON.parse(files['depesche.json'] ?? '');
  expect([nodes.map(({ id }: { id: string }) => id), arrows, articles]).toEqual([[meeting.source], [], []]);
});

test('only claims that pass count, everywhere', async () => {
  const { nodes, edges } = await news.store.graph({});
  const ids = { nodes: nodes.map(({ id }) => id), arrows: edges.map(({ id }) => id) };
  for (const claims of [
    {},
    { modalities: ['planned'] },
    { polarities: ['negative'] },
    { sources: [''] },
    { speakers: [''], from: '2022' },
  ]) {
    const files = await filesOf({ format: 'json', ...ids, claims });
    const written = JSON.parse(files['depesche.json'] ?? '');
    const seen = await news.store.graph(ClaimFilter.parse(claims));
    const counts = (items: { id: string; claims: number }[]) => Object.fromEntries(items.map(({ id, claims: n }) => [id, n]));
    expect(counts(written.arrows)).toEqual(counts(seen.edges));
    expect(counts(written.nodes)).toMatchObject(counts(seen.nodes));
  }
  expect((await send({ format: 'json', ...ids, claims: { minSources: 2 } })).status).toBe(400);
});

test('unknown formats and too many ids are refused', async () => {
  expect((await send({ format: 'pdf', nodes: [], arrows: [] })).status).toBe(400);
  expect((await send({ format: 'json', nodes: Array.from({ length: 10_001 }, String), arrows: [] })).status).toBe(400);
});
