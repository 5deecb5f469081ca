/** What is doubtful, decided and taken back: one after the other on a graph of its own, each leaving it as it was. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { panel } from '../reading.js';
import type { Case } from './types.js';

const view = (page: Page) => page.locator('.review-view');
const button = (page: Page, name: string | RegExp) => view(page).getByRole('button', { name });
const says = (page: Page, text: string | RegExp) => view(page).locator('.outcome').getByText(text).waitFor();
const left = async (page: Page, name: RegExp) => Number((await button(page, name).textContent())?.match(/\d+/)?.[0]);

/** What a case left decided when it failed would be there for the next one. */
async function undoAll(page: Page): Promise<void> {
  const decisions: { id: string }[] = await (await page.request.get('/api/decisions')).json();
  for (const { id } of decisions) await page.request.delete(`/api/decisions/${id}`);
}

const undoing =
  (run: Case['run']): Case['run'] =>
  async (page) => {
    try {
      await run(page);
    } finally {
      await undoAll(page);
    }
  };

export const REVIEW: readonly Case[] = [
  {
    name: 'a doubtful claim is rejected by its letter, shown as rejected with its arrow, and taken back there',
    site: 'doubles',
    run: undoing(async (page) => {
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Prüfen' }).click();
      await expect.poll(() => left(page, /^Zweifelhafte Aussagen/)).toBeGreaterThan(1);
      const before = await left(page, /^Zweifelhafte Aussagen/);
      const sentence = await view(page).locator('blockquote').textContent();
      await button(page, 'Alle Belege dazu').click();
      await panel(page).locator('.claim').first().waitFor();
      await page.locator('#view').focus();
      await page.keyboard.press('v');
      await says(page, /^Verworfen: Russland greift an: Ukraine/);
      await panel(page).locator('.claim.rejected').waitFor();
      expect(await panel(page).locator('.claim.rejected blockquote').textContent()).toBe(sentence);
      await button(page, `Zweifelhafte Aussagen`).waitFor();
      await expect.poll(() => left(page, /^Entschieden/)).toBe(1);
      await panel(page).locator('.claim.rejected').getByRole('button', { name: 'Rückgängig' }).click();
      await says(page, /^Rückgängig gemacht/);
      await panel(page).locator('.claim.rejected').waitFor({ state: 'detached' });
      await expect.poll(() => left(page, /^Zweifelhafte Aussagen/)).toBe(before);
    }),
  },
  {
    name: 'the arrow keys walk through the queue and stop at its ends',
    site: 'doubles',
    hash: '#view=review',
    run: async (page) => {
      const place = view(page).locator('.walk [role=status]');
      await place.getByText(/^1 von/).waitFor();
      for (const [key, expected] of [
        ['ArrowRight', '2 von'],
        ['ArrowLeft', '1 von'],
        ['ArrowLeft', '1 von'],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(() => place.textContent()).toContain(expected);
      }
    },
  },
  {
    name: 'two spellings become one under the name that is chosen, and two again',
    site: 'doubles',
    hash: '#view=review&review=pairs',
    run: undoing(async (page) => {
      const name = view(page).locator('.pair-name');
      const first = await name.textContent();
      await page.keyboard.press('t');
      await expect.poll(() => name.textContent()).not.toBe(first);
      const kept = (await name.textContent())?.match(/„(.*)“/)?.[1];
      await button(page, /^Dasselbe/).click();
      await says(page, new RegExp(`^Zusammengeführt: .* zählt zu „${kept}“`));
      await view(page).getByRole('heading', { name: 'Keine Doppelgänger' }).waitFor();
      await button(page, /^Entschieden/).click();
      await view(page)
        .locator('.decisions')
        .getByRole('button', { name: /^Rückgängig: Zusammengeführt/ })
        .click();
      await view(page).getByRole('heading', { name: 'Noch nichts entschieden' }).waitFor();
      await expect.poll(() => left(page, /^Vielleicht dieselben/)).toBe(1);
    }),
  },
  {
    name: 'what somebody else has decided meanwhile is said and not done twice',
    site: 'doubles',
    hash: '#view=review&review=pairs',
    expected: /409/,
    run: async (page) => {
      // The page has to have read of the pair before somebody else decides on it.
      await view(page).locator('.pair-name').waitFor();
      const [pair] = (await (await page.request.get('/api/review')).json()).pairs.items;
      const entities = pair.entities.map(({ id }: { id: string }) => id);
      const other = await page.request.post('/api/decisions', { data: { judgement: { kind: 'keep-apart', entities } } });
      const { decision } = await other.json();
      try {
        await page.keyboard.press('n');
        await says(page, /^Das ging nicht/);
        await view(page).getByRole('heading', { name: 'Keine Doppelgänger' }).waitFor();
      } finally {
        expect((await page.request.delete(`/api/decisions/${decision.id}`)).ok()).toBe(true);
      }
    },
  },
];
