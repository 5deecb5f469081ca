/** One box for everything, by keyboard alone. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading, panel } from '../reading.js';
import type { Case } from './types.js';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Befehle' });

async function ask(page: Page, text: string, option: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await dialog(page).waitFor();
  await page.keyboard.type(text);
  await dialog(page).getByRole('option', { name: option, selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await dialog(page).waitFor({ state: 'detached' });
}

export const PALETTE: readonly Case[] = [
  {
    name: 'the palette goes to an entity, a view and a filter',
    run: async (page) => {
      await ask(page, 'Lavrov', /Sergej Lawrow/);
      await heading(page, 'Sergej Lawrow').waitFor();
      await ask(page, 'tabel', /^Tabelle/);
      await page.getByRole('grid').waitFor();
      await ask(page, 'verneint', /Nur: verneint/);
      await page.waitForURL(/positive/);
      await ask(page, 'english', /English/);
      await page.getByRole('button', { name: 'Commands' }).waitFor();
    },
  },
  {
    name: 'the palette finds a relation by words of either language, and a filter by the kind of relation',
    run: async (page) => {
      await ask(page, 'russia attacks', /^Russland greift an: Ukraine/);
      await panel(page).locator('.claim').first().waitFor();
      await ask(page, 'nur: greift', /^Nur: greift an/);
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('2 Entitäten, 1 Beziehung');
    },
  },
  {
    name: 'the palette finds filters by other words for them',
    run: async (page) => {
      await ask(page, 'umstritten', /^Nur Umstrittenes/);
      await page.waitForURL(/disputed=only/);
      await ask(page, 'zurücksetzen', /Zurücksetzen/);
      await ask(page, 'erwägt', /^Nur: möglich/);
      await page.waitForURL(/hide-modality=/);
    },
  },
  {
    name: 'a question may name a time, and what nothing answers is said to be left out',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Was verlangt Russland wegen Xyzzy im Januar 2022?');
      const answer = page.getByRole('option', { name: /^Nur: fordert von · Russland · Januar 2022 Filtern · ohne: wegen, Xyzzy$/ });
      await answer.click();
      await heading(page, 'Russland').waitFor();
      await page.waitForURL(/from=2022-01&to=2022-01/);
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('panel');
      await page.keyboard.press('/');
      expect(await page.getByRole('combobox', { name: 'Suche' }).inputValue()).toContain('Xyzzy');
      await page.keyboard.type('verneint');
      await page.getByRole('option', { name: /^Nur: verneint/ }).click();
      // What was selected before veils nothing of the answer.
      await page.waitForURL((url) => url.hash.includes('hide-polarity') && !url.hash.includes('node='));
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('graph');
      await page.keyboard.press('Control+k');
      await dialog(page).waitFor();
      await page.keyboard.type('NATO seit 2021');
      await dialog(page).getByRole('option', { name: 'NATO · seit 2021', selected: true }).waitFor();
    },
  },
  {
    name: 'the English page finds entities and relations by German and by English words',
    options: { locale: 'en-GB' },
    run: async (page) => {
      const box = page.getByRole('dialog', { name: 'Commands' });
      for (const [text, found] of [
        ['Rumänien', /^Romania/],
        ['Romania', /^Romania/],
        ['verlangt', /^Only: demands of/],
        ['Russia NATO connection', /^Show the connection between Russia and NATO/],
      ] as const) {
        await page.keyboard.press('Control+k');
        await box.waitFor();
        await page.keyboard.type(text);
        await box.getByRole('option', { name: found }).first().waitFor();
        await page.keyboard.press('Escape');
        await box.waitFor({ state: 'detached' });
      }
    },
  },
  {
    name: 'Escape closes the palette, keeps what is selected and gives the focus back',
    run: async (page) => {
      await ask(page, 'Lavrov', /Sergej Lawrow/);
      await page.getByRole('button', { name: 'Befehle' }).press('Enter');
      await dialog(page).getByRole('combobox').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Befehle');
      expect(await heading(page, 'Sergej Lawrow').count()).toBe(1);
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Tasten zeigen' }).waitFor();
    },
  },
];
