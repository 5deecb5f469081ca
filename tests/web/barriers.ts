/** What keeps somebody out of a page, as axe finds it. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  // what holds is not asked about in full, which takes a third of the time
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
}
