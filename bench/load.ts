/**
 * How fast many articles get into a store, and whether that stays so while it grows: claims a second and memory on the way. Articles wait to be
 * loaded together, as `depesche ingest` lets them. The last ones go into the full store and into an empty one in turn, so that a machine which does
 * other things beside says the same. On Grafeo.
 *
 *     npm run bench -- load                          150,000 claims, 50 an article
 *     npm run bench -- load --an-article=500 --claims=50000
 *     npm run bench -- load --minutes=2              ends there, wherever it is
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type GraphStore, openStore } from '../src/store/index.js';
import { articlesOf } from './drawing/articles.js';
import { news } from './drawing/graph.js';

const MARKS = [1_000, 10_000, 50_000, 100_000];
const ARROWS_A_NODE = 3;
const UNDER_WAY = 64;
/** Claims that go into both stores. */
const COMPARED = 4_000;

const { values: options } = parseArgs({
  options: {
    claims: { type: 'string', default: '150000' },
    'an-article': { type: 'string', default: '50' },
    minutes: { type: 'string', default: '10' },
  },
});
const claims = Number(options.claims);
const number = (value: number) => Math.round(value).toLocaleString('en');
const articles = articlesOf(news(Math.ceil(claims / ARROWS_A_NODE), claims), Number(options['an-article']));

type Moment = { clock: number; processor: number };

/** Seconds. */
function moment(): Moment {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now() / 1_000, processor: (user + system) / 1e6 };
}

async function fill(store: GraphStore): Promise<void> {
  const start = moment();
  const underWay: Promise<unknown>[] = [];
  const until = claims - COMPARED;
  let before = { loaded: 0, ...start };
  let loaded = 0;
  let isLate = false;
  console.log(`${'claims'.padStart(9)}  claims a second since the last line, by the clock and by the processor; seconds in all; memory`);
  while (loaded < until && !isLate) {
    const { value: document } = articles.next();
    if (!document) break;
    underWay.push(store.load(document));
    if (underWay.length > UNDER_WAY) await underWay.shift();
    loaded += document.relations.length;
    isLate = moment().clock - start.clock > Number(options.minutes) * 60;
    if (!isLate && loaded < until && !MARKS.some((mark) => mark <= loaded && mark > before.loaded)) continue;
    await Promise.all(underWay.splice(0));
    const now = { loaded, ...moment() };
    const rate = (of: keyof Moment) => number((now.loaded - before.loaded) / (now[of] - before[of])).padStart(7);
    const memory = number(process.memoryUsage.rss() / 1e6).padStart(6);
    const took = (now.clock - start.clock).toFixed(1).padStart(7);
    console.log(`${number(loaded).padStart(9)} ${rate('clock')} ${rate('processor')} ${took} s ${memory} MB`);
    before = now;
  }
  if (isLate) console.log(`ended after ${options.minutes} minutes, with ${number(until - loaded)} claims left`);
}

/** Seconds of the processor for the same articles. */
async function compare(full: GraphStore, empty: GraphStore): Promise<{ full: number; empty: number }> {
  const took = { full: 0, empty: 0 };
  let loaded = 0;
  for (const document of articles) {
    for (const which of ['full', 'empty'] as const) {
      const start = moment().processor;
      await (which === 'full' ? full : empty).load(document);
      took[which] += moment().processor - start;
    }
    loaded += document.relations.length;
    if (loaded >= COMPARED) break;
  }
  return took;
}

const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
const store = await openStore({ location: join(folder, 'full.grafeo') });
const other = await openStore({ location: join(folder, 'empty.grafeo') });
try {
  await fill(store);
  const { full, empty } = await compare(store, other);
  console.log(
    `one by one, the last ${number(COMPARED)} took ${full.toFixed(1)} s of the processor, and ${empty.toFixed(1)} s into an empty store`,
  );
} finally {
  await store.close();
  await other.close();
  rmSync(folder, { recursive: true, force: true });
}
