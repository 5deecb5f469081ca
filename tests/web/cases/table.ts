/** The graph as rows. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading, marked, panel } from '../reading.js';
import type { Case } from './types.js';

const grid = (page: Page) => page.getByRole('grid');
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name });

export const TABLE: readonly Case[] = [
  {
    name: 'the table has a row for each arrow of the graph, and follows the filters',
    run: async (page) => {
      await tab(page, 'Tabelle').click();
      expect(await grid(page).getAttribute('aria-rowcount')).toBe('11');
      await page.getByRole('checkbox', { name: 'Verneint' }).uncheck();
      await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
      const count = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
      expect(count).toBeLessThan(10);
      expect(await page.getByRole('button', { name: `${count} Beziehungen` }).getAttribute('aria-pressed')).toBe('true');
    },
  },
  {
    name: 'a column sorts both ways and says so',
    run: async (page) => {
      await tab(page, 'Tabelle').click();
      const first = () => grid(page).getByRole('row').nth(1).getByRole('gridcell').first().textContent();
      await page.getByRole('columnheader', { name: 'Von' }).getByRole('button').click();
      const least = await first();
      await page.getByRole('columnheader', { name: 'Von' }).getByRole('button').click();
      expect(await page.getByRole('columnheader', { name: 'Von' }).getAttribute('aria-sort')).toBe('descending');
      expect((await first())?.localeCompare(least ?? '', 'de')).toBeGreaterThan(0);
    },
  },
  {
    name: 'from the table to the sentence by keyboard alone',
    run: async (page) => {
      await tab(page, 'Tabelle').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('columnheader', { name: 'Von' }).getByRole('button').focus();
      for (const key of ['ArrowDown', 'ArrowRight', 'Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await panel(page).locator('blockquote').first().waitFor();
      expect((await marked(page, 'source')).length).toBeGreaterThan(0);
      expect(await grid(page).locator('tr[aria-selected="true"]').count()).toBe(1);
    },
  },
  {
    name: 'on paper no name of the table is cut',
    hash: '#view=table&rows=nodes',
    run: async (page) => {
      const names = grid(page).locator('.cut-text');
      await names.first().waitFor();
      await page.setViewportSize({ width: 700, height: 900 });
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await names.first().evaluate((name) => {
        name.textContent = 'Gemeinsamer Ausschuss der Vertreter '.repeat(5);
      });
      const cut = await names.evaluateAll((all) => all.filter((it) => it.scrollHeight > it.clientHeight + 1).length);
      await page.emulateMedia({ media: null });
      expect(cut).toBe(0);
    },
  },
  {
    name: 'an address opens the table as it was sorted',
    hash: '#view=table&rows=nodes&sort-entities=name',
    run: async (page) => {
      expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('ascending');
      await grid(page).getByRole('button', { name: 'Zu NATO' }).click();
      await heading(page, 'NATO').waitFor();
      expect(new URL(page.url()).hash).toMatch(/^#view=table&rows=nodes&sort-entities=name&node=/);
      await tab(page, 'Graph').click();
      await page.goBack();
      await grid(page).waitFor();
    },
  },
];
