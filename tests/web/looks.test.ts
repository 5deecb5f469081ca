/** How the page looks: every view at three sizes, in both languages and both themes. The pictures lie in screenshots/, to be looked at. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../web/src/core/language/dictionary.js';
import type { LanguageCode } from '../../web/src/core/language/index.js';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { seedDocuments } from '../support/seed.js';

import { barriers } from './barriers.js';
import { faultsOfLayout, wordsOnPage } from './looks/faults.js';
import { lake } from './looks/lake.js';
import { LOOKS, type Places } from './looks/rows.js';
import { inOtherTongue, wordsOf } from './looks/tongue.js';
import { drawn, openSite, type Site, type Visit, visit } from './support.js';

const PICTURES = fileURLToPath(new URL('./screenshots/', import.meta.url));
const PATIENCE = 60_000;

const MIDDLE = 1024;

/** Every size meets both languages and both themes; a phone held sideways one of each. */
const SCREENS: readonly { size: [number, number]; language: LanguageCode; theme: 'light' | 'dark' }[] = [
  { size: [1440, 900], language: 'de', theme: 'light' },
  { size: [1440, 900], language: 'en', theme: 'dark' },
  { size: [MIDDLE, 768], language: 'de', theme: 'dark' },
  { size: [MIDDLE, 768], language: 'en', theme: 'light' },
  { size: [390, 844], language: 'de', theme: 'light' },
  { size: [390, 844], language: 'en', theme: 'dark' },
  { size: [844, 390], language: 'de', theme: 'light' },
];

let browser: Browser;
let site: Site;
let places: Places;
let names: Set<string>;

beforeAll(async () => {
  if (missingBrowser()) return;
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
  site = await openSite([...(await seedDocuments()), lake()]);
  ({ places, names } = await lookAround());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function lookAround(): Promise<{ places: Places; names: Set<string> }> {
  const ask = async (path: string) => (await fetch(`${site.url}${path}`)).json();
  const { nodes, edges } = await ask('/api/graph');
  const [articles, ontology] = await Promise.all([ask('/api/articles'), ask('/api/ontology')]);
  const id = (name: string) => nodes.find((node: { name: string }) => node.name === name).id;
  const edge = edges.find((one: { type: string; source: string }) => one.type === 'ATTACKS').id;
  return {
    places: { node: id('Russland'), edge, from: id('Wjatscheslaw Wolodin'), to: id('Joe Biden'), article: articles.at(-1).id },
    names: new Set(wordsOf(JSON.stringify([nodes, articles, ontology]))),
  };
}

describe.skipIf(missingBrowser() !== null).each(SCREENS)('at $size, in $language, $theme', ({ size: [width, height], language, theme }) => {
  let seen: Visit;

  beforeAll(async () => {
    seen = await visit(browser, site.url, {
      viewport: { width, height },
      locale: language === 'de' ? 'de-DE' : 'en-GB',
      colorScheme: theme,
    });
  });
  afterAll(() => seen?.close());

  test.each(LOOKS)(
    '$name',
    async ({ name, hash, run, shows, over, expected }) => {
      const { page, faults } = seen;
      faults.length = 0;
      await page.goto(`${site.url}/?${name}#${hash?.(places) ?? ''}`);
      await drawn(page);
      await run?.(page, LANGUAGES[language]);
      await page.locator(shows).first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      await page.screenshot({ path: `${PICTURES}${name}-${width}-${language}-${theme}.png` });
      expect(await page.evaluate(faultsOfLayout, over ?? null)).toEqual([]);
      expect(inOtherTongue(language, await page.evaluate(wordsOnPage), names)).toEqual([]);
      // The middle size has the parts of the largest; both themes and languages are looked at in the others.
      if (width !== MIDDLE) expect(await barriers(page)).toEqual([]);
      expect(faults.filter((fault) => !expected?.test(fault))).toEqual([]);
    },
    PATIENCE,
  );
});
