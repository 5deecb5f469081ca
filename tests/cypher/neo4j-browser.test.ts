/** The real Neo4j Browser in Chromium: connects, takes the style sheet and a saved query as dropped files, and draws the seed in our colours. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { PALETTES } from '../../web/src/core/appearance/palette.js';
import { borrowNeo4j, type TestNeo4j } from '../support/neo4j.js';
import { seedDocuments } from '../support/seed.js';
import { savedQueries, styleSheet } from './saved.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (!CHROMIUM && process.env.CI) throw new Error('CI must open Neo4j Browser: no Chromium in /usr/bin');

const ALONE = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'];
const PATIENCE = 90_000;
const SHOTS = new URL('screenshots/', import.meta.url).pathname;
const { entity, quad } = PALETTES.light;

let server: TestNeo4j | null;
let browser: Browser | undefined;
let page: Page | undefined;

/** Lets a file fall into the window, as from a file manager. */
async function drop(into: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await into.evaluateHandle(
    ([fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName, { type: 'text/plain' }));
      return transfer;
    },
    [name, text],
  );
  for (const event of ['dragenter', 'dragover', 'drop']) await into.dispatchEvent('[data-testid=main]', event, { dataTransfer });
}

async function run(on: Page, file: string): Promise<void> {
  const query = savedQueries().find((saved) => saved.file === file);
  await drop(on, file, query?.text ?? '');
  await on.locator('.filedrop-paste-in-editor').click();
  await on.locator('[data-testid=editor-Run]').click();
}

async function connected(by: Page, { location, username, password }: TestNeo4j['settings']): Promise<boolean> {
  const isIn = by.getByText('You are connected as user');
  const wait = (timeout: number) =>
    isIn.waitFor({ timeout }).then(
      () => true,
      () => false,
    );
  if (await wait(1)) return true;
  await by.locator('select').first().selectOption({ label: 'bolt://' });
  await by.locator('[data-testid=boltaddress]').fill(location.replace(/^\w+:\/\//, ''));
  await by.locator('[data-testid=username]').fill(username);
  await by.locator('[data-testid=password]').fill(password);
  await by.locator('[data-testid=connect]').click();
  return wait(20_000);
}

/** How often a colour fills the nodes (or the arrows) of the newest result. */
async function fills(of: Page, shape: string): Promise<Map<string, number>> {
  const colours = await of
    .locator('[data-testid=frame]')
    .first()
    .locator(shape)
    .evaluateAll((all) => all.map((one) => one.getAttribute('fill')));
  const counts = new Map<string, number>();
  for (const colour of colours) if (colour) counts.set(colour.toLowerCase(), (counts.get(colour.toLowerCase()) ?? 0) + 1);
  return counts;
}

beforeAll(async () => {
  if (!CHROMIUM) return;
  server = await borrowNeo4j();
  if (!server?.browser) return;
  const store = await openStore(server.settings);
  for (const document of await seedDocuments()) await store.load(document);
  await store.close();
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ALONE });
  page = await browser.newPage({ viewport: { width: 1500, height: 1000 } });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await server?.release();
});

describe('Neo4j Browser', { timeout: 300_000 }, () => {
  it('connects', async ({ skip }) => {
    if (!page || !server?.browser) return skip(CHROMIUM ? 'no Neo4j with its Browser here' : 'no Chromium here');
    // On a busy machine the page may still be looking for a server by itself and write over what was filled in: then it is opened anew.
    for (let tries = 0; tries < 5; tries += 1) {
      await page.goto(new URL('/browser/', server.browser).href, { waitUntil: 'domcontentloaded' });
      await page.locator('[data-testid=boltaddress]').waitFor({ timeout: PATIENCE });
      if (await connected(page, server.settings)) return;
    }
    expect.unreachable('not connected after five tries');
  });

  it('draws the whole network in the explorer’s colours', async ({ skip }) => {
    if (!page) return skip('not connected');
    await drop(page, 'depesche.grass', styleSheet());
    await page.getByText('node.Person').first().waitFor({ timeout: PATIENCE });
    await run(page, 'show-everything.cypher');
    await page.locator('[data-testid=frame]').first().locator('circle.b-outline').nth(20).waitFor({ timeout: PATIENCE });
    await page.waitForTimeout(3_000);
    await page.screenshot({ path: `${SHOTS}neo4j-browser-network.png` });
    const nodes = await fills(page, 'circle.b-outline');
    for (const type of ['Person', 'Country', 'Organization', 'Place', 'Event'] as const)
      expect(nodes.get(entity[type]) ?? 0, type).toBeGreaterThan(0);
    expect(nodes.has('#a5aebb'), 'nodes that no rule colours').toBe(false);
    const arrows = await fills(page, 'path.b-outline');
    for (const kind of ['verbal-cooperation', 'verbal-conflict', 'material-conflict', 'structure'] as const)
      expect(arrows.get(quad[kind]) ?? 0, kind).toBeGreaterThan(0);
    const captions = await page.locator('[data-testid=frame]').first().locator('g.node text.caption').allTextContents();
    expect(captions.map((caption) => caption.trim())).toContain('Russland');
  });

  it('takes an arrow apart into claim, sentence and article', async ({ skip }) => {
    if (!page) return skip('not connected');
    const on = page;
    await run(on, 'show-evidence-of-an-arrow.cypher');
    await expect.poll(async () => (await fills(on, 'circle.b-outline')).has('#f7f8fa'), { timeout: PATIENCE }).toBe(true);
    await on.waitForTimeout(3_000);
    await page.screenshot({ path: `${SHOTS}neo4j-browser-evidence.png` });
    const nodes = await fills(page, 'circle.b-outline');
    for (const colour of [entity.Person, entity.Country, '#ffffff', '#f7f8fa', '#18202e'])
      expect(nodes.get(colour) ?? 0, colour).toBeGreaterThan(0);
  });
});
