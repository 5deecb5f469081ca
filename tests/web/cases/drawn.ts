/** What is seen of the graph itself, which WebGL and canvases leave only to be looked at. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PALETTES } from '../../../web/src/core/appearance/palette.js';
import { heading } from '../reading.js';
import { differing, drawn, findColour } from '../support.js';
import type { Case } from './types.js';

const { light } = PALETTES;

/** What is drawn, in which of the page's turns, and whether in one before a frame. */
type Stroke = { what: 'names aside' | 'names' | 'names shown' | 'graph' | 'grounds'; turn: number; inFrame: boolean };

/** Presses what is found by these selectors, all in one turn, and tells what is drawn for it until the next picture is seen. */
async function strokesAfter(page: Page, ...pressed: readonly string[]): Promise<Stroke[]> {
  await page.locator('#graph[aria-busy="false"]').waitFor();
  // Nothing moves any more.
  await page.waitForTimeout(1_000);
  return page.evaluate(async (pressed) => {
    const strokes: Stroke[] = [];
    let [turn, isTurn, inFrame] = [0, false, false];
    const note = (what: Stroke['what']) => {
      if (!isTurn) {
        turn++;
        queueMicrotask(() => {
          isTurn = false;
        });
      }
      isTurn = true;
      const last = strokes.at(-1);
      if (last?.what !== what || last.turn !== turn) strokes.push({ what, turn, inFrame });
    };
    const ask = requestAnimationFrame;
    window.requestAnimationFrame = (callback) =>
      ask((time) => {
        inFrame = true;
        callback(time);
        inFrame = false;
      });
    const { fill, fillText, drawImage } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fill = function (...given: unknown[]) {
      if (this.canvas.classList.contains('sigma-clusters')) note('grounds');
      Reflect.apply(fill, this, given);
    };
    CanvasRenderingContext2D.prototype.fillText = function (...given) {
      note(this.canvas.isConnected ? 'names' : 'names aside');
      fillText.apply(this, given);
    };
    CanvasRenderingContext2D.prototype.drawImage = function (...given: unknown[]) {
      if (this.canvas.classList.contains('sigma-names')) note('names shown');
      Reflect.apply(drawImage, this, given);
    };
    const { drawArraysInstanced } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.drawArraysInstanced = function (...given) {
      note('graph');
      drawArraysInstanced.apply(this, given);
    };
    for (const selector of pressed) document.querySelector<HTMLElement>(selector)?.click();
    while (!strokes.some(({ what }) => what === 'graph')) await new Promise((resolve) => setTimeout(resolve, 10));
    await new Promise((resolve) => ask(() => ask(resolve)));
    return strokes;
  }, pressed);
}

export const DRAWN: readonly Case[] = [
  {
    name: 'after a filter names and graph are drawn in a turn each and shown together, and no frame waits for it',
    run: async (page) => {
      const strokes = await strokesAfter(page, '.rail input[type="checkbox"]');
      expect(strokes).toEqual([
        { what: 'names aside', turn: 1, inFrame: false },
        { what: 'graph', turn: 2, inFrame: false },
        { what: 'names shown', turn: 2, inFrame: false },
      ]);
    },
  },
  {
    name: 'whoever draws the graph before its turn after a filter shows all that lies on it and below',
    run: async (page) => {
      await page.getByRole('button', { name: 'Cluster', exact: true }).click();
      const strokes = await strokesAfter(page, '.rail input[type="checkbox"]', '.tools button:nth-of-type(3)');
      const [first] = strokes;
      expect(strokes.filter(({ turn }) => turn === first?.turn).map(({ what }) => what)).toEqual(['graph', 'grounds', 'names']);
    },
  },
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
        await expect.poll(async () => differing(page, await picture(), before), { timeout: 10_000 }).toBe(0);
      }
    },
  },
];
