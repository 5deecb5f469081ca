/** What the tests of the page share: a server before a store of its own, and a browser's page that notes what goes wrong. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import { type ServerOptions, startServer } from '../../src/server/index.js';
import { openStore } from '../../src/store/index.js';

export type Site = {
  url: string;
  close(): Promise<void>;
  /** The server is away, and back at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
};

/** A server with the built page before a store of its own that holds the documents. */
export async function openSite(
  documents: readonly Extraction[],
  options: Pick<ServerOptions, 'changes' | 'limits' | 'privateAddresses'> = {},
): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'depesche-site-'));
  const store = await openStore({ location: join(folder, 'graph.grafeo') });
  for (const document of documents) await store.load(document);
  const start = (port: number) => startServer({ store, storeKind: 'grafeo', port, webRoot: inject('webRoot'), ...options });
  let server = await start(0);
  const { url } = server;
  return {
    url,
    pause: () => server.close(),
    resume: async () => {
      server = await start(Number(new URL(url).port));
    },
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

/** A person's browser, with settings of its own and nothing kept. */
export function openContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'de-DE', reducedMotion: 'reduce', ...options });
}

/** The first page that a person opens. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await openContext(browser, options);
  return { ...(await visitAgain(context, url)), close: () => context.close() };
}

/**
 * Keeps the browser's process for a site, with its compiled script, between the pages of a context: without it each begins anew, which takes longer
 * than most of what is tried in one.
 */
export async function stayAt(context: BrowserContext, url: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${url}/api/health`);
}

/** A new page in a context that may have shown the site before; what is kept there is forgotten. Closing it closes what was opened from it, too. */
export async function visitAgain(context: BrowserContext, url: string): Promise<Visit> {
  const others = context.pages();
  const page = await context.newPage();
  const browserSide = await context.newCDPSession(page);
  await browserSide.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'local_storage' });
  await browserSide.detach();
  const faults: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !HARMLESS.test(text)) faults.push(text);
  });
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.setDefaultTimeout(15_000);
  await page.goto(url);
  const close = async () => {
    for (const one of context.pages()) if (!others.includes(one)) await one.close();
  };
  return { page, faults, close };
}

/** Waits until the graph is drawn, be it behind another view. */
export async function drawn(page: Page): Promise<Page> {
  await page.locator('#graph.drawn').waitFor({ state: 'attached' });
  return page;
}

/**
 * A point of the picture that has a colour, given as six hexadecimal digits, in all of a square of `size` pixels around it.
 * WebGL leaves nothing to ask for a node's place, so the tests look at the picture as a person does.
 */
export async function findColour(page: Page, hex: string, size: number): Promise<{ x: number; y: number }> {
  const graph = page.locator('#graph');
  const box = await graph.boundingBox();
  const picture = `data:image/png;base64,${(await graph.screenshot()).toString('base64')}`;
  const found = await page.evaluate(inPicture, { picture, hex, size });
  if (!box || !found) throw new Error(`findColour: got no ${size} × ${size} pixels of ${hex} in the picture, expected some`);
  return { x: box.x + found.x, y: box.y + found.y };
}

/** Runs in the page. */
async function inPicture({ picture, hex, size }: { picture: string; hex: string; size: number }): Promise<{ x: number; y: number } | null> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data, width, height } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [], width: 0, height: 0 };
  const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const near = (x: number, y: number) => wanted.every((value, i) => Math.abs((data[(y * width + x) * 4 + i] ?? -99) - value) < 14);
  const fits = (x: number, y: number) => {
    for (let dx = 0; dx < size; dx++) for (let dy = 0; dy < size; dy++) if (!near(x + dx, y + dy)) return false;
    return true;
  };
  for (let y = 0; y < height - size; y++)
    for (let x = 0; x < width - size; x++) if (near(x, y) && fits(x, y)) return { x: x + size / 2, y: y + size / 2 };
  return null;
}

/** How many pixels of two pictures differ by more than the browser's own smoothing of one edge does, which is up to three of 255. */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const pictures = [one, other].map((it) => `data:image/png;base64,${it.toString('base64')}`);
  return page.evaluate(async (pictures) => {
    const [a, b] = await Promise.all(
      pictures.map(async (picture) => {
        const image = new Image();
        image.src = picture;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
      }),
    );
    if (!a || a.length !== b?.length) return Number.POSITIVE_INFINITY;
    let count = 0;
    for (let at = 0; at < a.length; at += 4) if ([0, 1, 2].some((i) => Math.abs((a[at + i] ?? 0) - (b[at + i] ?? 0)) > 4)) count++;
    return count;
  }, pictures);
}
