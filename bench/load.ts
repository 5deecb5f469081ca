/**
 * How fast many articles get into a store, and whether that stays so while it grows: claims a second and memory on the way. Articles wait to be
 * loaded together, as `depesche ingest` lets them. Runs what was built; on Grafeo.
 *
 *     npm run bench -- load                          150,000 claims, 50 an article
 *     npm run bench -- load --an-article=500 --claims=50000
 *     npm run bench -- load --minutes=2              ends there, wherever it is
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openStore } from '../src/store/index.js';
import { articlesOf } from './drawing/articles.js';
import { news } from './drawing/graph.js';

const MARKS = [1_000, 10_000, 50_000, 100_000, 150_000];
const ARROWS_A_NODE = 3;
const UNDER_WAY = 64;

const { values: options } = parseArgs({
  options: {
    claims: { type: 'string', default: '150000' },
    'an-article': { type: 'string', default: '50' },
    minutes: { type: 'string', default: '10' },
  },
});
const claims = Number(options.claims);
const anArticle = Number(options['an-article']);
const number = (value: number) => Math.round(value).toLocaleString('en');

const articles = articlesOf(news(Math.ceil(claims / ARROWS_A_NODE), claims), anArticle);
const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
const store = await openStore({ location: join(folder, 'bench.grafeo') });
const moment = () => {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now() / 1_000, processor: (user + system) / 1e6 };
};
try {
  const start = moment();
  const underWay: Promise<unknown>[] = [];
  let last = { claims: 0, ...start };
  let loaded = 0;
  console.log(`${'claims'.padStart(9)}  claims a second since the last line, by the clock and by the processor; seconds in all; memory`);
  for (const document of articles) {
    underWay.push(store.load(document));
    if (underWay.length > UNDER_WAY) await underWay.shift();
    loaded += document.relations.length;
    const isLate = moment().clock - start.clock > Number(options.minutes) * 60;
    const isMark = isLate || loaded === claims || MARKS.some((mark) => mark <= loaded && mark > last.claims);
    if (!isMark) continue;
    await Promise.all(underWay.splice(0));
    const now = { claims: loaded, ...moment() };
    const rate = (of: 'clock' | 'processor') => number((now.claims - last.claims) / (now[of] - last[of])).padStart(7);
    const memory = number(process.memoryUsage.rss() / 1e6).padStart(6);
    console.log(
      `${number(loaded).padStart(9)} ${rate('clock')} ${rate('processor')} ${(now.clock - start.clock).toFixed(1).padStart(7)} s ${memory} MB`,
    );
    last = now;
    if (isLate) {
      console.log(`ended after ${options.minutes} minutes, with ${number(claims - loaded)} claims left`);
      break;
    }
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
