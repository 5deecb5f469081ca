/** What the tests of the page share: a built page, a server before a store of its own, and a browser's page that notes what goes wrong. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import type { Extraction } from '../../src/model/extraction.js';
import { startServer } from '../../src/server/index.js';
import { openStore } from '../../src/store/index.js';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));

export type Site = { url: string; close(): Promise<void> };

/** Builds the page as it is now, away from `dist`. */
export async function buildPage(): Promise<{ webRoot: string; drop(): Promise<void> }> {
  const webRoot = await mkdtemp(join(tmpdir(), 'depesche-page-'));
  await build({ root: WEB, configFile: join(WEB, 'vite.config.ts'), logLevel: 'error', build: { outDir: webRoot, emptyOutDir: true } });
  return { webRoot, drop: () => rm(webRoot, { recursive: true, force: true }) };
}

export async function openSite(documents: readonly Extraction[], webRoot: string): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-site-'));
  const store = await openStore({ location: join(folder, 'graph.grafeo') });
  for (const document of documents) await store.load(document);
  const server = await startServer({ store, storeKind: 'grafeo', port: 0, webRoot });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type Visit = { page: Page; faults: string[]; close(): Promise<void> };

/** Software rendering reads its own pictures back, and Chromium remarks on it. */
const HARMLESS = /GPU stall due to ReadPixels/;

export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'de-DE',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(text)) faults.push(text);
  });
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  return { page, faults, close: () => context.close() };
}

/** Waits until the graph is drawn. */
export async function drawn(page: Page): Promise<Page> {
  await page.locator('#graph.drawn').waitFor();
  return page;
}

/** A point of the picture with something under it: the nearest to the middle at which the pointer turns into a hand. */
export async function pointOnGraph(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#graph').boundingBox();
  if (!box) throw new Error('pointOnGraph: got no graph, expected one on the page');
  const spots: { x: number; y: number; far: number }[] = [];
  for (let x = 20; x < box.width; x += 18)
    for (let y = 20; y < box.height; y += 18)
      spots.push({ x: box.x + x, y: box.y + y, far: Math.hypot(x - box.width / 2, y - box.height / 2) });
  for (const { x, y } of spots.sort((a, b) => a.far - b.far)) {
    await page.mouse.move(x, y);
    if ((await page.locator('#graph').evaluate((element) => getComputedStyle(element).cursor)) === 'pointer') return { x, y };
  }
  throw new Error('pointOnGraph: got nothing under the pointer anywhere, expected a node or an arrow');
}
