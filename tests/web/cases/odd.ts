/** What few do: files dropped anywhere, a finger that slides, a window of no height, colours that the system gives. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PALETTES } from '../../../web/src/core/appearance/palette.js';
import { drawn, findColour } from '../support.js';
import type { Case } from './types.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;

/** As a hand brings a file from the desktop; whoever does not take it leaves it to the browser, which opens it. */
async function dragFile(page: Page, kind: 'dragover' | 'drop'): Promise<boolean> {
  return page.evaluate((type) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([], 'leer.txt', { type: 'text/plain' }));
    const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
    document.elementFromPoint(600, 300)?.dispatchEvent(event);
    return event.defaultPrevented;
  }, kind);
}

export const ODD: readonly Case[] = [
  ...(['graph', 'table', 'article', 'cypher', 'review'] as const).map((view) => ({
    name: `a file dropped on ${view} is read, and the page stays`,
    hash: view === 'graph' ? '' : `#view=${view}`,
    run: async (page: Page) => {
      await drawn(page);
      expect(await dragFile(page, 'dragover')).toBe(true);
      await page.getByText('Loslassen, um die Dateien zu lesen').waitFor();
      expect(await dragFile(page, 'drop')).toBe(true);
      await page.getByText('Loslassen, um die Dateien zu lesen').waitFor({ state: 'detached' });
      await page.waitForURL(/view=sources/);
      await page.locator('.adding').getByText('Darin steht kein Text.').first().waitFor();
    },
  })),
  {
    name: 'fingers that leave the glass leave nothing lit up',
    options: PHONE,
    run: async (page) => {
      const { x, y } = await findColour(page, PALETTES.light.entity.Country, 6);
      const hand = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
        hand.send('Input.dispatchTouchEvent', { type, touchPoints });
      const lit = () => page.locator('#graph').evaluate((graph) => graph instanceof HTMLElement && graph.style.cursor === 'pointer');
      // What lies beneath two fingers moves with them.
      await touch('touchStart', { x, y }, { x: x + 48, y });
      await touch('touchMove', { x: x - 4, y }, { x: x + 52, y });
      await touch('touchMove', { x: x - 8, y }, { x: x + 56, y });
      await expect.poll(lit).toBe(true);
      await touch('touchEnd');
      await expect.poll(lit).toBe(false);
    },
  },
  {
    name: 'a window that loses its height and gets it back still draws',
    run: async (page) => {
      await page.setViewportSize({ width: 360, height: 120 });
      await page.setViewportSize({ width: 360, height: 225 });
      const graph = page.locator('#graph');
      await expect.poll(async () => (await graph.boundingBox())?.height ?? 0).toBeGreaterThan(100);
      await page.setViewportSize({ width: 1440, height: 900 });
      await expect.poll(async () => (await graph.boundingBox())?.height ?? 0).toBeGreaterThan(400);
    },
  },
  {
    name: 'where the system gives the colours, those of the legend stay, and what is chosen has a frame',
    options: { forcedColors: 'active' },
    run: async (page) => {
      const colours = await page.locator('.legend .scale i').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor));
      expect(new Set(colours).size).toBe(4);
      const chosen = page.getByRole('group', { name: 'Sprache' }).locator('[aria-pressed="true"]');
      expect(await chosen.evaluate((button) => getComputedStyle(button).outlineStyle)).toBe('solid');
    },
  },
  {
    name: 'on paper stand the picture and what is said of it, and nothing that is there to be pressed',
    run: async (page) => {
      await page.emulateMedia({ media: 'print' });
      await expect.poll(() => page.locator('.rail').isVisible()).toBe(false);
      expect(await page.locator('.tools').isVisible()).toBe(false);
      expect((await page.locator('#graph').boundingBox())?.height).toBeGreaterThan(300);
      const [picture, panel] = [await page.locator('.stage').boundingBox(), await page.locator('.panel').boundingBox()];
      expect(panel?.y).toBeGreaterThan((picture?.y ?? 0) + (picture?.height ?? 0) - 1);
    },
  },
  {
    name: 'on a phone held sideways the view for queries scrolls by itself, and the page stays',
    options: { viewport: { width: 844, height: 390 } },
    run: async (page) => {
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Cypher' }).click();
      await expect.poll(() => page.locator('.cypher-view').isVisible()).toBe(true);
      const heights = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
      expect(heights[0]).toBe(heights[1]);
      await page.locator('.cypher-view > :last-child').scrollIntoViewIfNeeded();
      const [view, last] = [
        await page.locator('.cypher-view').boundingBox(),
        await page.locator('.cypher-view > :last-child').boundingBox(),
      ];
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0) + 1);
    },
  },
];
