/** Who is who, put right where one sees it: each leaves the graph as it was. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading, panel, placeOf } from '../reading.js';
import type { Case } from './types.js';

const dialog = (page: Page) => page.getByRole('dialog');

async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Suche' }).fill(name);
  await page
    .getByRole('option')
    .filter({ has: page.getByText(name, { exact: true }) })
    .click();
  await heading(page, name).waitFor();
}

/** By keyboard alone, up to the question. */
export async function openMerge(page: Page): Promise<void> {
  await find(page, 'Sergej Lavrov');
  await panel(page).getByRole('button', { name: 'Zusammenführen mit …' }).press('Enter');
  await page.keyboard.type('Sergej Lawrow');
  await dialog(page)
    .getByRole('option', { name: /^Sergej Lawrow/ })
    .waitFor();
  await page.keyboard.press('Enter');
  await dialog(page)
    .getByText(/^Daraus wird/)
    .waitFor();
}

export async function openSplit(page: Page): Promise<void> {
  await find(page, 'NATO');
  await panel(page).getByRole('button', { name: 'Aufteilen …' }).click();
  await dialog(page)
    .getByRole('checkbox', { name: /Treffen am See/ })
    .check();
  await dialog(page).getByText('Es fehlt noch der Name.').waitFor();
  await dialog(page).getByRole('button', { name: 'NATO', exact: true }).click();
}

const undo = async (page: Page) => {
  await panel(page)
    .getByRole('button', { name: /^Rückgängig/ })
    .click();
  await page
    .getByRole('status')
    .getByText(/^Rückgängig gemacht/)
    .waitFor();
};

export const IDENTITY: readonly Case[] = [
  {
    name: 'two nodes become one by keyboard alone, the selection goes along, and they are two again',
    site: 'doubles',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await openMerge(page);
      await dialog(page).getByRole('button', { name: 'Namen tauschen' }).press('Enter');
      expect(await dialog(page).locator('.pair-side').first().textContent()).toContain('Dieser Name bleibtSergej Lawrow');
      expect(await dialog(page).locator('.question-result').textContent()).toMatch(/Aussagen in 2 Artikeln.*Sergej Lavrov/);
      await dialog(page).getByRole('button', { name: 'Zusammenführen' }).press('Enter');
      await heading(page, 'Sergej Lawrow').waitFor();
      await page.getByRole('status').getByText('Zusammengeführt: „Sergej Lavrov“ zählt zu „Sergej Lawrow“').waitFor();
      await expect.poll(() => title.textContent()).not.toBe(before);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel');
      expect(await panel(page).locator('.aliases').first().textContent()).toContain('Sergej Lavrov');
      await undo(page);
      await expect.poll(() => title.textContent()).toBe(before);
      await panel(page).locator('.identity-decisions').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'a node that was merged lies where it lay once that is undone',
    site: 'doubles',
    run: async (page) => {
      await find(page, 'Sergej Lavrov');
      const before = await placeOf(page);
      await openMerge(page);
      await dialog(page).getByRole('button', { name: 'Zusammenführen' }).press('Enter');
      await dialog(page).waitFor({ state: 'detached' });
      await undo(page);
      await panel(page).locator('.identity-decisions').waitFor({ state: 'detached' });
      await find(page, 'Sergej Lavrov');
      expect(await placeOf(page)).toBe(before);
    },
  },
  {
    name: 'one node becomes two by what articles mean, and one again from either of them',
    site: 'doubles',
    run: async (page) => {
      await openSplit(page);
      await dialog(page).getByRole('textbox').fill('Nordatlantikrat');
      expect(await dialog(page).locator('.question-result').textContent()).toContain('Nordatlantikrat: 1 Artikel, 2 Aussagen');
      await dialog(page).getByRole('button', { name: 'Aufteilen' }).click();
      await dialog(page).waitFor({ state: 'detached' });
      await page.getByRole('status').getByText('Aufgeteilt: „Nordatlantikrat“ ist nicht „NATO“').waitFor();
      await heading(page, 'NATO').waitFor();
      await find(page, 'Nordatlantikrat');
      await undo(page);
      await heading(page, 'NATO').waitFor();
    },
  },
  {
    name: 'a split asks for what is missing and leaves with Escape, with nothing changed',
    site: 'doubles',
    run: async (page) => {
      await openSplit(page);
      await dialog(page).getByRole('button', { name: 'Alle 2 wählen' }).click();
      await dialog(page).getByText('Ein Artikel muss bleiben').waitFor();
      expect(await dialog(page).getByRole('button', { name: 'Aufteilen' }).isDisabled()).toBe(true);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'detached' });
      await heading(page, 'NATO').waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aufteilen …');
    },
  },
];
