/** Several nodes at once: chosen by hand, by key, by line, or by what hangs together. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PALETTES } from '../../../web/src/core/appearance/palette.js';
import { entity, heading, panel } from '../reading.js';
import { drawn, findColour } from '../support.js';
import type { Case } from './types.js';

const members = (page: Page) => panel(page).locator('.members .entity-name').allTextContents();
const toggle = (page: Page, name: string | RegExp) => page.getByRole('toolbar').getByRole('button', { name });

/** A line along the edges of the picture, which leaves nobody out. */
async function lassoAll(page: Page): Promise<void> {
  const box = await page.locator('#graph').boundingBox();
  if (!box) throw new Error('lassoAll: got no picture, expected one');
  const [left, top, right, bottom] = [box.x + 4, box.y + 4, box.x + box.width - 4, box.y + box.height - 4];
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const)
    await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.up();
}

/** A circle with one finger, as far as the picture reaches, from its top, where no tools are. */
async function drawRound(page: Page, middle: { x: number; y: number }, radius: number): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  const box = await page.locator('#graph').boundingBox();
  const within = (value: number, from: number, to: number) => Math.max(from + 3, Math.min(to - 3, value));
  for (let i = 0; i <= 24; i++) {
    const angle = (i / 24 - 0.25) * 2 * Math.PI;
    const [x, y] = [middle.x + radius * Math.cos(angle), middle.y + radius * Math.sin(angle)];
    const at = box ? { x: within(x, box.x, box.x + box.width), y: within(y, box.y, box.y + box.height) } : { x, y };
    await send(i === 0 ? 'touchStart' : 'touchMove', [at]);
  }
  await send('touchEnd', []);
}

export const GROUPS: readonly Case[] = [
  {
    name: 'a line drawn round nodes selects them, and Escape leaves tool and selection',
    run: async (page) => {
      await toggle(page, 'Mehrere auswählen').click();
      await page.getByText('Knoten umfahren').waitFor();
      await lassoAll(page);
      await heading(page, '12 Entitäten').waitFor();
      expect(await page.evaluate(() => location.hash.match(/entity:/g)?.length)).toBe(12);
      await page.keyboard.press('Escape');
      await page.getByText('12 ausgewählt').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await heading(page, 'Überblick').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'a press with Shift adds a node and takes it out again, and with Shift a line needs no tool',
    run: async (page) => {
      const point = await findColour(page, PALETTES.light.entity.Group, 4);
      await entity(page, 'NATO').click();
      await page.keyboard.down('Shift');
      await page.mouse.click(point.x, point.y);
      await heading(page, '2 Entitäten').waitFor();
      expect((await members(page)).sort()).toEqual(['<img src=x onerror=alert(1)>', 'NATO']);
      await page.mouse.click(point.x, point.y);
      await heading(page, 'NATO').waitFor();
      await lassoAll(page);
      await page.keyboard.up('Shift');
      await heading(page, '12 Entitäten').waitFor();
    },
  },
  {
    name: 'on a telephone nodes are tapped one by one or drawn round with a finger, and the panel comes when that is done',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true },
    run: async (page) => {
      const point = await findColour(page, PALETTES.light.entity.Group, 4);
      await toggle(page, 'Mehrere auswählen').click();
      await page.touchscreen.tap(point.x, point.y);
      await page.getByText('1 ausgewählt').waitFor();
      await drawRound(page, point, 400);
      await page.getByText(/^([2-9]|1[0-2]) ausgewählt$/).waitFor();
      await panel(page).waitFor({ state: 'hidden' });
      // A tap that waits for a busy machine is a long press to Chromium.
      await page.getByRole('button', { name: 'Fertig' }).click();
      await heading(page, /^\d+ Entitäten$/).waitFor();
      expect(await members(page)).toContain('<img src=x onerror=alert(1)>');
    },
  },
  {
    name: 'several are selected by keyboard alone, and the address brings them back',
    run: async (page) => {
      await page.locator('#graph').focus();
      await page.keyboard.press('ArrowRight');
      await heading(page, 'Russland').waitFor();
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(`Shift+${key}`);
      await page
        .getByRole('status')
        .filter({ hasText: / Entitäten ausgewählt: / })
        .waitFor();
      const chosen = await members(page);
      expect(chosen.length).toBeGreaterThan(1);
      expect(chosen[0]).toBe('Russland');
      await page.reload();
      await drawn(page);
      await panel(page).locator('.members').waitFor();
      expect(await members(page)).toEqual(chosen);
      await page.goBack();
      await page.goForward();
      await heading(page, `${chosen.length} Entitäten`).waitFor();
    },
  },
  {
    name: 'names are added from the list, the table, the palette and the panel, each by Shift and Enter or by search',
    run: async (page) => {
      await entity(page, 'Russland').click({ modifiers: ['Control'] });
      await heading(page, 'Russland').waitFor();
      await page.goto(`${page.url().replace('#', '#view=table&rows=nodes&')}`);
      await page.getByRole('grid').getByRole('button', { name: 'Zu NATO' }).press('Shift+Enter');
      await heading(page, '2 Entitäten').waitFor();
      expect(await page.getByRole('grid').locator('tr[aria-selected="true"]').count()).toBe(2);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Ukraine');
      await page.getByRole('option', { name: 'Zur Auswahl: Ukraine' }).click();
      await heading(page, '3 Entitäten').waitFor();
      await panel(page).getByRole('combobox').fill('Belarus');
      await panel(page)
        .getByRole('option', { name: /Belarus/ })
        .waitFor();
      await page.keyboard.press('Enter');
      await heading(page, '4 Entitäten').waitFor();
      await panel(page).getByRole('button', { name: 'NATO herausnehmen' }).click();
      expect(await members(page)).toEqual(['Russland', 'Belarus', 'Ukraine']);
      await panel(page).getByRole('button', { name: 'nach Namen' }).click();
      expect(await members(page)).toEqual(['Belarus', 'Russland', 'Ukraine']);
    },
  },
  {
    name: 'the panel lists what they do among themselves, counts what they do with others, and leads there and back',
    run: async (page) => {
      await entity(page, 'Russland').click();
      await entity(page, 'NATO').click();
      await page.goBack();
      await panel(page).getByRole('heading', { name: 'Russland', level: 2 }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('NATO');
      await page.getByRole('option', { name: 'Zur Auswahl: NATO' }).click();
      await heading(page, '2 Entitäten').waitFor();
      await panel(page).getByText('0 % Zusammenarbeit, 100 % Konflikt').waitFor();
      expect(await panel(page).locator('.outside').textContent()).toMatch(/greift an.*an 1/);
      await panel(page)
        .getByRole('button', { name: /Russland.*NATO.*Beleg/ })
        .click();
      await panel(page).locator('.claim').first().waitFor();
      await page.keyboard.press('Escape');
      await heading(page, '2 Entitäten').waitFor();
      await panel(page).getByRole('button', { name: 'Verbindung' }).click();
      await heading(page, 'Verbindung').waitFor();
      await page.goBack();
      await panel(page).getByRole('button', { name: 'Nachbarn dazu' }).click();
      await heading(page, '6 Entitäten').waitFor();
      await panel(page).getByRole('button', { name: 'Anheften' }).click();
      await page.waitForURL(/&pins=(entity:\w+:-?\d+:-?\d+,?){6}$/);
      await panel(page).getByRole('button', { name: 'Allein zeigen' }).click();
      await page.getByText('6 Knoten allein gezeigt').waitFor();
      await page.getByRole('button', { name: 'Alle zurückholen' }).click();
      await panel(page).getByRole('button', { name: 'Ausblenden' }).click();
      await page.getByText('6 Knoten ausgeblendet').waitFor();
      await heading(page, 'Überblick').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'an address with nodes that are gone shows the others and says so',
    hash: '#nodes=entity:gone,entity:nowhere',
    run: async (page) => {
      await panel(page).getByText('Das gibt es in diesem Graphen nicht mehr.').waitFor();
      await panel(page).getByRole('button', { name: 'Zum Überblick' }).click();
      await entity(page, 'Russland').click();
      await page.waitForURL(/node=/);
      await page.goto(`${page.url().replace('#node=', '#nodes=entity:gone,')}`);
      await panel(page).getByText('1 Entität der Auswahl ist nicht im Graphen.').waitFor();
    },
  },
  {
    name: 'clusters are shown, listed with their strongest, selected in picture and list, and in the address',
    run: async (page) => {
      const before = await page.locator('#graph').screenshot();
      await toggle(page, 'Cluster').click();
      await page.waitForURL(/#clusters=shown$/);
      expect((await page.locator('#graph').screenshot()).equals(before)).toBe(false);
      const list = panel(page).locator('.clusters');
      expect(await list.getByRole('button').count()).toBeGreaterThan(1);
      const shown = await page.locator('#graph').screenshot();
      const first = list.getByRole('button').first();
      await first.hover();
      await first.hover({ position: { x: 40, y: 12 } });
      await page.waitForTimeout(300);
      expect((await page.locator('#graph').screenshot()).equals(shown)).toBe(false);
      await list.getByRole('button', { name: /Russland/ }).click();
      await heading(page, /^Cluster um /).waitFor();
      await page.waitForURL(/#cluster=entity:\w+&clusters=shown$/);
      await page.reload();
      await drawn(page);
      await heading(page, /^Cluster um /).waitFor();
      expect(await members(page)).toContain('Russland');
      await page.keyboard.press('Escape');
      await toggle(page, 'Cluster').click();
      await list.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'clusters and a selection in English',
    hash: '#clusters=shown',
    options: { locale: 'en-GB', colorScheme: 'dark' },
    run: async (page) => {
      await panel(page).getByRole('heading', { name: 'Clusters' }).waitFor();
      await panel(page).locator('.clusters').getByRole('button').first().press('Enter');
      await heading(page, /^Cluster around /).waitFor();
      await panel(page)
        .getByRole('button', { name: /^Take out / })
        .first()
        .click();
      await heading(page, /^\d+ entities$/).waitFor();
    },
  },
];
