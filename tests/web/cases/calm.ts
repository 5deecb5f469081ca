/** Nothing moves under the hand, and everything can be taken back. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { entity, heading, panel, placeOf } from '../reading.js';
import type { Case } from './types.js';

const group = (page: Page, name: string) => page.getByRole('list', { name });
const top = async (place: Locator) => Math.round((await place.boundingBox())?.y ?? Number.NaN);

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

async function overlaps(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('overlaps: got something that is not shown, expected two boxes');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export const CALM: readonly Case[] = [
  {
    name: 'who is chosen as a speaker stays where the pointer is, and moves up once it has left',
    run: async (page) => {
      const speakers = group(page, 'Wer es sagt').getByRole('checkbox');
      const last = speakers.last();
      const name = (await last.getAttribute('id')) ?? '';
      await last.scrollIntoViewIfNeeded();
      const before = await top(last);
      await last.click();
      await page.waitForURL(/#speaker=/);
      await page.getByText('1 gewählt').waitFor();
      expect(await last.getAttribute('id')).toBe(name);
      expect(await top(last)).toBe(before);
      await page.getByRole('button', { name: 'Wer es sagt: alle zeigen' }).press('Enter');
      await page.waitForURL((url) => url.hash === '');
      await last.check();
      await page.mouse.move(700, 300);
      await page.locator('#graph').focus();
      await expect.poll(() => speakers.first().isChecked()).toBe(true);
    },
  },
  {
    name: 'a group says whether all of it is shown, one of it can be shown alone, and a row of nothing stays',
    run: async (page) => {
      const all = page.getByRole('button', { name: 'Wie sicher: alle zeigen' });
      const loners = page.getByRole('checkbox', { name: 'ohne Beziehung' });
      const before = await top(loners);
      expect(await all.getAttribute('aria-pressed')).toBe('true');
      await page.getByRole('button', { name: 'Nur geplant zeigen' }).press('Enter');
      await expect.poll(() => all.getAttribute('aria-pressed')).toBe('false');
      expect(await top(loners)).toBe(before);
      await all.press('Enter');
      await expect.poll(() => all.getAttribute('aria-pressed')).toBe('true');
    },
  },
  {
    name: 'a node that was hidden is brought back by the same button',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await entity(page, 'NATO').click();
      await heading(page, 'NATO').waitFor();
      const hide = panel(page).getByRole('button', { name: 'Ausblenden' });
      const place = await hide.boundingBox();
      await hide.click();
      const back = panel(page).getByRole('button', { name: 'Zurückholen' });
      await back.waitFor();
      expect(await back.boundingBox()).toEqual(place);
      await back.click();
      await expect.poll(() => title.textContent()).toBe(before);
    },
  },
  {
    name: 'on a phone a row of the table shows all of it without moving aside, and sorts',
    options: PHONE,
    hash: '#view=table',
    run: async (page) => {
      const grid = page.getByRole('grid');
      const sort = page.getByRole('columnheader', { name: 'Bejaht' });
      await sort.getByRole('button').press('Enter');
      await page.waitForURL(/sort-relations=-polarity/);
      await sort.getByRole('button').press('Enter');
      await expect.poll(() => sort.getAttribute('aria-sort')).toBe('ascending');
      await grid
        .getByText(/verneint|umstritten/)
        .first()
        .waitFor();
      const wide = await page.locator('.grid-scroller').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(wide).toBe(0);
      for (const cell of await grid.getByRole('row').nth(1).getByRole('gridcell').all()) {
        const box = await cell.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
      }
    },
  },
  {
    name: 'on a phone the search is one press away',
    options: PHONE,
    run: async (page) => {
      await page.getByRole('banner').getByRole('button', { name: 'Suche' }).click();
      await page.keyboard.type('NATO');
      await page.getByRole('option', { name: /^NATO/ }).first().click();
      await heading(page, 'NATO').waitFor();
    },
  },
  {
    name: 'on a phone the hint of the lasso covers nothing of the picture, and the number of doubts no icon',
    options: PHONE,
    site: 'doubles',
    run: async (page) => {
      await page.getByRole('button', { name: 'Mehrere auswählen' }).click();
      const hint = page.locator('.lasso-hint');
      await hint.waitFor();
      expect(await overlaps(hint, page.locator('#graph'))).toBe(false);
      const count = page.locator('.tab-count');
      await count.waitFor();
      expect(await overlaps(count, page.locator('.view-tabs button', { has: count }).locator('svg'))).toBe(false);
    },
  },
  {
    name: 'what filters leave is arranged as if there were nothing else, by key, and lies as before after Ctrl+Z',
    hash: '#hide=Agreement,Equipment,Event,Group,Organization,Person,Place',
    run: async (page) => {
      const these = page.getByRole('button', { name: 'Neu anordnen' });
      await these.waitFor();
      await page.getByRole('button', { name: 'Einpassen' }).click();
      await entity(page, 'Russland').click();
      await heading(page, 'Russland').waitFor();
      const before = await placeOf(page);
      await page.locator('#graph').focus();
      await page.keyboard.press('a');
      await these.waitFor({ state: 'detached' });
      await expect.poll(() => placeOf(page)).not.toBe(before);
      const undo = async () => {
        if ((await these.count()) === 0) await page.keyboard.press('Control+z');
        return these.count();
      };
      await expect.poll(undo).toBe(1);
      await expect.poll(() => placeOf(page)).toBe(before);
    },
  },
  {
    name: 'Ctrl+Z brings back what left the picture last, step by step, and says what',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await entity(page, 'NATO').click();
      await panel(page).getByRole('button', { name: 'Einklappen (1)' }).click();
      await panel(page).getByText('1 Nachbar ist hier eingeklappt.').waitFor();
      await expect.poll(() => title.textContent()).toContain('11 Entitäten');
      await panel(page).getByRole('button', { name: 'Ausblenden' }).click();
      await expect.poll(() => title.textContent()).not.toContain('11 Entitäten');
      await page.keyboard.press('Control+z');
      await page.getByRole('status').getByText('Wieder im Bild: NATO', { exact: true }).waitFor();
      await expect.poll(() => title.textContent()).toContain('11 Entitäten');
      await page.keyboard.press('Control+z');
      await expect.poll(() => title.textContent()).toBe(before);
      await page.keyboard.press('Control+z');
      await page.getByRole('status').getByText('Es gibt nichts zurückzuholen').waitFor();
    },
  },
  {
    name: 'an article that is being pasted outlives a reload, and is forgotten at a press',
    hash: '#view=sources',
    run: async (page) => {
      const text = page.getByLabel('Text des Artikels');
      await text.fill('Polen warnt Russland.');
      await page.reload();
      await text.waitFor();
      expect(await text.inputValue()).toBe('Polen warnt Russland.');
      await page.getByRole('button', { name: 'Verwerfen' }).click();
      await expect.poll(() => text.inputValue()).toBe('');
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    },
  },
];
