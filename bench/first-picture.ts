/**
 * How soon after navigation the seed's graph is drawn, by a browser that has never seen the page: the server, the store and Chromium are real,
 * the page is the one that `npm run build` made. Says too when the script and the answers were there, how much of the time scripts took, and
 * what all of it weighs over the wire.
 *
 *     npm run bench -- first-picture
 *     BENCH_ROUNDS=21 BENCH_WEB_ROOT=../other/dist/web npm run bench -- first-picture   another build, to measure in pairs
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startServer } from '../src/server/index.js';
import { openStore } from '../src/store/index.js';
import { openBrowser } from '../tests/support/browser.js';
import { FIRST_PICTURE, firstPicture } from '../tests/support/first-picture.js';
import { seedDocuments } from '../tests/support/seed.js';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const webRoot = resolve(process.env.BENCH_WEB_ROOT ?? 'dist/web');

const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
const store = await openStore({ location: join(folder, 'graph.grafeo') });
for (const document of await seedDocuments()) await store.load(document);
const server = await startServer({ store, storeKind: 'grafeo', port: 0, webRoot });
const browser = await openBrowser();

// The first navigation of a browser pays for its own start.
await firstPicture(browser, server.url);
const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await firstPicture(browser, server.url));

await browser.close();
await server.close();
await store.close();
rmSync(folder, { recursive: true, force: true });

console.log(`of ${ROUNDS} navigations       median   fastest   slowest`);
for (const [key, name] of Object.entries(FIRST_PICTURE)) {
  const values = rounds.map((one) => one[key as keyof typeof FIRST_PICTURE]).sort((a, b) => a - b);
  const [middle = 0, least = 0, most = 0] = [values[ROUNDS >> 1], values[0], values.at(-1)];
  console.log(`${name.padEnd(24)} ${[middle, least, most].map((value) => value.toFixed(0).padStart(8)).join('  ')}`);
}
