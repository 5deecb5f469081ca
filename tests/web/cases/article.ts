/** The text itself, and the way between it and the graph. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entity, evidence, heading, panel } from '../reading.js';
import type { Case } from './types.js';

const reader = (page: Page) => page.locator('.reader');

export const ARTICLE: readonly Case[] = [
  {
    name: 'from a claim to its sentence in the article, and from a name there to its node',
    run: async (page) => {
      await evidence(page, 'NATO', /^\d+ Belege?: fordert.*Russland/);
      await panel(page).getByRole('button', { name: 'Gespräch in Genf' }).click();
      await reader(page).getByRole('heading', { name: 'Gespräch in Genf' }).waitFor();
      expect(await reader(page).locator('.sought').textContent()).toContain('Russland fordert von der NATO');
      expect(new URL(page.url()).hash).toMatch(/^#view=article&article=meeting&sentence=4&edge=/);
      await reader(page).getByRole('link', { name: 'Lawrow' }).first().click();
      await heading(page, 'Sergej Lawrow').waitFor();
      await page.goBack();
      await page.goBack();
      await page.locator('#graph').waitFor();
    },
  },
  {
    name: 'from what somebody is quoted as saying to where it stands in the article, and the page itself never scrolls',
    options: { viewport: { width: 1440, height: 600 } },
    run: async (page) => {
      await entity(page, 'Sergej Lawrow').click();
      const quote = panel(page).locator('.quote').first();
      const said = (await quote.locator('blockquote').textContent()) ?? '';
      await quote.getByRole('button', { name: /^Satz \d+$/ }).click();
      await page.waitForURL(/view=article&article=meeting&sentence=\d+/);
      await expect.poll(() => reader(page).locator('.sought').first().textContent()).toContain(said.slice(0, 20));
      await heading(page, 'Sergej Lawrow').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(600);
    },
  },
  {
    name: 'an article is chosen from the list, and its claims lead to their sentences',
    run: async (page) => {
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Artikel' }).click();
      await page.locator('.chooser').getByRole('button', { name: 'Gespräch in Genf' }).click();
      await reader(page).getByRole('button', { name: 'Rumänien ist Mitglied von NATO' }).click();
      expect(await panel(page).locator('blockquote').textContent()).toBe('Rumänien gehört der NATO an.');
      await reader(page).getByRole('button', { name: 'Alle Artikel' }).click();
      await page.locator('.chooser').waitFor();
    },
  },
  {
    name: 'a name that looks like HTML stays a name in the article too',
    hash: '#view=article&article=meeting',
    run: async (page) => {
      await reader(page).getByText('<img src=x onerror=alert(1)>').first().waitFor();
      expect(await page.locator('img').count()).toBe(0);
    },
  },
  {
    name: 'an article that is not there says so and leads back to the list',
    hash: '#view=article&article=elsewhere',
    expected: /404/,
    run: async (page) => {
      await page.locator('.article-view').getByRole('button', { name: 'Alle Artikel' }).click();
      await page.locator('.chooser').waitFor();
    },
  },
];
