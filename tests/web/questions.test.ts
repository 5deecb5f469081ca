/** The questions that people come with, asked of the seed article as somebody would who sees the page for the first time. A picture of each answer lies in screenshots/. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { missingBrowser, openBrowser } from '../support/browser.js';
import { seedDocuments } from '../support/seed.js';
import { heading, panel } from './reading.js';
import { drawn, openSite, type Site, visit } from './support.js';

const PICTURES = fileURLToPath(new URL('./screenshots/', import.meta.url));
const PATIENCE = 60_000;

let browser: Browser;
let site: Site;

beforeAll(async () => {
  if (missingBrowser()) return;
  await mkdir(PICTURES, { recursive: true });
  browser = await openBrowser();
  site = await openSite(await seedDocuments());
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

/** The search by keyboard: what a person types first. */
async function lookUp(page: Page, text: string, name: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await heading(page, name).waitFor();
}

/** One of the palette's commands, which its words bring to the top. */
async function command(page: Page, text: string, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option', { name, selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

const only = (page: Page, name: string) => page.getByRole('button', { name: `Nur ${name} zeigen` }).press('Enter');
const counts = async (page: Page) => (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

const QUESTIONS: { name: string; run: (page: Page) => Promise<void> }[] = [
  {
    name: 'What does Russia demand, from whom, and who says so?',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Was verlangt Russland?');
      await page.getByRole('option', { name: /^Russland fordert von: der Westen/ }).waitFor();
      await page.keyboard.press('Escape');
      const whole = await counts(page);
      await page.getByRole('button', { name: 'Nur: fordert von' }).press('Enter');
      await expect.poll(() => counts(page)).not.toBe(whole);
      await page.getByRole('button', { name: 'Nur: fordert von', pressed: true }).press('Enter');
      await expect.poll(() => counts(page)).toBe(whole);
      await lookUp(page, 'Russland', /^Russland/);
      const demands = panel(page).getByRole('button', { name: /^\d+ Belege?: fordert von/ });
      const whom = await demands.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
      for (const name of ['der Westen', 'USA']) expect(whom.join()).toContain(name);
      await demands.first().press('Enter');
      const claim = panel(page).locator('.claim').first();
      await claim.waitFor();
      for (const role of ['source', 'target']) expect(await claim.locator(`mark[data-role="${role}"]`).count()).toBeGreaterThan(0);
      expect(await claim.locator('.speaker').textContent()).toMatch(/^sagt|^laut/);
      expect(await claim.locator('.details').textContent()).toContain('Inhalt');
      await page.keyboard.press('Escape');
      // What the ministry demands is Russia's demand as well.
      await panel(page)
        .getByRole('button', { name: /^Auch Ämter und Vertreter: .* – \d+ Aussagen$/ })
        .press('Enter');
      const theirs = panel(page).getByRole('button', { name: /^russisches Außenministerium\s*NATO/ });
      await theirs.press('Enter');
      await panel(page).getByRole('heading', { name: 'fordert von' }).waitFor();
      await claim.locator('.speaker').waitFor();
    },
  },
  {
    name: 'Which claims about troops in Poland are only considered?',
    run: async (page) => {
      await command(page, 'erwägt', 'Nur: möglich');
      await lookUp(page, 'Polen', /^Polen/);
      await panel(page).getByRole('button', { name: 'Nur Umgebung' }).press('Enter');
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Tabelle' }).press('Enter');
      const rows = page.getByRole('grid').getByRole('row');
      expect(await rows.nth(1).textContent()).toMatch(/Großbritannien.*verlegt nach.*Polen.*möglich/);
      expect(await rows.count()).toBe(2);
      await rows
        .nth(1)
        .getByRole('button', { name: /^Belege:/ })
        .press('Enter');
      expect(await panel(page).locator('.claim-status').textContent()).toContain('möglich');
    },
  },
  {
    name: 'Who contradicts whom?',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Wer widerspricht wem?');
      await page.getByRole('option', { name: 'Nur: verneint', selected: true }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => counts(page)).toContain('1 Beziehung');
      await command(page, 'zurücksetzen', 'Filter: Zurücksetzen');
      await command(page, 'umstritten', 'Nur Umstrittenes');
      await page.getByText('Unter diesen Filtern verneint keine Aussage, was eine andere bejaht.').waitFor();
      await page.getByRole('button', { name: 'Nur: verneint' }).press('Enter');
      await expect.poll(() => counts(page)).toContain('1 Beziehung');
      await command(page, 'zurücksetzen', 'Filter: Zurücksetzen');
      await page.keyboard.press('Escape');
      await panel(page).getByRole('button', { name: 'Verneint: 1 Beziehung' }).press('Enter');
      await expect.poll(() => counts(page)).toContain('1 Beziehung');
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Tabelle' }).press('Enter');
      const row = page.getByRole('grid').getByRole('row').nth(1);
      expect(await row.textContent()).toMatch(/Russland.*greift an.*Ukraine.*verneint/);
      await row.getByRole('button', { name: /^Belege:/ }).press('Enter');
      await panel(page).locator('.claim').first().waitFor();
      expect(await panel(page).locator('.speaker').textContent()).toBe('sagt Sergej Lawrow');
      expect(await panel(page).locator('blockquote').textContent()).toContain('nicht die Absicht');
    },
  },
  {
    name: 'What connects Wolodin and Biden?',
    run: async (page) => {
      await command(page, 'Wolodin Biden', 'Verbindung zwischen Wjatscheslaw Wolodin und Joe Biden zeigen');
      await heading(page, 'Verbindung').waitFor();
      await page.keyboard.press('Escape');
      await heading(page, 'Wjatscheslaw Wolodin').waitFor();
      await page.keyboard.press('Escape');
      await command(page, 'Verbindung', 'Verbindung zwischen Russland und …');
      await page.keyboard.type('Polen');
      await page.getByRole('option', { name: 'Verbindung zwischen Russland und Polen zeigen', selected: true }).waitFor();
      await page.keyboard.press('Escape');
      await lookUp(page, 'Wolodin', /Wolodin/);
      await panel(page).getByRole('button', { name: 'Verbindung zu …' }).press('Enter');
      await page.getByRole('option', { name: /Staatsduma.*Unmittelbar verbunden/ }).waitFor();
      await page.keyboard.type('Biden');
      await page.getByRole('option', { name: /Biden/ }).waitFor();
      await page.keyboard.press('Enter');
      await heading(page, 'Verbindung').waitFor();
      const stops = await panel(page).locator('.path .entity-button').allTextContents();
      expect([stops[0], stops.at(-1)]).toEqual(['Wjatscheslaw Wolodin', 'Joe Biden']);
      expect(stops).toContain('Russland');
    },
  },
  {
    name: 'Show me only what Lawrow says.',
    run: async (page) => {
      const before = await counts(page);
      await lookUp(page, 'Lavrov', /Sergej Lawrow/);
      await panel(page).getByRole('button', { name: 'Nur zeigen, was Sergej Lawrow sagt' }).press('Enter');
      await expect.poll(() => counts(page)).not.toBe(before);
      const said = panel(page)
        .getByRole('heading', { name: /^Was Sergej Lawrow sagt \d+$/ })
        .locator('..')
        .getByRole('button');
      // All that is left in the picture is what he says.
      await expect.poll(async () => counts(page)).toContain(`, ${await said.count()} Beziehungen`);
      expect((await said.allTextContents()).join()).toMatch(/Wladimir Putin.*Joe Biden.*Russland.*Ukraine/);
      await expect.poll(() => panel(page).textContent()).toMatch(/\d+ von \d+ Aussagen/);
      await panel(page)
        .getByText(/^\d+ weitere durch Filter ausgeblendet\./)
        .getByRole('button', { name: 'Alle zeigen' })
        .press('Enter');
      await panel(page)
        .getByText(/^\d+ davon blenden die Filter im Bild aus\./)
        .waitFor();
      expect(await counts(page)).toContain(`, ${await said.count()} Beziehungen`);
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name: 'Tabelle' }).press('Enter');
      const evidence = page.getByRole('grid').getByRole('button', { name: /^Belege:/ });
      for (let i = 0; i < (await evidence.count()); i++) {
        await evidence.nth(i).press('Enter');
        await panel(page).getByText('sagt Sergej Lawrow').first().waitFor();
      }
    },
  },
  {
    name: 'Send a colleague this exact view.',
    run: async (page) => {
      await only(page, 'Länder');
      await lookUp(page, 'Polen', /^Polen/);
      await page.getByRole('button', { name: 'Anordnung' }).press('Enter');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Vergrößern' }).press('Enter');
      await page.waitForURL(/&at=/);
      const [address, seen] = [page.url(), await counts(page)];
      const other = await visit(browser, address);
      await drawn(other.page);
      await heading(other.page, /^Polen/).waitFor();
      expect(await counts(other.page)).toBe(seen);
      await other.page.waitForTimeout(500);
      expect(other.page.url()).toBe(address);
      await other.close();
    },
  },
];

/** The same by mouse alone. */
const BY_MOUSE: typeof QUESTIONS = [
  {
    name: 'What does Russia demand through its offices?',
    run: async (page) => {
      await panel(page).getByRole('button', { name: 'Russland' }).first().click();
      await heading(page, 'Russland').waitFor();
      await panel(page)
        .getByRole('button', { name: /^Auch Ämter und Vertreter/ })
        .click();
      await panel(page)
        .getByRole('button', { name: /^russisches Außenministerium\s*NATO/ })
        .click();
      await panel(page).getByRole('heading', { name: 'fordert von' }).waitFor();
    },
  },
  {
    name: 'Who denies what?',
    run: async (page) => {
      const whole = await counts(page);
      await panel(page).getByRole('button', { name: 'Verneint: 1 Beziehung' }).click();
      await expect.poll(() => counts(page)).toContain('2 Entitäten, 1 Beziehung');
      await panel(page).getByRole('button', { name: 'Verneint: 1 Beziehung', pressed: true }).click();
      await expect.poll(() => counts(page)).toBe(whole);
    },
  },
  {
    name: 'What connects Lawrow with whom is nearest?',
    run: async (page) => {
      await panel(page).getByRole('button', { name: 'Sergej Lawrow' }).first().click();
      await panel(page).getByRole('button', { name: 'Verbindung zu …' }).click();
      await page.getByRole('option', { name: /Staatsduma.*2 Schritte/ }).click();
      await heading(page, 'Verbindung').waitFor();
    },
  },
  {
    name: 'What does Lawrow say?',
    run: async (page) => {
      await panel(page).getByRole('button', { name: 'Sergej Lawrow' }).first().click();
      const said = panel(page)
        .getByRole('heading', { name: /^Was Sergej Lawrow sagt/ })
        .locator('..');
      await said.getByRole('button', { name: /^Russland\s*Ukraine/ }).click();
      await expect.poll(() => panel(page).locator('.speaker').allTextContents()).toEqual(['sagt Sergej Lawrow']);
    },
  },
];

describe.skipIf(missingBrowser() !== null)('somebody who has never seen the page answers', () => {
  test.each([...QUESTIONS, ...BY_MOUSE])(
    '$name',
    async ({ name, run }) => {
      const { page, faults, close } = await visit(browser, site.url);
      await run(await drawn(page));
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${PICTURES}${name.replace(/\W+/g, '-')}.png` });
      await close();
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});
