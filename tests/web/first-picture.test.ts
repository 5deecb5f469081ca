/** What a person waits for before there is something to see. How long it takes on this machine, `npm run bench -- first-picture` says. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { firstPicture } from '../support/first-picture.js';
import { seedDocuments } from '../support/seed.js';
import { drawn, openSite, type Site, visit } from './support.js';

/** Bytes over the wire until the graph is drawn. */
const MOST_BYTES = 400_000;
const PATIENCE = 60_000;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (missingBrowser()) return;
  browser = await openBrowser();
  site = await openSite(await seedDocuments());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.skipIf(missingBrowser() !== null)('the first picture', () => {
  test(
    'is light, and says when it is there',
    async () => {
      const { bytes, answers, drawn } = await firstPicture(browser, site.url);
      expect(bytes).toBeGreaterThan(100_000);
      expect(bytes).toBeLessThan(MOST_BYTES);
      expect(answers).toBeLessThan(drawn);
    },
    PATIENCE,
  );

  test(
    'asks for each answer once, and for that before the script is there',
    async () => {
      const { page, faults, close } = await visit(browser, site.url);
      await drawn(page);
      await page.waitForLoadState('networkidle');
      const asked = await page.evaluate(() => {
        const all = performance.getEntriesByType('resource').filter((entry) => entry instanceof PerformanceResourceTiming);
        const script = all.find(({ name }) => name.includes('/assets/main-'))?.responseEnd ?? 0;
        const answers = all.filter(({ name }) => /api\/(ontology|graph|statistics|articles)/.test(name));
        return answers.map(({ name, startTime }) => `${name.replace(/^.*api\//, '')} ${startTime < script ? 'early' : 'late'}`);
      });
      await close();
      expect(asked.sort()).toEqual(['articles early', 'graph early', 'ontology early', 'statistics early']);
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
