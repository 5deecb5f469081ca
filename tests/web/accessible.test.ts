/** Every view for those who do not see it, or not well: axe looks at it in a real browser, in both themes. */
import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SearchHit } from '../../src/model/views.js';
import { missingBrowser } from '../support/browser.js';
import { openMerge, openSplit } from './cases/identity.js';
import { openRemoval } from './cases/sources.js';
import { entity, evidence, panel } from './reading.js';
import { openSites, type Sites } from './sites.js';
import { drawn, visit } from './support.js';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const missing = missingBrowser();
if (missing) console.warn(`tests/web/accessible: skipped, ${missing}`);

let sites: Sites;

beforeAll(async () => {
  if (!missing) sites = await openSites();
});
afterAll(() => sites?.close());

async function openWhy(page: Page): Promise<void> {
  await evidence(page, 'NATO', /fordert.*Russland/);
  await page.getByText('Warum?').click();
  await page.getByText('Geprüfte Regeln').waitFor();
}

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

async function runQuery(page: Page): Promise<void> {
  await page.goto(
    `${sites.site.url}/#view=cypher&query=${encodeURIComponent('MATCH p = (a)-[r]->(b) RETURN a, r, p, labels(b), $x')}&query.x=1`,
  );
  await page.locator('.cypher-rows td').first().waitFor();
}

async function failQuery(page: Page): Promise<void> {
  await page.goto(`${sites.site.url}/#view=cypher&query=${encodeURIComponent('MATCH (a RETURN a')}`);
  await page.getByRole('alert').waitFor();
}

async function openSeveral(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mehrere auswählen' }).click();
  await entity(page, 'Russland').click();
  await panel(page).getByRole('heading', { name: 'Russland', level: 2 }).waitFor();
  await page.locator('#graph').focus();
  for (const key of ['ArrowLeft', 'ArrowRight']) await page.keyboard.press(`Shift+${key}`);
  await page.locator('.members').waitFor();
}

async function openClusters(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Cluster' }).click();
  await page.locator('.clusters').waitFor();
}

describe.skipIf(missing !== null)('axe', () => {
  const VIEWS: [name: string, options: BrowserContextOptions, open: (page: Page) => Promise<void>][] = [
    ['the overview', {}, async () => undefined],
    ['an entity', {}, (page) => entity(page, 'Russland').click()],
    ['an entity in the dark', { colorScheme: 'dark' }, (page) => entity(page, 'Russland').click()],
    ['a disputed arrow', {}, (page) => evidence(page, 'Ukraine', /greift an/)],
    ['a disputed arrow in the dark', { colorScheme: 'dark' }, (page) => evidence(page, 'Ukraine', /greift an/)],
    ['why a claim stands there', {}, openWhy],
    ['why a claim stands there in the dark', { colorScheme: 'dark' }, openWhy],
    ['a graph that is larger than its picture', {}, openCut],
    ['a graph that is larger than its picture, in the dark', { colorScheme: 'dark', viewport: { width: 390, height: 844 } }, openCut],
    ['what one says under a filter', {}, openSaid],
    ['what one says under a filter, in the dark', { colorScheme: 'dark' }, openSaid],
    ['a question in the search', {}, (page) => page.getByRole('combobox').fill('Wer fordert etwas von Russland?')],
    ['filters', {}, (page) => page.getByRole('checkbox', { name: 'Personen' }).uncheck()],
    ['several entities', {}, openSeveral],
    ['several entities in the dark', { colorScheme: 'dark' }, openSeveral],
    ['clusters', {}, openClusters],
    [
      'a cluster in the dark',
      { colorScheme: 'dark' },
      (page) => openClusters(page).then(() => page.locator('.clusters button').first().click()),
    ],
    ['the table', {}, (page) => page.getByRole('button', { name: 'Tabelle' }).click()],
    ['an article', {}, (page) => page.goto(`${sites.site.url}/#view=article&article=meeting`).then(() => undefined)],
    ['a query and its answer', {}, runQuery],
    ['a query and its answer in the dark', { colorScheme: 'dark' }, runQuery],
    ['a query that fails', {}, failQuery],
    ['a query on a phone', { viewport: { width: 390, height: 844 } }, runQuery],
    ['a doubtful claim', {}, (page) => page.goto(`${sites.doubles.url}/#view=review`).then(() => undefined)],
    [
      'a pair in the dark',
      { colorScheme: 'dark' },
      (page) => page.goto(`${sites.doubles.url}/#view=review&review=pairs`).then(() => undefined),
    ],
    ['two that become one', {}, (page) => page.goto(`${sites.doubles.url}/`).then(() => openMerge(page))],
    ['one that becomes two in the dark', { colorScheme: 'dark' }, (page) => page.goto(`${sites.doubles.url}/`).then(() => openSplit(page))],
    ['no decisions', {}, (page) => page.goto(`${sites.doubles.url}/#view=review&review=decisions`).then(() => undefined)],
    ['the sources', {}, (page) => page.goto(`${sites.site.url}/#view=sources`).then(() => page.locator('.add-form').waitFor())],
    [
      'the sources in the dark',
      { colorScheme: 'dark', viewport: { width: 390, height: 844 } },
      (page) => page.goto(`${sites.site.url}/#view=sources`).then(() => page.locator('.add-form').waitFor()),
    ],
    ['what goes with an article', {}, (page) => page.goto(`${sites.site.url}/#view=sources`).then(() => openRemoval(page))],
    ['the export menu', {}, (page) => page.getByRole('button', { name: 'Ausgeben' }).click()],
    ['the palette', {}, (page) => page.keyboard.press('Control+k')],
    ['the palette in the dark', { colorScheme: 'dark' }, (page) => page.keyboard.press('Control+k')],
    ['the keys', {}, (page) => page.keyboard.press('?')],
    ['the search', {}, (page) => page.getByRole('combobox').fill('Lavrov')],
  ];

  test.each(VIEWS)('finds nothing in %s', async (_name, options, open) => {
    const { page, close } = await visit(sites.browser, sites.site.url, options);
    await open(await drawn(page));
    await page.waitForLoadState('networkidle');
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    await close();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });
});
