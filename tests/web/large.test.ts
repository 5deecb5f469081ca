/** A graph of more arrows than the processor draws smoothly: it looks and answers as a small one does. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXTRACTION_SCHEMA, type Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import { PALETTES } from '../../web/src/core/appearance/palette.js';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { heading } from './reading.js';
import { drawn, findColour, openSite, type Site, visit } from './support.js';

const PATIENCE = 240_000;
const ARTICLES = 6;
const CLAIMS = 300;
const COLOURS = PALETTES.light.entity;

/** A hub of many spokes, and a country or person beside each spoke. */
function article(n: number): Extraction {
  const names = Array.from({ length: CLAIMS }, (_, i) => (i === 0 ? 'Hauptland' : i % 3 === 0 ? `Land ${n}x${i}` : `Person ${n}x${i}`));
  const idOf = (i: number) => hashId('entity', names[i] ?? '');
  const lines = names.map((name, i) => `${name} warnte ${i % 2 === 0 ? 'Hauptland' : names[i - 1]}. `);
  const starts = lines.map((_, i) => lines.slice(0, i).join('').length);
  const sentences = lines.map((line, index) => ({ index, start: starts[index] ?? 0, end: (starts[index] ?? 0) + line.length - 1 }));
  return {
    schema: EXTRACTION_SCHEMA,
    article: {
      id: `large-${n}`,
      title: `Meldung ${n}`,
      date: '2022-01-21',
      language: 'de',
      source: `Blatt ${n}`,
      url: null,
      text: lines.join(''),
    },
    sentences,
    entities: names.map((name, i) => ({
      id: idOf(i),
      type: name.startsWith('Person') ? 'Person' : 'Country',
      name,
      aliases: [],
      mentions: [{ start: starts[i] ?? 0, end: (starts[i] ?? 0) + name.length, kind: 'name' }],
    })),
    relations: names.slice(1).map((_, i) => ({
      id: hashId('claim', n, i),
      type: 'WARNS',
      source: idOf(i + 1),
      target: (i + 1) % 2 === 0 ? idOf(0) : idOf(i),
      modality: 'asserted',
      polarity: 'positive',
      attributedTo: null,
      confidence: 0.5,
      rule: 'test',
      evidence: { sentence: i + 1, start: starts[i + 1] ?? 0, end: sentences[i + 1]?.end ?? 0 },
    })),
    statements: [],
    coverage: { sentences: sentences.length, withRelations: sentences.length, skipped: [] },
  };
}

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (missingBrowser()) return;
  browser = await openBrowser();
  site = await openSite(Array.from({ length: ARTICLES }, (_, n) => article(n)));
}, PATIENCE);
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The test itself reads the canvas back, and Chromium remarks on it. */
const seen = (faults: readonly string[]) => faults.filter((fault) => !fault.includes('willReadFrequently'));

/** How many pixels of the picture have just this colour. */
async function pixels(page: Page, hex: string): Promise<number> {
  return page.evaluate(
    (wanted) => {
      const canvas = document.querySelector<HTMLCanvasElement>('.sigma-plain');
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let count = 0;
      for (let i = 0; i < data.length; i += 4)
        if (((data[i] ?? 0) << 16) + ((data[i + 1] ?? 0) << 8) + (data[i + 2] ?? 0) === wanted && data[i + 3] === 255) count++;
      return count;
    },
    Number.parseInt(hex.slice(1), 16),
  );
}

const rested = (page: Page) => page.locator('#graph[aria-busy="false"]').waitFor();

test('is drawn, filtered, moved and clicked', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, faults, close } = await visit(browser, site.url);
  await drawn(page);
  await rested(page);
  await expect.poll(() => pixels(page, COLOURS.Person), { timeout: 20_000 }).toBeGreaterThan(500);
  expect(await pixels(page, COLOURS.Country)).toBeGreaterThan(200);
  expect(await pixels(page, PALETTES.light.quad['verbal-conflict'])).toBeGreaterThan(1_000);

  await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
  await expect.poll(() => pixels(page, COLOURS.Person)).toBe(0);
  await page.getByRole('checkbox', { name: 'Personen' }).check();
  await expect.poll(() => pixels(page, COLOURS.Person)).toBeGreaterThan(500);

  const box = await page.locator('#graph').boundingBox();
  const [x, y] = [(box?.x ?? 0) + 30, (box?.y ?? 0) + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 160, y + 40, { steps: 12 });
  await page.mouse.up();
  await page.waitForURL(/at=/);
  await expect
    .poll(() => page.locator('.sigma-plain').evaluate((canvas) => canvas instanceof HTMLElement && canvas.style.transform))
    .toBe('');
  expect(await pixels(page, COLOURS.Person)).toBeGreaterThan(300);

  const place = await findColour(page, COLOURS.Country, 3);
  await page.mouse.click(place.x, place.y);
  await heading(page, /land|Land/).waitFor();
  await page.waitForURL(/node=/);
  expect(seen(faults)).toEqual([]);
  await close();
});

test('what is pressed shows at once, the picture comes before the counts, and these follow', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, close } = await visit(browser, site.url);
  await drawn(page);
  await rested(page);
  const counts = page.locator('.view-title small');
  const before = await counts.textContent();
  const atOnce = await page.getByRole('checkbox', { name: 'Personen' }).evaluate(async (box: HTMLInputElement) => {
    box.click();
    // what React does at once it does by then
    await new Promise<void>((resolve) => queueMicrotask(resolve));
    return { checked: box.checked, counts: document.querySelector('.view-title small')?.textContent };
  });
  expect(atOnce).toEqual({ checked: false, counts: before });
  await expect.poll(() => counts.textContent()).not.toBe(before);
  expect(await page.getByRole('checkbox', { name: 'Personen' }).isChecked()).toBe(false);
  await close();
});

test('on paper a table has the first thousand of its rows, and says so; on the screen it has those in sight', {
  timeout: PATIENCE,
}, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, close } = await visit(browser, `${site.url}/#view=table`);
  const rows = page.getByRole('grid').locator('tbody tr');
  await expect.poll(() => rows.count()).toBeGreaterThan(5);
  expect(await rows.count()).toBeLessThan(100);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const told = await page.locator('.grid tbody tr, .unprinted').allTextContents();
  expect(told).toHaveLength(1_001);
  expect(new Set(told).size).toBeGreaterThan(900);
  expect(told.at(-1)).toContain('1.000 von 1.794');
  const [first, second] = await rows.evaluateAll((all) => all.slice(0, 2).map((row) => row.getBoundingClientRect().top));
  expect(second).toBeGreaterThan(first ?? Number.NaN);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect.poll(() => rows.count()).toBeLessThan(100);
  await close();
});

test('of hundreds of neighbours the first are listed, and all when asked for', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, close } = await visit(browser, `${site.url}/#node=${hashId('entity', 'Hauptland')}`);
  await heading(page, 'Hauptland').waitFor();
  const group = page.locator('.panel .group').first();
  await group.locator('li').first().waitFor();
  expect(await group.locator('li').count()).toBe(12);
  await group.getByRole('button', { name: /^Alle [\d.]+ zeigen$/ }).click();
  await expect.poll(() => group.locator('li').count()).toBeGreaterThan(500);
  await close();
});

test('of fine pixels it draws one for all, and the names stay sharp', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, faults, close } = await visit(browser, `${site.url}/#layout=circle`, { deviceScaleFactor: 2 });
  await drawn(page);
  await rested(page);
  await expect
    .poll(() => page.locator('.sigma-names').evaluate((canvas) => canvas instanceof HTMLCanvasElement && canvas.width))
    .toBeGreaterThan(1_400);
  await expect.poll(() => pixels(page, COLOURS.Person), { timeout: 20_000 }).toBeGreaterThan(500);
  expect(seen(faults)).toEqual([]);
  await close();
});

test('its clusters are looked for while the page goes on, and are the same each time', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, faults, close } = await visit(browser, site.url);
  await drawn(page);
  await rested(page);
  const names = page.locator('.clusters .cluster-name');
  const shown = page.getByRole('button', { name: 'Cluster', exact: true });
  const found = async () => {
    await shown.click();
    await names.first().waitFor();
    return names.allTextContents();
  };
  const first = await found();
  await names.first().click();
  await page.waitForURL(/cluster=/);
  await page.keyboard.press('Escape');
  await shown.click();
  await names.first().waitFor({ state: 'detached' });
  expect(await found()).toEqual(first);
  expect(seen(faults)).toEqual([]);
  await close();
});

test('without the worker that draws, the page draws itself', { timeout: PATIENCE }, async (context) => {
  const missing = missingBrowser();
  if (missing) return context.skip(missing);
  const { page, close } = await visit(browser, 'about:blank');
  await page.route('**/paint-worker-*.js', (route) => route.abort());
  await page.goto(site.url);
  await drawn(page);
  await rested(page);
  await expect.poll(() => pixels(page, COLOURS.Person), { timeout: 20_000 }).toBeGreaterThan(500);
  await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
  await expect.poll(() => pixels(page, COLOURS.Person), { timeout: 20_000 }).toBe(0);
  await close();
});
