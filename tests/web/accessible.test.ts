/** What is opened by hand, for those who do not see it, or not well: axe looks at it in a real browser. Every view by its address is looked at in looks.test.ts. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchHit } from '../../src/model/views.js';
import { missingBrowser } from '../support/browser.js';
import { barriers } from './barriers.js';
import { openMerge, openSplit } from './cases/identity.js';
import { openRemoval } from './cases/sources.js';
import { entity, evidence, panel } from './reading.js';
import { openSites, type Sites } from './sites.js';
import { drawn, visit } from './support.js';

const missing = missingBrowser();
if (missing) console.warn(`tests/web/accessible: skipped, ${missing}`);

let sites: Sites;

beforeAll(async () => {
  if (!missing) sites = await openSites();
});
afterAll(() => sites?.close());

async function openSaid(page: Page): Promise<void> {
  await entity(page, 'Russland').click();
  await panel(page).locator('.bodies-head').click();
  await panel(page).locator('.bodies-who').getByRole('button', { name: 'Sergej Lawrow' }).click();
  await panel(page).getByRole('button', { name: 'Nur zeigen, was Sergej Lawrow sagt' }).click();
  await panel(page).getByRole('button', { name: 'Alle zeigen' }).last().click();
}

async function openCut(page: Page): Promise<void> {
  const found = await (await page.request.get(`${sites.cut.url}/api/search?q=Rumänien`)).json();
  await page.goto(`${sites.cut.url}/#node=${SearchHit.array().parse(found)[0]?.id}`);
  await page.locator('.around button').first().waitFor();
}

async function openSeveral(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mehrere auswählen' }).click();
  await entity(page, 'Russland').click();
  await panel(page).getByRole('heading', { name: 'Russland', level: 2 }).waitFor();
  await page.locator('#graph').focus();
  for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
  await page.locator('.members').waitFor();
}

describe.skipIf(missing !== null)('axe', () => {
  const VIEWS: [name: string, options: BrowserContextOptions, open: (page: Page) => Promise<void>][] = [
    ['a disputed arrow', {}, (page) => evidence(page, 'Ukraine', /greift an/)],
    ['a disputed arrow in the dark', { colorScheme: 'dark' }, (page) => evidence(page, 'Ukraine', /greift an/)],
    ['a graph that is larger than its picture', {}, openCut],
    ['a graph that is larger than its picture, in the dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }, openCut],
    ['what one says under a filter', {}, openSaid],
    ['what one says under a filter, in the dark', { colorScheme: 'dark' }, openSaid],
    ['several entities', {}, openSeveral],
    ['several entities in the dark', { colorScheme: 'dark' }, openSeveral],
    ['two that become one', {}, (page) => page.goto(`${sites.doubles.url}/`).then(() => openMerge(page))],
    ['one that becomes two in the dark', { colorScheme: 'dark' }, (page) => page.goto(`${sites.doubles.url}/`).then(() => openSplit(page))],
    ['what goes with an article', {}, (page) => page.goto(`${sites.site.url}/#view=sources`).then(() => openRemoval(page))],
    ['the export menu', {}, (page) => page.getByRole('button', { name: 'Ausgeben' }).click()],
    ['the search', {}, (page) => page.getByRole('combobox').fill('Lavrov')],
  ];

  test.each(VIEWS)('finds nothing in %s', async (_name, options, open) => {
    const { page, close } = await visit(sites.browser, sites.site.url, options);
    await open(await drawn(page));
    await page.waitForLoadState('networkidle');
    const found = await barriers(page);
    await close();
    expect(found).toEqual([]);
  });
});
