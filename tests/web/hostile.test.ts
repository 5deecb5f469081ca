/** An article that would like to be a program: wherever its words stand, they are words. */
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRACTION_SCHEMA, Extraction } from '../../src/model/extraction.js';
import { hashId } from '../../src/model/ids.js';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { faultsOfLayout } from './looks/faults.js';
import { drawn, openSite, type Site, visit } from './support.js';

const PATIENCE = 120_000;
const IMAGE = '<img src=x onerror="window.struck=1">';
const SCRIPT = '</script><script>window.struck=1</script>';
/** Turns what follows around, for those who trust what they see. */
const TURN = '\u202Egnp.exe\u2066';
const BROKEN = `"'\`&amp;]]>--><svg/onload=window.struck=1>`;
const POLICY =
  "default-src 'self';script-src 'self';style-src 'self';img-src 'self' data: blob:;connect-src 'self';worker-src 'self' blob:;object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'";

/** One word that no line holds. */
const LONG = 'Donaudampfschifffahrt'.repeat(150);

const NAMES = [IMAGE, `${SCRIPT} ${TURN} ${LONG}`] as const;
const ARTICLE = {
  id: `a${BROKEN}`,
  title: IMAGE + TURN + LONG,
  date: '2022-01-21',
  language: 'de',
  source: SCRIPT + LONG,
  url: 'javascript:window.struck=1',
};

let browser: Browser;
let site: Site;
let arrow: string;

beforeAll(async () => {
  if (missingBrowser()) return;
  browser = await openBrowser();
  site = await openSite([hostile()]);
  const { edges } = await (await fetch(`${site.url}/api/graph`)).json();
  arrow = edges[0].id;
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function hostile(): Extraction {
  const text = `${NAMES.join(' warnt ')} ${BROKEN} ${TURN}.`;
  const whole = { start: 0, end: text.length };
  const [source, target] = NAMES.map((name) => hashId('entity', name));
  return Extraction.parse({
    schema: EXTRACTION_SCHEMA,
    article: { ...ARTICLE, text },
    sentences: [{ index: 0, ...whole }],
    entities: NAMES.map((name) => ({
      ...{ id: hashId('entity', name), type: 'Person', name, nameEn: name, aliases: [BROKEN] },
      mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length, kind: 'name' }],
    })),
    relations: [
      {
        ...{
          id: hashId('claim', 'hostile'),
          type: 'WARNS',
          source,
          target,
          modality: 'asserted',
          polarity: 'positive',
          attributedTo: target,
        },
        ...{ confidence: 0.5, rule: IMAGE, evidence: { sentence: 0, ...whole } },
      },
    ],
    statements: [{ id: hashId('statement', 'hostile'), speaker: source, quoteSpan: whole, kind: 'indirect' }],
    coverage: { sentences: 1, withRelations: 1, skipped: [] },
  });
}

/** What of the article has become more than text. Runs in the page. */
function struck(): string[] {
  const found = [...document.querySelectorAll('img, #root script, iframe, object, embed, [onerror], [onload], a[href^="javascript:" i]')];
  const own = found.filter((element) => !element.closest('.canvas'));
  return [...own.map((element) => element.outerHTML), ...('struck' in window ? ['a script ran'] : [])];
}

const exported = async (page: Page, item: string | RegExp): Promise<string> => {
  await page.getByRole('button', { name: 'Ausgeben' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).first().click()]);
  return readFile(await download.path(), 'utf8');
};

type Scene = { name: string; hash?: () => string; run: (page: Page) => Promise<void> };

const shows = (place: string) => async (page: Page) => page.locator(place).getByText(IMAGE).first().waitFor();

const SCENES: readonly Scene[] = [
  { name: 'graph and overview', run: shows('.panel') },
  { name: 'entity', hash: () => `node=${hashId('entity', IMAGE)}`, run: shows('.panel h2') },
  { name: 'arrow', hash: () => `edge=${arrow}`, run: shows('.panel .claim') },
  {
    name: 'why',
    hash: () => `edge=${arrow}`,
    run: async (page) => {
      await page.getByText('Warum?').click();
      await page.locator('.why').first().waitFor();
      await page.waitForLoadState('networkidle');
    },
  },
  { name: 'path', hash: () => `path=${hashId('entity', IMAGE)},${hashId('entity', NAMES[1])}`, run: shows('.path') },
  { name: 'table', hash: () => 'view=table', run: shows('.grid') },
  { name: 'articles', hash: () => 'view=article', run: shows('.chooser') },
  { name: 'article', hash: () => `view=article&article=${encodeURIComponent(`a${BROKEN}`)}`, run: shows('.reader') },
  { name: 'sources', hash: () => 'view=sources', run: shows('.grid') },
  {
    name: 'what goes with the article',
    hash: () => 'view=sources',
    run: async (page) => {
      await page.getByRole('button', { name: /^Entfernen/ }).click();
      await page.getByRole('dialog').getByText('Mit dem Artikel').waitFor();
    },
  },
  {
    name: 'answer to a query',
    hash: () => `view=cypher&query=${encodeURIComponent('MATCH (a:Entity) RETURN a, a.name')}`,
    run: shows('.cypher-rows'),
  },
  { name: 'review', hash: () => 'view=review', run: shows('.review-view') },
  {
    name: 'search and palette',
    run: async (page) => {
      await page.getByRole('combobox').fill('img');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('img');
      await page
        .getByRole('dialog')
        .getByRole('option', { name: /onerror/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'picture as shapes, opened as a page',
    run: async (page) => {
      const svg = await exported(page, 'Bild als SVG');
      const found = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml');
        const bad = root.querySelectorAll('parsererror, script, foreignObject, [onload], [onerror], img');
        return { bad: [...bad].map((element) => element.outerHTML), text: root.documentElement.textContent ?? '' };
      }, svg);
      expect(found.bad).toEqual([]);
      expect(found.text).toContain('onerror');
    },
  },
  {
    name: 'data as GEXF and GraphML',
    run: async (page) => {
      for (const item of [/^GEXF/, /^GraphML/]) {
        const text = await exported(page, item);
        const found = await page.evaluate((xml) => {
          const root = new DOMParser().parseFromString(xml, 'application/xml');
          return [...root.querySelectorAll('parsererror, script, img, svg')].map((element) => element.outerHTML);
        }, text);
        expect(found).toEqual([]);
        expect(text).toContain('&lt;img');
      }
    },
  },
];

describe.skipIf(missingBrowser() !== null)('an article with HTML in all its words stays text in', () => {
  test.each(SCENES)(
    '$name',
    async ({ hash, run }) => {
      const { page, faults, close } = await visit(browser, `${site.url}/#${hash?.() ?? ''}`);
      await run(await drawn(page));
      expect(await page.evaluate(struck)).toEqual([]);
      const faulty = await page.evaluate(faultsOfLayout, null);
      expect(faulty.filter((fault) => fault.startsWith('outside'))).toEqual([]);
      await close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );

  test('the page comes with a policy that lets nothing else run', async () => {
    const { headers } = await fetch(site.url);
    expect(headers.get('content-security-policy')).toBe(POLICY);
    const { page, faults, close } = await visit(browser, site.url);
    await drawn(page);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.struck = 1';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.struck = 1"><p style="color: red">');
    });
    await expect.poll(() => faults.filter((fault) => fault.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => 'struck' in window)).toBe(false);
    await close();
  });
});
