/**
 * How long a change of the filters holds up the explorer, with its rail, panel and time axis, in a headless Chromium that draws in software: what
 * passes and the counts by themselves, all that the main thread does for it, the longest of that in one piece, and how soon the new picture is there.
 *
 *     npm run bench -- filter                      10,000 nodes, 30,000 arrows
 *     npm run bench -- filter --nodes=50000 --profile
 *     npm run bench -- filter --card               the page takes the processor for a graphics card: what it leaves to that one it does not do itself,
 *                                                  and the main thread works as it does beside one; the clock says nothing then
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { build, preview } from 'vite';
import { ontology } from '../src/ontology/index.js';
import { missingBrowser, openBrowser } from '../tests/support/browser.js';
import { profileOf } from './drawing/profile.js';
import { median } from './drawing/report.js';
import { heldUp } from './drawing/tasks.js';

const ARROWS_A_NODE = 3;
const FRAME = 1_000 / 60;

const { values: options } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    profile: { type: 'boolean', default: false },
    card: { type: 'boolean', default: false },
  },
});
const [nodes, arrows] = [Number(options.nodes), Number(options.nodes) * ARROWS_A_NODE];

const line = (name: string, text: string) => console.log(`${name.padEnd(46)} ${text}`);
const ms = (times: readonly number[]) => `${median(times).toFixed(1).padStart(7)} ms`;

async function measure(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000;
  };
  line('what passes, and the counts', ms(await page.evaluate(() => window.explorer.workOut())));
  const before = await spent();
  const whole = await page.evaluate(() => window.explorer.filter());
  const main = ((await spent()) - before) / whole.length;
  const held = await heldUp(page, () => page.evaluate(() => window.explorer.filter()));
  line('all that the main thread does', `${main.toFixed(1).padStart(7)} ms of processor time`);
  line('of that, until the new picture is drawn', ms(held.map(({ first }) => first)));
  line('the longest of it in one piece', ms(held.map(({ longest }) => longest)));
  if (!options.card) {
    line('until the new picture is drawn, by the clock', ms(whole.map(({ picture }) => picture)));
    line('until all counts stand there, by the clock', ms(whole.map(({ said }) => said)));
  }
  if (!options.profile) return;
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  const { length } = await page.evaluate(() => window.explorer.filter());
  const { profile } = await session.send('Profiler.stop');
  for (const { name, ms } of profileOf(profile)) console.log(`  ${(ms / length).toFixed(2).padStart(7)} ms  ${name}`);
}

/** Runs in the page. */
function callItCard(): void {
  const { getParameter } = WebGL2RenderingContext.prototype;
  WebGL2RenderingContext.prototype.getParameter = function (name) {
    const value: unknown = getParameter.call(this, name);
    return typeof value === 'string' && value.includes('SwiftShader') ? 'a graphics card' : value;
  };
}

const missing = missingBrowser();
if (missing) console.log(`filter: left out, ${missing}`);
else {
  const root = fileURLToPath(new URL('drawing/', import.meta.url));
  const outDir = mkdtempSync(join(tmpdir(), 'depesche-filter-'));
  const input = join(root, 'explorer.html');
  // else React would be built as for those who work on a page
  process.env.NODE_ENV = 'production';
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022', chunkSizeWarningLimit: 2_000, minify: !options.profile, rollupOptions: { input } },
  });
  const server = await preview({ root, configFile: false, logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await openBrowser();
  try {
    const [url] = server.resolvedUrls?.local ?? [];
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, locale: 'de-DE' });
    if (options.card) await page.addInitScript(callItCard);
    await page.goto(`${url}explorer.html`);
    await page.evaluate(([n, m, words]) => window.explorer.open(n, m, words), [nodes, arrows, ontology()] as const);
    console.log(
      `a filter at ${nodes.toLocaleString('en')} nodes and ${arrows.toLocaleString('en')} arrows, against a frame of ${FRAME.toFixed(1)} ms`,
    );
    await measure(page);
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}
