/** The whole of it without a mouse: no step needs one, and after none is the keyboard on nothing. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { seedDocuments } from '../support/seed.js';
import { lake } from './looks/lake.js';
import { heading, panel } from './reading.js';
import { drawn, openSite, type Site, visit } from './support.js';

const PATIENCE = 180_000;
/** So often Tab is pressed before we say that something cannot be reached. */
const MOST_TABS = 140;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (missingBrowser()) return;
  browser = await openBrowser();
  site = await openSite([...(await seedDocuments()), lake()]);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

type Focus = { name: string; visible: boolean };

/** What has the keyboard, and whether one sees that. Runs in the page. */
function focus(): Focus {
  const at = document.activeElement ?? document.body;
  const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? (at.labels?.[0]?.textContent ?? '') : '';
  const text = at.getAttribute('aria-label') || label || (/^(view|graph|panel)$/.test(at.id) ? at.id : at.textContent) || at.tagName;
  const box = at.getBoundingClientRect();
  const inSight = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  const ringed = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const typing = at.matches('input, textarea, [contenteditable]');
  return { name: at === document.body ? '' : text.trim().replace(/\s+/g, ' '), visible: inSight && (ringed || typing || at.id === 'view') };
}

async function kept(page: Page): Promise<string> {
  await page.waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 2_000 }).catch(() => undefined);
  const { name, visible } = await page.evaluate(focus);
  expect(name, `the keyboard is on nothing, ${page.url()}`).not.toBe('');
  expect(visible, `one does not see that the keyboard is on ${name}`).toBe(true);
  return name;
}

/** Goes on from where the keyboard is until it is on something of that name, which is seen at every step. */
async function to(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' | 'ArrowDown' | 'ArrowRight' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press(key);
    // Behind the last there is the browser's own bar, where the page ends.
    if ((await page.evaluate(focus)).name === '') continue;
    const now = await kept(page);
    if (name.test(now)) return;
    met.push(now);
  }
  throw new Error(`to: got ${met.slice(0, 40).join(' | ')}, expected ${name} among what ${key} leads to`);
}

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await kept(page);
}

async function command(page: Page, text: string, option: RegExp): Promise<void> {
  await press(page, 'Control+k');
  await page.keyboard.type(text);
  await page.getByRole('option', { name: option, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
  await kept(page);
}

const STEPS: { name: string; run: (page: Page) => Promise<void> }[] = [
  {
    name: 'search, and read what is found',
    run: async (page) => {
      await press(page, '/');
      await page.keyboard.type('Russland');
      await page.getByRole('option', { name: /^Russland/ }).waitFor();
      await press(page, 'Enter');
      await heading(page, 'Russland').waitFor();
      await to(page, /^\d+ Belege?: fordert von/);
    },
  },
  {
    name: "open an arrow's sentence, its article, and come back",
    run: async (page) => {
      await press(page, 'Enter');
      await panel(page).locator('.claim').first().waitFor();
      await to(page, /^(Das Krisentreffen|Treffen am See)/);
      await press(page, 'Enter');
      await page.locator('.reader .sought').waitFor();
      await kept(page);
      await page.goBack();
      await page.locator('.reader').waitFor({ state: 'detached' });
      await kept(page);
      await press(page, 'Escape');
    },
  },
  {
    name: 'set a filter and take it back',
    run: async (page) => {
      await press(page, '/');
      await to(page, /^Personen/);
      await press(page, 'Space');
      await page.waitForURL(/Person/);
      await press(page, 'Space');
      await page.waitForURL((url) => !url.hash.includes('Person'));
    },
  },
  {
    name: 'read the table, sort it, open an arrow',
    run: async (page) => {
      await command(page, 'Tabelle', /^Tabelle/);
      await page.getByRole('grid').waitFor();
      await to(page, /^Zu \S/);
      await press(page, 'ArrowUp');
      await to(page, /^An$/, 'ArrowRight');
      await press(page, 'Enter');
      await page.waitForURL(/sort-relations=target/);
      await press(page, 'ArrowDown');
      await press(page, 'ArrowLeft');
      await press(page, 'Enter');
      await panel(page).locator('.claim').first().waitFor();
    },
  },
  {
    name: 'ask in Cypher with a saved query',
    run: async (page) => {
      await command(page, 'Cypher', /^Cypher/);
      await page.locator('.view textarea').waitFor();
      await to(page, /^Was verneint wird/);
      await press(page, 'Enter');
      await page.locator('.cypher-rows td').first().waitFor();
      await kept(page);
    },
  },
  {
    name: 'decide in the review and undo it',
    run: async (page) => {
      await command(page, 'Prüfen', /^Prüfen/);
      await page.locator('.doubt').waitFor();
      const all = Number(/^1 von (\d+)/.exec((await page.getByText(/^1 von \d/).textContent()) ?? '')?.[1]);
      await to(page, /^Annehmen/);
      await press(page, 'Enter');
      await page.getByText(new RegExp(`^1 von ${all - 1}`)).waitFor();
      await to(page, /^Rückgängig/, 'Shift+Tab');
      await press(page, 'Enter');
      await page.getByText(new RegExp(`^1 von ${all}`)).waitFor();
      await kept(page);
    },
  },
  {
    name: 'take the data elsewhere',
    run: async (page) => {
      await command(page, 'Graph', /^Graph/);
      await to(page, /^Ausgeben/, 'Shift+Tab');
      await press(page, 'Enter');
      await to(page, /^GEXF/, 'ArrowDown');
      const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('depesche.gexf');
      await kept(page);
    },
  },
  {
    name: 'change language and theme',
    run: async (page) => {
      await command(page, 'English', /English/);
      await page.getByRole('button', { name: 'Commands' }).waitFor();
      await command(page, 'dark', /Dark/);
      expect(await page.locator(':root').getAttribute('data-theme')).toBe('dark');
      await command(page, 'Deutsch', /Deutsch/);
    },
  },
  {
    name: 'add an article and remove it',
    run: async (page) => {
      await command(page, 'Quellen', /^Quellen/);
      await to(page, /^Text des Artikels/);
      await page.keyboard.type('Frankreich warnt Japan.');
      await to(page, /^Titel/);
      await page.keyboard.type('Warnung aus Paris');
      await to(page, /^Lesen$/);
      await press(page, 'Enter');
      await page.getByRole('status').getByText('Fertig: 1 Artikel gelesen').waitFor();
      await kept(page);
      const row = page.getByRole('grid').getByRole('row', { name: /Warnung aus Paris/ });
      await row.waitFor();
      await to(page, /^Lesen: (Das|Treffen)/);
      await to(page, /^Lesen: Warnung aus Paris/, 'ArrowDown');
      await to(page, /^Entfernen: Warnung aus Paris/, 'ArrowRight');
      await press(page, 'Enter');
      await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).and(page.locator(':enabled')).waitFor();
      await to(page, /^Entfernen$/);
      await page.keyboard.press('Enter');
      await row.waitFor({ state: 'detached' });
      await kept(page);
    },
  },
];

describe.skipIf(missingBrowser() !== null)('by keyboard alone', () => {
  test(
    STEPS.map(({ name }) => name).join('; '),
    async () => {
      const { page, faults, close } = await visit(browser, site.url);
      await drawn(page);
      for (const { name, run } of STEPS) {
        await run(page).catch((error: unknown) => {
          throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        });
      }
      await close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
