/**
 * A large store as the page meets it: what the server takes for the graph and the facts, first and again, how much goes over the wire, and how
 * long the page takes to its first picture. Runs what was built.
 *
 *     npm run bench -- page                      50,000 nodes, 150,000 arrows
 *     npm run bench -- page --nodes=5000 --profile
 *     npm run bench -- page --store=FILE         fills the file, or takes what an earlier run put there
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { EXTRACTION_SCHEMA, type Extraction } from '../src/model/extraction.js';
import { hashId } from '../src/model/ids.js';
import type { ArrowView } from '../src/model/views.js';
import { startServer } from '../src/server/index.js';
import { type GraphStore, openStore } from '../src/store/index.js';
import { missingBrowser, openBrowser } from '../tests/support/browser.js';
import { type News, news } from './drawing/graph.js';
import { type Profile, profileOf } from './drawing/profile.js';

const ARROWS_A_NODE = 3;
const CLAIMS_AN_ARTICLE = 500;
const WEB = fileURLToPath(new URL('../web/', import.meta.url));
const BUILT = fileURLToPath(new URL('../dist/web/', import.meta.url));

const { values: options } = parseArgs({
  options: { nodes: { type: 'string', default: '50000' }, profile: { type: 'boolean', default: false }, store: { type: 'string' } },
});
const number = (value: number) => value.toLocaleString('en');
const kilobytes = (bytes: number) => `${number(Math.round(bytes / 1_000))} kB`;

/** Articles that between them say every arrow once. */
function articles({ view }: News): Extraction[] {
  const names = new Map(view.nodes.map((node) => [node.id, node]));
  return Array.from({ length: Math.ceil(view.edges.length / CLAIMS_AN_ARTICLE) }, (_, n) =>
    article(n, view.edges.slice(n * CLAIMS_AN_ARTICLE, (n + 1) * CLAIMS_AN_ARTICLE)),
  );

  function article(n: number, arrows: readonly ArrowView[]): Extraction {
    const lines = arrows.map(({ source, target }) => `${names.get(source)?.name} sprach über ${names.get(target)?.name}. `);
    let next = 0;
    const sentences = lines.map((line, index) => {
      const start = next;
      next += line.length;
      return { index, start, end: next - 1 };
    });
    const first = new Map<string, number>();
    for (const [i, { source, target }] of arrows.entries())
      for (const id of [source, target]) if (!first.has(id)) first.set(id, sentences[i]?.start ?? 0);
    return {
      schema: EXTRACTION_SCHEMA,
      article: {
        id: `article-${n}`,
        title: `Artikel ${n}`,
        date: `20${String(5 + (n % 20)).padStart(2, '0')}-0${1 + (n % 9)}`,
        language: 'de',
        source: `Blatt ${n % 40}`,
        url: null,
        text: lines.join(''),
      },
      sentences,
      entities: [...first].map(([id, start]) => {
        const { type, name } = names.get(id) ?? { type: 'Person', name: id };
        return { id, type, name, aliases: [], mentions: [{ start, end: start + name.length, kind: 'name' }] };
      }),
      relations: arrows.map((arrow, index) => ({
        id: hashId('claim', arrow.id),
        type: arrow.type,
        source: arrow.source,
        target: arrow.target,
        modality: 'planned' in arrow.modalities ? 'planned' : 'asserted',
        polarity: 'negative' in arrow.polarities ? 'negative' : 'positive',
        attributedTo: index % 3 === 0 ? arrow.source : null,
        confidence: 0.5,
        rule: 'bench',
        evidence: { sentence: index, start: sentences[index]?.start ?? 0, end: sentences[index]?.end ?? 0 },
      })),
      statements: [],
      coverage: { sentences: sentences.length, withRelations: sentences.length, skipped: [] },
    };
  }
}

/** Milliseconds and bytes on the wire, compressed as for a browser. */
function fetched(url: string): Promise<{ ms: number; bytes: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve({ ms: performance.now() - started, bytes }));
    }).on('error', reject);
  });
}

type Asked = { path: string; start: number; ms: number };

async function opened(url: string): Promise<{ ms: number; asked: Asked[]; profile: Profile }> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'de-DE' });
    const session = await page.context().newCDPSession(page);
    await session.send('Profiler.enable');
    if (options.profile) await session.send('Profiler.start');
    const started = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('#graph.drawn').waitFor({ state: 'attached', timeout: 120_000 });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const ms = performance.now() - started;
    const asked = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name, startTime, duration }) => ({ path: name.replace(location.origin, ''), start: startTime, ms: duration }))
        .filter(({ path }) => path.startsWith('/api/')),
    );
    return { ms, asked, profile: options.profile ? profileOf((await session.send('Profiler.stop')).profile) : [] };
  } finally {
    await browser.close();
  }
}

/** Seconds it took; none where the store is a filled one of an earlier run. */
async function fill(store: GraphStore, nodes: number): Promise<number> {
  if ((await store.articles()).length > 0) return 0;
  const started = performance.now();
  for (const document of articles(news(nodes, nodes * ARROWS_A_NODE))) await store.load(document);
  return (performance.now() - started) / 1_000;
}

/** With names that a profile can be read by. */
async function readable(outDir: string): Promise<string> {
  await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', build: { outDir, minify: false } });
  return outDir;
}

const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
const store = await openStore({ location: options.store ?? join(folder, 'bench.grafeo') });
try {
  const nodes = Number(options.nodes);
  const loaded = await fill(store, nodes);
  const { articles: filled, entities, arrows } = await store.statistics();
  const how = loaded > 0 ? `, loaded in ${loaded.toFixed(1)} s` : '';
  console.log(`${number(entities)} nodes, ${number(arrows)} arrows of ${number(filled)} articles${how}`);
  const server = await startServer({
    store,
    storeKind: 'grafeo',
    port: 0,
    webRoot: options.profile ? await readable(join(folder, 'page')) : BUILT,
  });
  try {
    for (const path of new Set(['/api/graph?limit=2000', `/api/graph?limit=${nodes}`, '/api/facts', '/api/statistics', '/api/articles'])) {
      const [first, again] = [await fetched(`${server.url}${path}`), await fetched(`${server.url}${path}`)];
      console.log(
        `${path.padEnd(28)} ${first.ms.toFixed(0).padStart(7)} ms, again ${again.ms.toFixed(0).padStart(6)} ms, ${kilobytes(first.bytes)}`,
      );
    }
    const missing = missingBrowser();
    if (missing) console.log(`the page: left out, ${missing}`);
    else {
      const { ms, asked, profile } = await opened(server.url);
      console.log(`${'the page to its first picture'.padEnd(28)} ${ms.toFixed(0).padStart(7)} ms`);
      for (const { path, start, ms: waited } of asked)
        console.log(`  ${path.padEnd(26)} ${waited.toFixed(0).padStart(7)} ms, asked for at ${start.toFixed(0)} ms`);
      for (const { name, ms: own } of profile) console.log(`  ${own.toFixed(0).padStart(7)} ms  ${name}`);
    }
  } finally {
    await server.close();
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
