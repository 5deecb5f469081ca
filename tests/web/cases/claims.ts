/** Filters that ask each claim by itself: who says so, and when. */
import { expect } from 'vitest';
import { entity, heading, panel } from '../reading.js';
import type { Case } from './types.js';

export const CLAIMS: readonly Case[] = [
  {
    name: 'who contradicts whom, from the overview, the rail and the address',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = (await title.textContent()) ?? '';
      const inRail = page.getByRole('checkbox', { name: 'Nur Umstrittenes' });
      const way = panel(page).getByRole('button', { name: 'Umstritten: 1 Beziehung' });
      await way.click();
      await expect.poll(() => title.textContent()).toContain('2 Entitäten, 1 Beziehung');
      await expect.poll(() => inRail.isChecked()).toBe(true);
      expect(new URL(page.url()).hash).toBe('#disputed=only');
      await way.press('Enter');
      await expect.poll(() => title.textContent()).toBe(before);
      await inRail.press('Space');
      await page.waitForURL(/disputed=only/);
      await page.reload();
      await expect.poll(() => inRail.isChecked()).toBe(true);
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Tabelle' }).click();
      await expect
        .poll(() => page.getByRole('grid').getByRole('row').nth(1).textContent())
        .toMatch(/Russland.*greift an.*Ukraine.*umstritten/);
    },
  },
  {
    name: 'only what one person says, from the person and back',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await entity(page, 'Sergej Lawrow').click();
      await heading(page, 'Sergej Lawrow').waitFor();
      await panel(page).getByRole('button', { name: 'Nur zeigen, was Sergej Lawrow sagt' }).click();
      await expect.poll(() => title.textContent()).not.toBe(before);
      expect(await page.getByRole('checkbox', { name: 'Sergej Lawrow' }).isChecked()).toBe(true);
      expect(new URL(page.url()).hash).toMatch(/&speaker=/);
      await panel(page).getByRole('button', { name: 'Wieder zeigen, was alle sagen' }).click();
      await expect.poll(() => title.textContent()).toBe(before);
    },
  },
  {
    name: 'a period is chosen by keyboard, and taken back',
    run: async (page) => {
      const end = page.getByRole('slider', { name: 'Ende des Zeitraums' });
      const count = Number(await end.getAttribute('aria-valuemax'));
      await end.focus();
      await page.keyboard.press('ArrowLeft');
      expect(await end.getAttribute('aria-valuenow')).toBe(String(count - 1));
      expect(new URL(page.url()).hash).toMatch(/to=\d{4}-\d\d-\d\d/);
      await page.getByRole('button', { name: 'Ganze Zeit' }).click();
      expect(await end.getAttribute('aria-valuenow')).toBe(String(count));
      expect(new URL(page.url()).hash).toBe('');
    },
  },
  {
    name: 'the time axis goes into a period and away again, by key and by double click, and says what it folds',
    run: async (page) => {
      const [start, end] = ['Beginn', 'Ende'].map((one) => page.getByRole('slider', { name: `${one} des Zeitraums` }));
      if (!start || !end) throw new Error('got no ends of the period, expected two');
      const most = () => end.getAttribute('aria-valuemax').then(Number);
      const all = await most();
      const nearer = page.getByRole('button', { name: 'Näher heran' });
      expect(await nearer.count()).toBe(0);
      await start.focus();
      await page.keyboard.press('End');
      await expect.poll(() => start.getAttribute('aria-valuenow')).toBe(String(all));
      await page.keyboard.press('+');
      await page.waitForURL(/axis=/);
      await page.getByText(/^Zusammengefasst: \d+ davor$/).waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Beginn des Zeitraums');
      await expect.poll(() => nearer.getAttribute('aria-disabled')).toBe('true');
      const away = async () => {
        if (page.url().includes('axis=')) await page.keyboard.press('-');
        return page.url().includes('axis=');
      };
      await expect.poll(away).toBe(false);
      await expect.poll(most).toBe(all);
      await page.getByRole('button', { name: 'Ganze Zeit' }).click();
      await page.waitForURL((url) => url.hash === '');
      const strip = await page.locator('.time-strip').boundingBox();
      await page.mouse.dblclick((strip?.x ?? 0) + (strip?.width ?? 0) * (0.5 / (all + 1)), (strip?.y ?? 0) + 20);
      await page.waitForURL(/axis=/);
      await page.getByText(/^Zusammengefasst: \d+ danach$/).waitFor();
    },
  },
  {
    name: 'a period is chosen by dragging its ends, each past the other too',
    run: async (page) => {
      const [start, end] = ['Beginn', 'Ende'].map((one) => page.getByRole('slider', { name: `${one} des Zeitraums` }));
      if (!start || !end) throw new Error('got no ends of the period, expected two');
      const strip = await page.locator('.time-strip').boundingBox();
      const most = Number(await end.getAttribute('aria-valuemax'));
      const [width, y] = [(strip?.width ?? 0) / (most + 1), (strip?.y ?? 0) + 20];
      const edge = (bars: number) => (strip?.x ?? 0) + bars * width;
      const drag = async (from: number, to: number) => {
        await page.mouse.move(edge(from), y);
        await page.mouse.down();
        await page.mouse.move(edge(to), y, { steps: 5 });
        await page.mouse.up();
      };
      await drag(most + 1, 2);
      await expect.poll(() => end.getAttribute('aria-valuenow')).toBe('1');
      expect(await start.getAttribute('aria-valuenow')).toBe('0');
      await drag(0, 1);
      await expect.poll(() => start.getAttribute('aria-valuenow')).toBe('1');
      expect(await end.getAttribute('aria-valuenow')).toBe('1');
      await drag(1, most);
      await expect.poll(() => end.getAttribute('aria-valuenow')).toBe(String(most));
      expect(await start.getAttribute('aria-valuenow')).toBe('1');
      expect(new URL(page.url()).hash).toMatch(/from=\d{4}-\d\d-\d\d/);
    },
  },
];
