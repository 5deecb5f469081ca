/** Filters that ask each claim by itself: who says so, and when. */
import { expect } from 'vitest';
import { entity, heading, panel } from '../reading.js';
import type { Case } from './types.js';

export const CLAIMS: readonly Case[] = [
  {
    name: 'only what one person says, from the person and back',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await title.textContent();
      await entity(page, 'Sergej Lawrow').click();
      await heading(page, 'Sergej Lawrow').waitFor();
      await panel(page).getByRole('button', { name: 'Nur zeigen, was Sergej Lawrow sagt' }).click();
      expect(await title.textContent()).not.toBe(before);
      expect(await page.getByRole('checkbox', { name: 'Sergej Lawrow' }).isChecked()).toBe(true);
      expect(new URL(page.url()).hash).toMatch(/&speaker=/);
      await panel(page).getByRole('button', { name: 'Wieder zeigen, was alle sagen' }).click();
      expect(await title.textContent()).toBe(before);
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
];
