/** What happens to the page when the world around it changes: jobs that go on without it, a server that goes away, somebody else at work. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { openRemoval, paste } from './cases/sources.js';
import { meeting } from './meeting.js';
import { entity, heading, panel, placeOf } from './reading.js';
import { drawn, openSite, type Site, visit } from './support.js';

const PATIENCE = 120_000;

let browser: Browser;

beforeAll(async () => {
  if (missingBrowser()) return;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});

/** Enough that a person has time to come back and stop it; each with another text, for the same one again is no other article. */
const MANY = 1_000;
const NEWS = 'Frankreich warnt Japan. Der Bundeskanzler reiste nach Peking. Polen unterstützt die Ukraine. '.repeat(50);

async function addMany(site: Site): Promise<void> {
  const items = Array.from({ length: MANY }, (_, i) => ({ content: `${NEWS}Das war Meldung ${i}.`, title: `Meldung ${i}` }));
  const answer = await fetch(`${site.url}/api/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items }),
  });
  expect(answer.ok).toBe(true);
}

const toSources = (page: Page) => page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Quellen' }).click();

/** A page of news as an outlet serves it. */
async function outlet(): Promise<{ url: string; close(): Promise<void> }> {
  const text = 'Die Bundesregierung warnte Russland am Montag vor einem Angriff auf die Ukraine. '.repeat(8);
  const html = `<!doctype html><html lang="de"><head><title>Berlin warnt Moskau</title></head><body><nav>Start</nav><article><h1>Berlin warnt Moskau</h1><p>${text}</p><p>${text}</p></article></body></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const isAddress = (value: typeof address): value is AddressInfo => typeof value === 'object' && value !== null;
  const port = isAddress(address) ? address.port : 0;
  return { url: `http://127.0.0.1:${port}/berlin`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

type Scene = { name: string; private?: boolean; expected?: RegExp; run: (page: Page, site: Site) => Promise<void> };

const SCENES: readonly Scene[] = [
  {
    name: 'a job that runs is there again after the page is loaded anew, and can be stopped',
    run: async (page, site) => {
      await addMany(site);
      await toSources(page);
      await page.getByRole('button', { name: 'Anhalten' }).waitFor();
      await page.reload();
      // While articles are loaded the answers that the page waits for come one by one.
      await page.getByRole('button', { name: 'Anhalten' }).click({ timeout: 60_000 });
      await page
        .getByRole('status')
        .getByText(/^Angehalten/)
        .waitFor({ timeout: 60_000 });
      const { articles } = await (await fetch(`${site.url}/api/statistics`)).json();
      expect(articles).toBeLessThan(MANY);
    },
  },
  {
    name: 'a server that goes away is told of where it is missed, and asked again at a press',
    expected: /ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/,
    run: async (page, site) => {
      await entity(page, 'Russland').click();
      await heading(page, 'Russland').waitFor();
      await site.pause();
      await panel(page)
        .getByRole('button', { name: /fordert von/ })
        .first()
        .click();
      await panel(page).getByText('Der Server antwortet nicht.', { exact: false }).waitFor();
      // The picture stays as it was.
      await page.locator('#graph.drawn').waitFor();
      await site.resume();
      await panel(page).getByRole('button', { name: 'Noch einmal versuchen' }).click();
      await panel(page).locator('.claim').first().waitFor();
    },
  },
  {
    name: 'a picture that has grown is the same one after a reload, and where its address is sent',
    run: async (page) => {
      const place = async () => {
        await entity(page, 'Russland').click();
        await heading(page, 'Russland').waitFor();
        const found = await placeOf(page);
        await page.keyboard.press('Escape');
        return found;
      };
      const before = await place();
      await toSources(page);
      await paste(page, 'Frankreich warnt Japan. Polen unterstützt die Ukraine.', 'Warnung aus Paris');
      await page.getByRole('status').getByText('Fertig: 1 Artikel gelesen').waitFor();
      await page.goto(page.url().replace(/#.*/, '#'));
      await page.reload();
      await entity(page, 'Russland').waitFor();
      await drawn(page);
      expect(await place()).toBe(before);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Ausgeben' }).click();
      await page.getByRole('menuitem', { name: 'Adresse dieser Ansicht kopieren' }).click();
      await page.getByText('Adresse kopiert').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await page.evaluate(() => localStorage.clear());
      await page.goto('about:blank');
      await page.goto(copied);
      await drawn(page);
      expect(await place()).toBe(before);
    },
  },
  {
    name: 'files that are dropped are read',
    run: async (page) => {
      await toSources(page);
      await page.getByRole('button', { name: 'Dateien', exact: true }).click();
      const files = await page.evaluateHandle(() => {
        const data = new DataTransfer();
        data.items.add(new File(['# Hilfe aus Polen\n\nPolen unterstützt die Ukraine.'], 'hilfe.md', { type: 'text/markdown' }));
        data.items.add(new File(['Frankreich warnt Japan.'], 'warnung.txt', { type: 'text/plain' }));
        return data;
      });
      await page.dispatchEvent('.drop', 'dragover', { dataTransfer: files });
      await page.locator('.drop.over').waitFor();
      await page.dispatchEvent('.drop', 'drop', { dataTransfer: files });
      await page.getByRole('status').getByText('Fertig: 2 Artikel gelesen').waitFor();
      await page.getByRole('grid').getByRole('button', { name: 'Lesen: Hilfe aus Polen' }).waitFor();
    },
  },
  {
    name: 'a page that is given by its address is fetched and read, without what stands around its article',
    private: true,
    run: async (page) => {
      const news = await outlet();
      await toSources(page);
      await page.getByRole('button', { name: 'Adresse', exact: true }).click();
      await page.getByLabel('Adresse der Seite').fill(news.url);
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Fertig: 1 Artikel gelesen').waitFor();
      await page.getByRole('grid').getByRole('button', { name: 'Lesen: Berlin warnt Moskau' }).click();
      await page.locator('.reader').getByText('Die Bundesregierung').first().waitFor();
      expect(await page.locator('.reader').textContent()).not.toContain('Start');
      expect(await page.locator('.reader').getByRole('link', { name: 'Zum Original' }).getAttribute('href')).toBe(news.url);
      await news.close();
    },
  },
  {
    name: 'what somebody else removes is no longer there, and what they add is seen once one looks again',
    expected: /404/,
    run: async (page, site) => {
      const other = await visit(browser, `${site.url}/#view=sources`);
      await paste(other.page, 'Frankreich warnt Japan.', 'Warnung aus Paris');
      await other.page.getByRole('status').getByText('Fertig: 1 Artikel gelesen').waitFor();
      await openRemoval(other.page);
      await other.page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
      await other.page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(other.faults).toEqual([]);
      await other.close();
      await entity(page, 'Russland').click();
      await panel(page).getByText('Das gibt es in diesem Graphen nicht mehr.').waitFor();
      await panel(page).getByRole('button', { name: 'Graphen neu laden' }).click();
      await entity(page, 'Frankreich').waitFor();
      expect(await entity(page, 'Russland').count()).toBe(0);
    },
  },
];

describe.skipIf(missingBrowser() !== null)('the page in a world that changes', () => {
  test.each(SCENES)(
    '$name',
    async ({ run, expected, private: privateAddresses = false }) => {
      const site = await openSite([meeting()], { privateAddresses });
      const { page: tab, faults, close } = await visit(browser, site.url);
      await run(await drawn(tab), site);
      await close();
      await site.close();
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
    PATIENCE,
  );
});
