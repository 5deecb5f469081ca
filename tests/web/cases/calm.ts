/** Nothing moves under the hand, and everything can be taken back. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { entity, heading, panel } from '../reading.js';
import type { Case } from './types.js';

const group = (page: Page, name: string) => page.getByRole('list', { name });
const top = async (place: Locator) => Math.round((await place.boundingBox())?.y ?? Number.NaN);

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
];
