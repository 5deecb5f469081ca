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
import { startServer } from '../src/server/index.js';
import { type GraphStore, openStore } from '../src/store/index.js';
import { missingBrowser, openBrowser } from '../tests/support/browser.js';
import { articlesOf } from './drawing/articles.js';
import { news } from './drawing/graph.js';
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

/** Milliseconds by the clock and of processor time, and bytes on the wire, compressed as for a browser. */
function fetched(url: string): Promise<{ ms: number; processor: number; bytes: number }> {
  const started = performance.now();
  const before = process.cpuUsage();
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => {
        const { user, system } = process.cpuUsage(before);
        resolve({ ms: performance.now() - started, processor: (user + system) / 1_000, bytes });
      });
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
  for (const document of articlesOf(news(nodes, nodes * ARROWS_A_NODE), CLAIMS_AN_ARTICLE)) await store.load(document);
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
      const took = `${first.ms.toFixed(0).padStart(7)} ms (${first.processor.toFixed(0)} of processor time)`;
      console.log(`${path.padEnd(28)} ${took}, again ${again.ms.toFixed(0).padStart(6)} ms, ${kilobytes(first.bytes)}`);
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
