/** The explorer as a person meets it: the built page, the real server and store, a real browser. */
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser } from '../support/browser.js';
import { CASES } from './cases/index.js';
import { openRemoval, paste } from './cases/sources.js';
import { meeting } from './meeting.js';
import { openSites, type Sites } from './sites.js';
import { drawn, openContext, openSite, stayAt, visit, visitAgain } from './support.js';

const missing = missingBrowser();
if (missing) console.warn(`tests/web/explorer: skipped, ${missing}`);

let sites: Sites;
let context: BrowserContext;

beforeAll(async () => {
  if (missing) return;
  sites = await openSites();
  context = await openContext(sites.browser, { baseURL: sites.doubles.url });
  await stayAt(context, sites.site.url);
});
afterAll(() => sites?.close());

/** A machine that is busy with other tests draws slowly. */
const PATIENCE = 60_000;

describe.skipIf(missing !== null)('the explorer', () => {
  test.each(CASES)(
    '$name',
    async ({ run, options, expected, hash = '', site: on }) => {
      const url = `${sites[on ?? 'site'].url}/${hash}`;
      // Who wants no settings of their own comes to a context that others used before.
      const { page, faults, close } = options
        ? await visit(sites.browser, url, { baseURL: sites.doubles.url, ...options })
        : await visitAgain(context, url);
      try {
        await run(await drawn(page));
      } finally {
        await close();
      }
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
    PATIENCE,
  );

  test('without articles it says how to get some', async () => {
    const { page, faults, close } = await visit(sites.browser, sites.bare.url);
    await page.getByRole('heading', { name: 'Noch keine Artikel' }).waitFor();
    expect(await page.locator('code').textContent()).toContain('depesche ingest');
    await page.getByRole('button', { name: 'Artikel', exact: true }).click();
    await page.locator('#view').getByRole('heading', { name: 'Noch keine Artikel' }).waitFor();
    await close();
    expect(faults).toEqual([]);
  });

  test(
    'the first article that is added draws the graph, and with its removal it is gone again',
    async () => {
      const own = await openSite([]);
      const { page: tab, faults, close } = await visit(sites.browser, own.url);
      await tab.getByRole('button', { name: 'Artikel hinzufügen' }).click();
      await paste(tab, 'Russland droht der Ukraine. Blinken warnt Russland vor einem Angriff.', 'Die Drohung');
      await tab.getByRole('status').getByText('Fertig: 1 Artikel gelesen').waitFor();
      await drawn(tab);
      await tab.getByRole('grid').getByRole('button', { name: 'Lesen: Die Drohung' }).waitFor();
      await openRemoval(tab, 'Die Drohung');
      await tab.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
      await tab.getByRole('heading', { name: 'Noch nichts gelesen. Der erste Artikel zeichnet den Graphen.' }).waitFor();
      await close();
      await own.close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  test('where nothing may be changed it says so instead of asking for articles', async () => {
    const own = await openSite([meeting()], { changes: false });
    const { page: tab, faults, close } = await visit(sites.browser, `${own.url}/#view=sources`);
    await tab.getByRole('heading', { name: 'Hier wird nur gelesen' }).waitFor();
    await tab.getByRole('button', { name: 'Lesen: Gespräch in Genf' }).waitFor();
    expect(await tab.getByRole('button', { name: /^Entfernen/ }).count()).toBe(0);
    await close();
    await own.close();
    expect(faults).toEqual([]);
  });

  test('without a server it says how to start one, and finds it again', async () => {
    const { page, close } = await visit(sites.browser, sites.bare.url);
    await page.route('**/api/**', (route) => route.abort());
    await page.reload();
    await page.getByText('Der Server antwortet nicht.').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.getByRole('heading', { name: 'Noch keine Artikel' }).waitFor();
    await close();
  });
});
