/** Where a person looks on the page. */
import type { Page } from 'playwright-core';

export const panel = (page: Page) => page.getByRole('complementary').last();
export const entity = (page: Page, name: string | RegExp) => panel(page).getByRole('button', { name }).first();
export const heading = (page: Page, name: string | RegExp) => panel(page).getByRole('heading', { name, level: 2 });
export const marked = async (page: Page, role: 'source' | 'target') =>
  (await panel(page).locator(`mark[data-role="${role}"]`).allTextContents()).join(' ');

/** From the overview to the sentences behind one of an entity's arrows. */
export async function evidence(page: Page, from: string, relation: RegExp): Promise<void> {
  await panel(page)
    .getByRole('button', { name: /^Alle \d+ zeigen$/ })
    .click();
  await entity(page, from).click();
  await heading(page, from).waitFor();
  await panel(page).getByRole('button', { name: relation }).click();
  await panel(page).locator('.claim').first().waitFor();
}

/** Where the selected node lies, as its pin tells it in the address. */
export async function placeOf(page: Page): Promise<string> {
  await panel(page).getByRole('button', { name: 'Anheften' }).click();
  await page.waitForURL(/pins=/);
  const place = new URLSearchParams(new URL(page.url()).hash.slice(1)).get('pins') ?? '';
  await panel(page).getByRole('button', { name: 'Lösen' }).click();
  await page.waitForURL((url) => !url.hash.includes('pins='));
  return place;
}
