/** A graph that is larger than its picture. */
import { expect } from 'vitest';
import { EntityView, SearchHit } from '../../../src/model/views.js';
import { entity, heading, panel } from '../reading.js';
import { drawn } from '../support.js';
import type { Case } from './types.js';

export const EXPAND: readonly Case[] = [
  {
    name: 'only the strongest are drawn; neighbours are added by a key, stand in the address, and go again',
    site: 'cut',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      await page.getByText('4 von 12 Entitäten im Bild').waitFor();
      const before = await title.textContent();
      await page
        .locator('#graph canvas')
        .first()
        .evaluate((canvas) => canvas.setAttribute('data-same', ''));
      await entity(page, 'Russland').click();
      await panel(page)
        .getByText(/Nachbarn? (ist|sind) nicht im Bild/)
        .waitFor();
      await page.keyboard.press('e');
      await page
        .getByRole('status')
        .getByText(/ergänzt\.$/)
        .waitFor();
      await panel(page)
        .getByRole('button', { name: /^Einklappen \(\d\)$/ })
        .waitFor();
      const more = await title.textContent();
      expect(more).not.toBe(before);
      expect(await page.locator('#graph canvas[data-same]').count()).toBe(1);
      expect(page.url()).toMatch(/#more=entity:\w+(~entity:\w+)+&node=entity:\w+$/);
      await page.reload();
      await drawn(page);
      await page.getByText(/Knoten ergänzt/).waitFor();
      await expect.poll(() => title.textContent()).toBe(more);
      await panel(page)
        .getByRole('button', { name: /^Einklappen/ })
        .click();
      await expect.poll(() => title.textContent()).toBe(before);
      expect(page.url()).toMatch(/#node=entity:\w+$/);
    },
  },
  {
    name: 'all of it is drawn when asked for, stands in the address, and goes again',
    site: 'cut',
    run: async (page) => {
      await page.getByRole('button', { name: 'Alle 12 zeichnen' }).press('Enter');
      await page.getByText('Alle 12 Entitäten im Bild').waitFor();
      expect(page.url()).toMatch(/#entities=2000$/);
      await page.reload();
      await drawn(page);
      await page.getByText('Alle 12 Entitäten im Bild').waitFor();
      await page.getByRole('button', { name: 'Weniger zeichnen' }).click();
      await page.getByText('4 von 12 Entitäten im Bild').waitFor();
      expect(page.url()).not.toContain('entities');
      await page.goBack();
      await page.getByText('Alle 12 Entitäten im Bild').waitFor();
    },
  },
  {
    name: 'one sentence says what is shown, what is drawn and what is known, and why',
    site: 'cut',
    run: async (page) => {
      await page.getByText('4 von 12 Entitäten im Bild').waitFor();
      await entity(page, 'Russland').click();
      await panel(page).getByRole('button', { name: 'Ausblenden' }).click();
      await page.getByText('3 von 4 gezeichneten zu sehen, 12 bekannt').waitFor();
      await page.getByText('Ausgeblendet: 1 durch Filter.').waitFor();
    },
  },
  {
    name: 'what the search finds comes into the picture with its arrows, and so does what lies between two',
    site: 'cut',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      await page.getByRole('button', { name: 'die Suche' }).click();
      await page.keyboard.type('Rumänien');
      await page.getByRole('option', { name: /Rumänien/ }).waitFor();
      await page.keyboard.press('Enter');
      await heading(page, 'Rumänien').waitFor();
      await page.waitForURL(/#more=entity:\w+&node=/);
      await expect.poll(() => title.textContent()).toContain('5 Entitäten');
      await panel(page).getByRole('button', { name: 'Verbindung zu …' }).click();
      await page.keyboard.type('Genf');
      await page.getByRole('option', { name: /Genf/ }).waitFor();
      await page.keyboard.press('Enter');
      await panel(page).locator('.path').waitFor();
      const names = await panel(page).locator('.path .entity-button').allTextContents();
      expect(names).toEqual(['Rumänien', 'NATO', 'Russland', 'Sergej Lawrow', 'Genf']);
      const shared = page.url();
      await page.goto('about:blank');
      await page.goto(shared);
      await panel(page).locator('.path').waitFor();
      await page.getByRole('button', { name: 'Ergänzte entfernen' }).click();
      await expect.poll(() => title.textContent()).toContain('4 Entitäten');
    },
  },
  {
    name: 'an address with an arrow that is not drawn brings its ends',
    site: 'cut',
    run: async (page) => {
      const { origin } = new URL(page.url());
      const ask = async (path: string): Promise<unknown> => (await page.request.get(`${origin}${path}`)).json();
      const [hit] = SearchHit.array().parse(await ask('/api/search?q=Rumänien'));
      const { arrows } = EntityView.parse(await ask(`/api/entities/${hit?.id}`));
      await page.goto(`${origin}/#edge=${arrows[0]?.id}`);
      await page.reload();
      await panel(page).locator('.claim').first().waitFor();
      await page.getByText(/Knoten ergänzt/).waitFor();
    },
  },
  {
    name: 'an address with entities that are gone forgets them',
    site: 'cut',
    hash: '#more=entity:nobody,entity:nowhere~entity:never',
    run: async (page) => {
      await page.waitForURL(/\/$/);
      expect(await page.getByText(/Knoten ergänzt/).count()).toBe(0);
    },
  },
  {
    name: 'the entities of an answer come into the picture where it has not got them',
    site: 'cut',
    hash: `#view=cypher&query=${encodeURIComponent("MATCH (e:Entity) WHERE e.name IN ['Genf', 'Rumänien', 'Duma', 'Donezk', 'Interfax'] RETURN e")}`,
    run: async (page) => {
      await page.getByRole('button', { name: '5 Entitäten im Graphen zeigen' }).click();
      await page.getByText('5 Knoten allein gezeigt').waitFor();
      await page.getByText(/Knoten ergänzt/).waitFor();
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain('5 Entitäten');
    },
  },
  {
    name: 'what hangs on a node alone is folded away and unfolded, by command too',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      await entity(page, 'NATO').click();
      await panel(page).getByRole('button', { name: 'Einklappen (1)' }).click();
      await page.getByText('1 Knoten eingeklappt').waitFor();
      await expect.poll(() => title.textContent()).toContain('11 Entitäten');
      await page.waitForURL(/&folded=entity:\w+$/);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Ausklappen');
      await page.getByRole('option', { name: 'NATO: Einklappen / Ausklappen' }).waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => title.textContent()).toContain('12 Entitäten');
    },
  },
  {
    name: 'nodes without a relation can be hidden, and one that is searched for is shown all the same',
    run: async (page) => {
      const title = page.getByRole('heading', { level: 1 });
      await page.getByRole('checkbox', { name: 'ohne Beziehung' }).uncheck();
      await page.waitForURL(/#loners=hidden$/);
      await expect.poll(() => title.textContent()).toContain('11 Entitäten');
      await page.keyboard.press('/');
      await page.keyboard.type('Interfax');
      await page.getByRole('option', { name: /Interfax/ }).waitFor();
      await page.keyboard.press('Enter');
      await heading(page, 'Interfax').waitFor();
      await page.waitForURL(/#more=/);
      await expect.poll(() => title.textContent()).toContain('12 Entitäten');
    },
  },
];
