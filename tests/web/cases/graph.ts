/** The graph, the panel beside it, filters, search and address. */
import { expect } from 'vitest';
import { entity, evidence, heading, marked, panel } from '../reading.js';
import { drawn } from '../support.js';
import type { Case } from './types.js';

export const GRAPH: readonly Case[] = [
  {
    name: 'names every node and says how many there are',
    run: async (page) => {
      await panel(page).getByRole('button', { name: 'Alle 12 zeigen' }).click();
      for (const name of ['Antony Blinken', 'Sergej Lawrow', 'Russland', 'NATO', 'Donezk']) await entity(page, name).waitFor();
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('12 Entitäten, 10 Beziehungen');
      const policy = (await page.request.get(page.url())).headers()['content-security-policy'];
      expect(policy).toContain("script-src 'self';style-src 'self'");
    },
  },
  {
    name: 'a MET_WITH arrow leads to its sentence',
    run: async (page) => {
      await evidence(page, 'Antony Blinken', /^\d+ Belege?: trifft/);
      expect(await panel(page).locator('blockquote').textContent()).toBe('Blinken und Lawrow kamen in Genf zu einem Gespräch zusammen.');
      expect(await marked(page, 'source')).toContain('Blinken');
      expect(await marked(page, 'target')).toContain('Lawrow');
      expect(await panel(page).locator('.claim').textContent()).toContain('sagt der Artikel selbst');
    },
  },
  {
    name: 'a DEMANDS arrow leads to its sentence',
    run: async (page) => {
      await evidence(page, 'NATO', /^\d+ Belege?: fordert.*Russland/);
      expect([await marked(page, 'source'), await marked(page, 'target')]).toEqual(['Russland', 'NATO']);
      for (const word of ['behauptet', 'bejaht', 'Probeblatt', '21. Januar 2022', 'Satz 4', 'made-by-hand', '90'])
        expect(await panel(page).locator('.claim').textContent()).toContain(word);
    },
  },
  {
    name: 'a DEPLOYS_TO arrow tells the article from the agency',
    run: async (page) => {
      await evidence(page, 'Belarus', /^\d+ Belege?: verlegt nach/);
      const claims = await panel(page).locator('.claim').allTextContents();
      expect(claims).toHaveLength(2);
      expect(claims.join()).toMatch(/laut Interfax/);
    },
  },
  {
    name: 'a claim made by hand says so when asked why, and what is read of its sentence',
    run: async (page) => {
      await evidence(page, 'NATO', /^\d+ Belege?: fordert.*Russland/);
      await panel(page).getByText('Warum?').click();
      await panel(page).getByText('oder die Aussage stammt von anderer Hand').waitFor();
      const why = await panel(page).locator('.why').textContent();
      for (const words of ['Geprüfte Regeln', 'verb:fordern:DEMANDS', 'Russland →', 'Subjekt', 'stimmt mit dem Verb überein', 'Wörter'])
        expect(why).toContain(words);
    },
  },
  {
    name: 'why in English',
    options: { locale: 'en-GB' },
    run: async (page) => {
      await panel(page)
        .getByRole('button', { name: /^Show all \d+$/ })
        .click();
      await entity(page, 'NATO').click();
      await panel(page)
        .getByRole('button', { name: /demands.*Russia/ })
        .click();
      await panel(page).getByText('Why?').click();
      await panel(page).getByText('Rules tried').waitFor();
      expect(await panel(page).locator('.why').textContent()).toContain('agrees with the verb');
    },
  },
  {
    name: 'opposing claims are flagged and set side by side',
    run: async (page) => {
      await evidence(page, 'Ukraine', /^\d+ Belege?: greift an/);
      await panel(page).getByText('Die Aussagen widersprechen einander.').waitFor();
      expect(await panel(page).locator('.side h3').allTextContents()).toEqual(['bejaht 1', 'verneint 1']);
      expect(await panel(page).locator('.side').last().textContent()).toContain('sagt Sergej Lawrow');
    },
  },
  {
    name: 'a name at the end of an arrow leads back into the graph',
    run: async (page) => {
      await evidence(page, 'Antony Blinken', /^\d+ Belege?: trifft/);
      await entity(page, 'Sergej Lawrow').click();
      await heading(page, 'Sergej Lawrow').waitFor();
      expect(await panel(page).locator('figure blockquote').textContent()).toContain('Lawrow sagte');
    },
  },
  {
    name: '"Lavrov" finds Sergej Lawrow, by keyboard alone',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Lavrov');
      await page.getByRole('option', { name: /Sergej Lawrow/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await heading(page, 'Sergej Lawrow').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('Xyzzy');
      await page.getByText('Nichts passt zu „Xyzzy“').waitFor();
    },
  },
  {
    name: 'filters change counts and picture, and can be taken back',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      const before = await page.locator('#graph').screenshot();
      await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
      await expect.poll(() => title.textContent()).toContain('10 Entitäten, 6 Beziehungen');
      await expect.poll(() => page.locator('.filter', { hasText: 'Zusammenarbeit in Worten' }).locator('output').textContent()).toBe('2');
      await expect.poll(async () => (await page.locator('#graph').screenshot()).equals(before)).toBe(false);
      await page.getByRole('checkbox', { name: 'Konflikt in Taten' }).uncheck();
      await expect.poll(() => title.textContent()).toContain('5 Beziehungen');
      await page.getByRole('button', { name: 'Zurücksetzen' }).click();
      await expect.poll(() => title.textContent()).toContain('12 Entitäten, 10 Beziehungen');
    },
  },
  {
    name: 'says so when the filters leave nothing',
    run: async (page) => {
      for (const modality of ['behauptet', 'geplant', 'möglich']) await page.getByRole('checkbox', { name: modality }).uncheck();
      await page.getByRole('heading', { name: 'Alles ausgeblendet' }).waitFor();
      await page.locator('.notice').getByRole('button', { name: 'Zurücksetzen' }).click();
      expect(await page.getByRole('heading', { name: 'Alles ausgeblendet' }).count()).toBe(0);
    },
  },
  {
    name: 'speaks English when asked, and remembers it',
    run: async (page) => {
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByText('Who said and did what to whom?').waitFor();
      await entity(page, 'Russia').click();
      await heading(page, 'Russia').waitFor();
      await panel(page).getByText('demands of').waitFor();
      await page.goto(page.url().replace(/#.*/, ''));
      await drawn(page);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    },
  },
  {
    name: 'follows the language of the browser',
    options: { locale: 'en-GB' },
    run: async (page) => {
      await page.getByRole('checkbox', { name: 'people' }).waitFor();
    },
  },
  {
    name: 'back and forward go through what was selected and filtered',
    run: async (page) => {
      await entity(page, 'Russland').click();
      await heading(page, 'Russland').waitFor();
      await page.getByRole('checkbox', { name: 'Gruppen' }).uncheck();
      await page.goBack();
      expect(await page.getByRole('checkbox', { name: 'Gruppen' }).isChecked()).toBe(true);
      await page.goBack();
      await heading(page, 'Überblick').waitFor({ state: 'attached' });
      await page.goForward();
      await heading(page, 'Russland').waitFor();
      await page.reload();
      await heading(page, 'Russland').waitFor();
    },
  },
  {
    name: 'is used by keyboard alone',
    run: async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Zum Graphen springen');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowRight');
      await heading(page, 'Russland').waitFor();
      await page.getByRole('status').filter({ hasText: 'Russland, Land, 6 Aussagen' }).waitFor();
      const visited = new Set<string>();
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        await page.keyboard.press(key);
        visited.add(page.url());
      }
      expect(visited.size).toBeGreaterThan(1);
      const to = panel(page)
        .getByRole('button', { name: /^\d+ Belege?:/ })
        .first();
      for (let i = 0; i < 40 && !(await to.evaluate((button) => button === document.activeElement)); i++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await panel(page).locator('.claim').first().waitFor();
      await page.keyboard.press('Escape');
      await panel(page).getByRole('heading', { name: 'Beziehungen' }).waitFor();
      await page.keyboard.press('Escape');
      await heading(page, 'Überblick').waitFor({ state: 'attached' });
    },
  },
  {
    name: 'dark follows the system and can be changed',
    options: { colorScheme: 'dark' },
    run: async (page) => {
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.getByRole('button', { name: 'Darstellung: Hell' }).click();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    },
  },
  {
    name: 'a name that looks like HTML stays a name',
    run: async (page) => {
      await evidence(page, '<img src=x onerror=alert(1)>', /^\d+ Belege?: trifft/);
      expect(await page.locator('img').count()).toBe(0);
      expect(await panel(page).locator('blockquote').textContent()).toContain('<img src=x onerror=alert(1)>');
    },
  },
  {
    name: 'an address that names what is not there says so',
    hash: '#node=entity:nobody',
    expected: /404/,
    run: async (page) => {
      await panel(page).getByText('Das gibt es in diesem Graphen nicht mehr.').waitFor();
      await panel(page).getByRole('button', { name: 'Zum Überblick' }).click();
      await entity(page, 'Russland').waitFor();
    },
  },
  {
    name: 'on a telephone the rail and the panel are sheets',
    options: { viewport: { width: 390, height: 844 }, hasTouch: true },
    run: async (page) => {
      await page.getByRole('button', { name: 'Filter' }).tap();
      await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('Blinken');
      await page.getByRole('option', { name: /Antony Blinken/ }).click();
      await heading(page, 'Antony Blinken').waitFor();
      await page.getByRole('button', { name: 'Auswahl aufheben' }).tap();
      await panel(page).waitFor({ state: 'hidden' });
    },
  },
];
