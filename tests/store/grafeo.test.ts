/** What only an embedded database can get wrong: its file. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import grafeo from '@grafeo-db/js';
import { afterAll, expect, it, vi } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { ENDLESS, everything } from './conformance/case.js';
import { ECHO, TALKS } from './documents.js';

const folder = mkdtempSync(join(tmpdir(), 'depesche-grafeo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const IN_CHILD = fileURLToPath(new URL('./store-in-child.mjs', import.meta.url));
const inChild = (...args: string[]) => JSON.parse(execFileSync(process.execPath, [IN_CHILD, ...args], { encoding: 'utf8' }));

it('folders on the way to a new file are made', async () => {
  const location = join(folder, 'a', 'b', 'new.grafeo');
  const store = await openStore({ location });
  await store.close();
  expect(existsSync(location)).toBe(true);
});

it('nothing is left in the temporary folder, whether it is written, read, asked, or a query is ended', async () => {
  const temporary = mkdtempSync(join(folder, 'temporary-'));
  vi.stubEnv('TMPDIR', temporary);
  const location = join(folder, 'temporary.grafeo');
  for (const readOnly of [false, true]) {
    const store = await openStore({ location }, { readOnly });
    if (!readOnly) await store.load(TALKS);
    await store.query('MATCH (a:Article) RETURN a.id', { limit: 10, timeoutMs: 20_000 });
    await expect(store.query(ENDLESS, { limit: 10, timeoutMs: 300 })).rejects.toMatchObject({ kind: 'limit' });
    await store.close();
  }
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});

it('an article with a longer text than Grafeo takes is refused, and only that one', async () => {
  const store = await openStore({ location: join(folder, 'long.grafeo') });
  const long = { ...TALKS, article: { ...TALKS.article, id: 'long', text: TALKS.article.text + ' '.repeat(17_000_000) } };
  const [refused, loaded] = await Promise.allSettled([store.load(long), store.load(ECHO)]);
  expect(refused).toMatchObject({
    status: 'rejected',
    reason: { kind: 'limit', problem: { code: 'file-too-large', expected: 'at most 16 MiB for one text' } },
  });
  expect(loaded).toMatchObject({ status: 'fulfilled', value: { outcome: 'added' } });
  await store.close();
});

it('an article from before originals were kept is decided on once it is loaded again', async () => {
  const location = join(folder, 'older.grafeo');
  const first = await openStore({ location });
  await first.load(TALKS);
  await first.close();
  const db = grafeo.GrafeoDB.open(location);
  await db.executeCypher('MATCH (o:Original) DETACH DELETE o');
  db.close();

  const store = await openStore({ location });
  const before = await everything(store);
  const decide = () =>
    store.review.decide({ kind: 'reject', claim: TALKS.relations[0]?.id ?? '' }, { at: '2024-05-01T10:00:00.000Z', by: null });
  await expect(decide()).rejects.toMatchObject({ kind: 'conflict', problem: { where: 'article talks' } });
  expect(await store.review.decisions()).toEqual([]);
  expect(await store.load(TALKS)).toMatchObject({ outcome: 'replaced' });
  expect(await everything(store)).toBe(before);
  expect(await decide()).toMatchObject({ articles: 1 });
  await store.close();
});

it('opening to read makes nothing', async () => {
  const location = join(folder, 'never', 'made.grafeo');
  await expect(openStore({ location }, { readOnly: true })).rejects.toMatchObject({ kind: 'not-found', problem: { where: location } });
  expect(existsSync(join(folder, 'never'))).toBe(false);
});

it('a file that is no graph is refused and left as it is', async () => {
  for (const content of ['', 'Hallo Welt '.repeat(1_000), '<html></html>']) {
    const location = join(folder, 'letter.txt');
    writeFileSync(location, content);
    for (const readOnly of [true, false])
      await expect(openStore({ location }, { readOnly })).rejects.toMatchObject({
        kind: 'input',
        message: expect.stringContaining('no Grafeo database'),
      });
    expect(readdirSync(folder)).toContain('letter.txt');
  }
});

it.each([
  ['a folder', () => folder],
  ['a file taken for a folder', () => join(IN_CHILD, 'x.grafeo')],
  ['a URL of something else', () => 'https://example.org/graph'],
  ['nothing', () => ''],
])('%s is no place for a graph', async (_, location) => {
  await expect(openStore({ location: location() })).rejects.toMatchObject({ kind: 'input' });
});

it('a second process is told that the graph is in use; two may read', async () => {
  const location = join(folder, 'shared.grafeo');
  const writer = await openStore({ location });
  await writer.load(TALKS);
  expect(inChild('open', location, 'write')).toMatchObject({ kind: 'conflict', where: location });
  expect(inChild('open', location, 'read')).toMatchObject({ kind: 'conflict' });
  await writer.close();
  const reader = await openStore({ location }, { readOnly: true });
  expect(inChild('open', location, 'read')).toEqual({ articles: 1 });
  expect(inChild('open', location, 'write')).toMatchObject({ kind: 'conflict' });
  expect((await reader.query('MATCH (a:Article) RETURN a.id AS id', { limit: 1, timeoutMs: 20_000 })).rows).toEqual([['talks']]);
  await reader.close();
});

it('the copies that queries run on go with the store', async () => {
  // Other tests make copies at the same time, in the folder that all share.
  const ours = mkdtempSync(join(folder, 'copies-'));
  vi.stubEnv('TMPDIR', ours);
  const copies = () => readdirSync(ours).filter((name) => name.startsWith('depesche-snapshot-'));
  const store = await openStore({ location: join(folder, 'copied.grafeo') });
  for (const document of [TALKS, ECHO]) {
    await store.load(document);
    await store.query('RETURN 1 AS one', { limit: 1, timeoutMs: 20_000 });
    await expect.poll(copies).toHaveLength(1);
  }
  await store.close();
  vi.unstubAllEnvs();
  expect(copies()).toEqual([]);
  await expect(store.graph({})).rejects.toMatchObject({ kind: 'unavailable', problem: { got: 'a closed store' } });
});

it('what was written reaches the file itself while the store is open', async () => {
  const location = join(folder, 'written.grafeo');
  const store = await openStore({ location });
  await store.load(TALKS);
  const before = statSync(location).mtimeMs;
  await expect.poll(() => statSync(location).mtimeMs, { timeout: 20_000, interval: 200 }).toBeGreaterThan(before);
  await store.close();
});

it('closing ends a query that is under way, and waits for what is being loaded', async () => {
  const location = join(folder, 'closing.grafeo');
  const store = await openStore({ location });
  const loading = [TALKS, ECHO].map((document) => store.load(document));
  const endless = store.query(ENDLESS, { limit: 1, timeoutMs: 60_000 });
  const refused = expect(endless).rejects.toMatchObject({ kind: 'unavailable', problem: { got: 'the store being closed' } });
  await setTimeout(1_500);
  await store.close();
  await refused;
  expect((await Promise.all(loading)).map(({ outcome }) => outcome)).toEqual(['added', 'added']);
  expect(inChild('open', location, 'read')).toEqual({ articles: 2 });
});

it('a query that outgrows memory is ended', async () => {
  const store = await openStore({ location: join(folder, 'hungry.grafeo') });
  await expect(
    store.query('UNWIND range(1, 100000000) AS i RETURN collect(i) AS all', { limit: 1, timeoutMs: 30_000 }),
  ).rejects.toMatchObject({
    kind: 'limit',
    problem: { got: 'more than memory holds' },
  });
  await store.close();
});

const confined = spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'true']).status === 0;

it.skipIf(!confined)('a full disk is named, and what was loaded before stays', () => {
  const disk = mkdtempSync(join(folder, 'disk-'));
  const script = `mount -t tmpfs -o size=2m tmpfs "$1" && "$2" "$3" fill "$1/x.grafeo" && rm "$1/ballast" && "$2" "$3" open "$1/x.grafeo" write`;
  const output = execFileSync(
    'unshare',
    ['--user', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', disk, process.execPath, IN_CHILD],
    {
      encoding: 'utf8',
    },
  );
  const [filled, reopened] = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(filled).toMatchObject({ kind: 'unavailable', got: 'a full disk' });
  expect(filled.loaded).toBeGreaterThan(0);
  expect(reopened).toEqual({ articles: filled.loaded });
});
