/** What is seen of the graph itself, which WebGL and canvases leave only to be looked at. */
import { expect } from 'vitest';
import { PALETTES } from '../../../web/src/core/appearance/palette.js';
import { heading } from '../reading.js';
import { drawn, findColour } from '../support.js';
import type { Case } from './types.js';

const { light } = PALETTES;

export const DRAWN: readonly Case[] = [
  {
    name: 'a node is drawn in the colour of its type, and can be clicked and dragged, and back with Ctrl+Z',
    run: async (page) => {
      const point = await findColour(page, light.entity.Group, 4);
      await page.mouse.move(point.x, point.y);
      await page.mouse.down();
      await page.mouse.move(point.x + 50, point.y + 40, { steps: 4 });
      await page.mouse.up();
      await page.mouse.move(0, 0);
      const moved = await findColour(page, light.entity.Group, 4);
      expect(Math.hypot(moved.x - point.x, moved.y - point.y)).toBeGreaterThan(20);
      await page.waitForURL(/pins=/);
      await page.keyboard.press('Control+z');
      await page.waitForURL((url) => !url.hash.includes('pins='));
      await expect
        .poll(async () => {
          const { x, y } = await findColour(page, light.entity.Group, 4);
          return Math.hypot(x - point.x, y - point.y);
        })
        .toBeLessThan(6);
      await page.mouse.click(point.x, point.y);
      await heading(page, '<img src=x onerror=alert(1)>').waitFor();
    },
  },
  {
    name: 'an arrow is drawn in the colour of its kind, and can be clicked',
    run: async (page) => {
      const point = await findColour(page, light.quad['verbal-conflict'], 2);
      await page.mouse.click(point.x, point.y);
      await heading(page, /fordert von/).waitFor();
      await page.mouse.click(300 + 20, 56 + 20);
      await heading(page, 'Überblick').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'what a filter leaves out is drawn no more, and is there again without it',
    run: async (page) => {
      const isThere = (colour: string, size: number) =>
        findColour(page, colour, size).then(
          () => true,
          () => false,
        );
      for (const [name, colour, size] of [
        ['Gruppen', light.entity.Group, 4],
        ['Konflikt in Worten', light.quad['verbal-conflict'], 2],
      ] as const) {
        const box = page.getByRole('checkbox', { name });
        await expect.poll(() => isThere(colour, size), { message: name }).toBe(true);
        await box.uncheck();
        await expect.poll(() => isThere(colour, size), { message: name }).toBe(false);
        await box.check();
        await expect.poll(() => isThere(colour, size), { message: name }).toBe(true);
      }
    },
  },
  {
    name: 'the same graph is drawn in the same way, in this browser and in another',
    run: async (page) => {
      const places = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('places')).length);
      await expect.poll(places).toBe(1);
      const picture = () => page.locator('#graph').screenshot();
      let before = await picture();
      const isStill = async () => {
        const last = before;
        await page.waitForTimeout(500);
        before = await picture();
        return before.equals(last);
      };
      await expect.poll(isStill, { timeout: 15_000 }).toBe(true);
      for (const forgets of [false, true]) {
        if (forgets) await page.evaluate(() => localStorage.clear());
        await page.reload();
        await drawn(page);
        await expect.poll(async () => (await picture()).equals(before), { timeout: 10_000 }).toBe(true);
      }
    },
  },
];
