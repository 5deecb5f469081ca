/** What one does to the picture by hand: connections, neighbours alone, hiding. */
import { expect } from 'vitest';
import { entity, heading, panel } from '../reading.js';
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
      expect(await title.textContent()).toContain('3 Entitäten');
      await page.getByRole('button', { name: 'Alle zurückholen' }).click();
      expect(await title.textContent()).toBe(before);
      await panel(page).getByRole('button', { name: 'Ausblenden' }).click();
      await page.getByText('1 Knoten ausgeblendet').waitFor();
      expect(await title.textContent()).toContain('11 Entitäten');
      await page.goBack();
      expect(await title.textContent()).toBe(before);
    },
  },
];
