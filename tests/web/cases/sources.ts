/** Articles come in and go out while somebody looks at the graph. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Case } from './types.js';

const MEETING = 'Gespräch in Genf';

export async function openRemoval(page: Page, title = MEETING): Promise<void> {
  await page.getByRole('button', { name: `Entfernen: ${title}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).and(page.locator(':enabled')).waitFor();
}

export async function paste(page: Page, text: string, title: string): Promise<void> {
  await page.getByLabel('Text des Artikels').fill(text);
  await page.getByLabel('Titel').fill(title);
  await page.locator('.add-form').getByRole('button', { name: 'Lesen' }).click();
}

async function takeOut(page: Page, title: string): Promise<void> {
  await openRemoval(page, title);
  await page.getByRole('dialog').getByRole('button', { name: 'Entfernen' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page
    .locator('.grid')
    .getByRole('button', { name: `Lesen: ${title}` })
    .waitFor({ state: 'detached' });
}

const said = (page: Page, text: string | RegExp) => page.locator('.adding').getByText(text).first();

export const SOURCES: readonly Case[] = [
  {
    name: 'the order of the articles stands in the address, back and forward go through it',
    site: 'doubles',
    hash: '#view=sources',
    run: async (page) => {
      const head = page.getByRole('columnheader', { name: 'Titel' });
      await head.getByRole('button').click();
      await page.waitForURL(/#view=sources&sort-sources=title$/);
      await head.getByRole('button').click();
      await page.waitForURL(/sort-sources=-title$/);
      const titles = () =>
        page
          .locator('.grid')
          .getByRole('button', { name: /^Lesen: / })
          .allTextContents();
      expect(await titles()).toEqual(['Treffen am See', MEETING]);
      await page.goBack();
      await expect.poll(titles).toEqual([MEETING, 'Treffen am See']);
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      await page.goForward();
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    },
  },
  {
    name: 'a text that is pasted is read, comes into the graph, can be read there, and goes again',
    hash: '#view=sources',
    run: async (page) => {
      const nodes = async () => Number(/^\D*(\d+)/.exec((await page.locator('#graph').getAttribute('aria-label')) ?? '')?.[1]);
      const before = await nodes();
      await page
        .locator('#graph canvas')
        .first()
        .evaluate((canvas) => canvas.setAttribute('data-same', ''));
      await paste(page, 'Frankreich warnt Japan. Der Bundeskanzler reiste nach Peking.', 'Warnung aus Paris');
      await said(page, 'Fertig: 1 Artikel gelesen').waitFor();
      await page.getByRole('grid').getByRole('button', { name: 'Lesen: Warnung aus Paris' }).waitFor();
      expect(await nodes()).toBeGreaterThan(before);
      await page.locator('.adding').getByRole('button', { name: 'Lesen: Warnung aus Paris' }).click();
      await page.locator('.reader').getByRole('heading', { name: 'Warnung aus Paris' }).waitFor();
      await page.getByRole('button', { name: 'Quellen' }).click();
      await takeOut(page, 'Warnung aus Paris');
      expect(await nodes()).toBe(before);
      expect(await page.locator('#graph canvas[data-same]').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('view');
    },
  },
  {
    name: 'files are read one by one, and one that cannot be read says so',
    hash: '#view=sources',
    run: async (page) => {
      await page.getByRole('button', { name: 'Dateien', exact: true }).click();
      await page.locator('input[type="file"]').setInputFiles([
        { name: 'hilfe.md', mimeType: 'text/markdown', buffer: Buffer.from('# Hilfe aus Polen\n\nPolen unterstützt die Ukraine.') },
        { name: 'kaputt.json', mimeType: 'application/json', buffer: Buffer.from('{"text": ') },
      ]);
      await said(page, /^Fertig/).waitFor();
      expect(await page.locator('.outcome').count()).toBe(2);
      await page.locator('.outcome', { hasText: 'kaputt.json' }).getByText('Nicht gelesen').waitFor();
      await page.locator('.outcome', { hasText: 'kaputt.json' }).getByText('Das lässt sich nicht als Text lesen.').waitFor();
      await page.locator('.outcome', { hasText: 'Hilfe aus Polen' }).getByText('Neu').waitFor();
      await takeOut(page, 'Hilfe aus Polen');
    },
  },
  {
    name: 'what is no address is not sent, and a page that cannot be had says so',
    hash: '#view=sources',
    run: async (page) => {
      await page.getByRole('button', { name: 'Adresse', exact: true }).click();
      await page.getByLabel('Adresse der Seite').fill('ftp://irgendwo');
      await page.locator('.add-form').getByRole('button', { name: 'Lesen' }).click();
      await page.getByRole('alert').getByText('Das ist keine Internetadresse.').waitFor();
      await page.getByLabel('Adresse der Seite').fill('http://127.0.0.1:9/artikel');
      await page.keyboard.press('Enter');
      await page.locator('.outcome').getByText('Nicht gelesen').waitFor();
      await page
        .locator('.outcome')
        .getByText('Diese Adresse gehört zu diesem Rechner oder einem privaten Netz und wird nicht geladen.')
        .waitFor();
      await page.getByRole('button', { name: 'English' }).click();
      await page.locator('.outcome').getByText('This address belongs to this machine or to a private network and is not loaded.').waitFor();
    },
  },
  {
    name: 'a removal shows what would go, Escape keeps it, and the keyboard is back where it was',
    hash: '#view=sources',
    run: async (page) => {
      await openRemoval(page);
      await page
        .getByRole('dialog')
        .getByText(/Mit dem Artikel gehen \d+ Aussagen/)
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Entfernen: ${MEETING}`);
    },
  },
];
