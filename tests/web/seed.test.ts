/** The seed article, read by the real pipeline, as it meets a reader's eye. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { seedDocuments } from '../support/seed.js';
import { drawn, openSite, type Site, visit } from './support.js';

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

const NAMES = [/Antony Blinken/, /Sergej Lawrow/, /^Russland/, /^NATO/, /Donezk/];
const RELATIONS = ['MET_WITH', 'DEMANDS', 'DEPLOYS_TO'] as const;

async function open(): Promise<{ panel: ReturnType<Page['locator']>; page: Page; close: () => Promise<string[]> }> {
  const { page, faults, close } = await visit(browser, site.url);
  await drawn(page);
  const panel = page.locator('.panel');
  await panel.getByRole('button', { name: /^Alle \d+ zeigen$/ }).click();
  return { page, panel, close: () => close().then(() => faults) };
}

describe.skipIf(missingBrowser() !== null)('the seed in the explorer', () => {
  test('its main figures are nodes', async () => {
    const { panel, close } = await open();
    for (const name of NAMES) await panel.getByRole('button', { name }).first().waitFor();
    expect(await close()).toEqual([]);
  });

  test.each(RELATIONS)('a %s arrow leads to its sentence', async (type) => {
    const { page, panel, close } = await open();
    const reply = await page.request.get(`${site.url}/api/graph?relationTypes=${type}`);
    const { nodes, edges } = await reply.json();
    const name = nodes.find((node: { id: string }) => node.id === edges[0].source).name;
    await panel.getByRole('button', { name }).first().click();
    await panel
      .getByRole('button', { name: new RegExp(`^\\d+ Belege?: ${ontology().relations[type].name.de},`) })
      .first()
      .click();
    await panel.locator('.claim').first().waitFor();
    expect(await panel.locator('mark[data-role="source"], mark[data-role="target"]').count()).toBeGreaterThan(0);
    await panel.getByText('Warum?').first().click();
    await panel.locator('.why .fired').first().waitFor();
    expect(await panel.locator('.why-note').count()).toBe(0);
    expect(await close()).toEqual([]);
  });
});
