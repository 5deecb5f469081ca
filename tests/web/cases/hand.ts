/** What one does to the picture by hand: connections, neighbours alone, hiding. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PALETTES } from '../../../web/src/core/appearance/palette.js';
import { entity, heading, panel } from '../reading.js';
import { drawn, findColour } from '../support.js';
import type { Case } from './types.js';

export const HAND: readonly Case[] = [
  {
    name: 'what connects two entities, by keyboard alone',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Rumänien');
      await page.getByRole('option', { name: /Rumänien/ }).waitFor();
      await page.keyboard.press('Enter');
      await panel(page).getByRole('button', { name: 'Verbindung zu …' }).press('Enter');
      await page.keyboard.type('Blinken');
      await page.getByRole('option', { name: /Antony Blinken/ }).waitFor();
      await page.keyboard.press('Enter');
      await heading(page, 'Verbindung').waitFor();
      const names = await panel(page).locator('.path .entity-button').allTextContents();
      expect([names[0], names.at(-1)]).toEqual(['Rumänien', 'Antony Blinken']);
      const shared = page.url();
      await panel(page)
        .getByRole('button', { name: /ist Mitglied/ })
        .click();
      expect(await panel(page).locator('blockquote').textContent()).toBe('Rumänien gehört der NATO an.');
      await page.goto(shared);
      await heading(page, 'Verbindung').waitFor();
    },
  },
  {
    name: 'a node is hidden, or shown with its neighbours alone, and all comes back',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await entity(page, 'NATO').click();
      await heading(page, 'NATO').waitFor();
      await panel(page).getByRole('button', { name: 'Nur Umgebung' }).click();
      await page.getByText('3 Knoten allein gezeigt').waitFor();
      await expect.poll(() => title.textContent()).toContain('3 Entitäten');
      await page.getByRole('button', { name: 'Alle zurückholen' }).click();
      await expect.poll(() => title.textContent()).toBe(before);
      await panel(page).getByRole('button', { name: 'Ausblenden' }).click();
      await page.getByText('1 Knoten ausgeblendet').waitFor();
      await expect.poll(() => title.textContent()).toContain('11 Entitäten');
      await page.goBack();
      await expect.poll(() => title.textContent()).toBe(before);
    },
  },
  {
    name: 'what makes an address too long stays in the browser, comes back with a reload and with a step back, and is missed elsewhere',
    hash: `#pins=${Array.from({ length: 700 }, (_, i) => `entity:${i}:10:20`).join(',')}`,
    run: async (page) => {
      await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
      await page.waitForURL(/#hide=Person&kept=pins$/);
      const kept = () => page.evaluate(() => JSON.stringify(history.state).length);
      expect(await kept()).toBeGreaterThan(8_000);
      await page.reload();
      await drawn(page);
      await page.getByRole('checkbox', { name: 'Länder' }).uncheck();
      await page.waitForURL(/#hide=Country,Person&kept=pins$/);
      expect(await kept()).toBeGreaterThan(8_000);
      await page.goBack();
      await page.waitForURL(/#hide=Person&kept=pins$/);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByText('Ein Teil dieser Ansicht liegt nur in dem Browser, aus dem die Adresse kommt.').waitFor();
      await other.close();
    },
  },
  {
    name: 'layout and view are chosen by keyboard, and the address brings both back',
    run: async (page) => {
      await page.getByRole('button', { name: 'Anordnung' }).press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/#layout=circle$/);
      await page.getByRole('button', { name: 'Vergrößern' }).click();
      await page.waitForURL(/&at=0\.5,0\.5,0\.\d+$/);
      const shared = page.url();
      await page.goto('about:blank');
      await page.goto(shared);
      await page.locator('#graph.drawn').waitFor();
      await page.getByRole('button', { name: 'Anordnung' }).click();
      expect(await page.getByRole('menuitemradio', { name: 'Im Kreis' }).getAttribute('aria-checked')).toBe('true');
      await page.keyboard.press('Escape');
      await page.waitForTimeout(400);
      expect(page.url()).toBe(shared);
      await page.getByRole('button', { name: 'Alles zeigen' }).click();
      await page.waitForURL(/#layout=circle$/);
    },
  },
  {
    name: 'what filters leave, arranged anew, lies in another browser as it lies here, with discs as large',
    run: async (page) => {
      await page.getByRole('button', { name: 'Nur Länder zeigen' }).press('Enter');
      await page.waitForURL(/hide=/);
      await page.locator('#graph').press('a');
      await page.waitForURL(/places=/);
      await page.mouse.move(5, 5);
      await page.locator('#graph').blur();
      const other = await page.context().browser()?.newContext({ viewport: page.viewportSize(), locale: 'de-DE', reducedMotion: 'reduce' });
      if (!other) throw new Error('got no browser, expected the one that the page is in');
      const second = await drawn(await other.newPage().then((fresh) => fresh.goto(page.url()).then(() => fresh)));
      const place = (of: Page) => findColour(of, PALETTES.light.entity.Country, 9);
      const here = await place(page);
      const apart = async () => {
        const there = await place(second);
        return Math.hypot(there.x - here.x, there.y - here.y);
      };
      await expect.poll(() => apart().catch(() => Number.NaN)).toBeLessThan(4);
      expect(second.url()).toBe(page.url());
      await other.close();
    },
  },
  {
    name: 'a pinned node stays where it is put, in the address too',
    run: async (page) => {
      await entity(page, 'NATO').click();
      await panel(page).getByRole('button', { name: 'Anheften' }).click();
      await page.waitForURL(/&pins=entity:\w+:-?\d+:-?\d+$/);
      await page.getByRole('button', { name: 'Anordnung' }).click();
      await page.getByRole('menuitemradio', { name: 'Im Kreis' }).click();
      await panel(page).getByRole('button', { name: 'Lösen' }).click();
      await page.waitForURL(/^[^&]*&layout=circle$/);
    },
  },
];
