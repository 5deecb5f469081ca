/** Queries of a person's own, on the real store. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { heading } from '../reading.js';
import type { Case } from './types.js';

const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Ansichten' }).getByRole('button', { name });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Cypher-Abfrage' });
const result = (page: Page) => page.locator('.cypher-rows');
const asked = (query: string) => `#view=cypher&query=${encodeURIComponent(query)}`;

async function ask(page: Page, query: string): Promise<void> {
  await tab(page, 'Cypher').click();
  await editor(page).fill(query);
  await page.keyboard.press('Control+Enter');
}

export const CYPHER: readonly Case[] = [
  {
    name: 'a saved query runs, and its entities are shown alone in the graph',
    run: async (page) => {
      await tab(page, 'Cypher').click();
      await page.getByText('Eine gespeicherte Abfrage wählen').waitFor();
      await page.getByRole('button', { name: 'Alles um Russland' }).click();
      await result(page).getByRole('button', { name: 'Russland' }).first().waitFor();
      const shown = await page.getByRole('button', { name: /^\d+ Entitäten im Graphen zeigen$/ }).textContent();
      await page.getByRole('button', { name: /im Graphen zeigen$/ }).click();
      await page.locator('#graph').waitFor();
      const only = valuesAt(page).get('only')?.split(',') ?? [];
      expect(only.length).toBe(Number.parseInt(shown ?? '', 10));
    },
  },
  {
    name: 'by keyboard: slashes and Tab in the editor do what they do elsewhere, and an answer leads to its node',
    run: async (page) => {
      await tab(page, 'Cypher').click();
      await editor(page).focus();
      await page.keyboard.type("// whom\nMATCH (e:Entity {name: 'NATO'}) RETURN e");
      await page.keyboard.press('Control+Enter');
      await result(page).waitFor();
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ausführen');
      await result(page).getByRole('button', { name: 'NATO' }).focus();
      await page.keyboard.press('Enter');
      await heading(page, 'NATO').waitFor();
    },
  },
  {
    name: 'a link shows another person the same answer',
    hash: `${asked('MATCH (e:Entity {name: $name})\nRETURN e.name AS found, 1 + 1 AS sum')}&query.name=NATO`,
    run: async (page) => {
      await result(page).waitFor();
      expect(await result(page).getByRole('cell').allTextContents()).toEqual(['NATO', '2']);
      expect(await page.getByRole('textbox', { name: '$name' }).inputValue()).toBe('NATO');
      await page.getByRole('textbox', { name: '$name' }).fill('Rumänien');
      await page.keyboard.press('Control+Enter');
      await result(page).getByText('Rumänien').waitFor();
      expect(valuesAt(page).get('query.name')).toBe('Rumänien');
      await page.goBack();
      await result(page).getByText('NATO').waitFor();
      expect(await page.getByRole('textbox', { name: '$name' }).inputValue()).toBe('NATO');
    },
  },
  {
    name: 'a query that fails says so in the words of the database, and where',
    expected: /400/,
    run: async (page) => {
      await ask(page, 'MATCH (a:Entity)\nRETURN a.name ORDER');
      await page.getByRole('alert').getByText('syntax error').waitFor();
      await page.getByRole('button', { name: /^Zu Zeile \d+, Spalte \d+$/ }).click();
      expect(await editor(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await ask(page, 'MATCH (a) DELETE a');
      await page.getByRole('alert').getByText('Hier wird nur gelesen').waitFor();
    },
  },
  {
    name: 'a query that takes long is cancelled',
    run: async (page) => {
      await ask(page, 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN sum(a * b) AS s');
      await page.getByRole('button', { name: 'Abbrechen' }).click();
      await page.getByRole('heading', { name: 'Abgebrochen' }).waitFor();
      await ask(page, 'RETURN 7 AS seven');
      await result(page).getByRole('cell', { name: '7' }).waitFor();
    },
  },
  {
    name: 'no rows and too many rows say what to do',
    run: async (page) => {
      await ask(page, "MATCH (e:Entity {name: 'Atlantis'}) RETURN e");
      await page.getByRole('heading', { name: 'Keine Zeilen' }).waitFor();
      await ask(page, 'UNWIND range(1, 1500) AS n RETURN n');
      await page.getByText('Das sind die ersten 1.000 Zeilen').waitFor();
      expect(await result(page).getByRole('row').count()).toBe(201);
      await page.getByRole('button', { name: 'Weitere 200 zeigen' }).click();
      expect(await result(page).getByRole('row').count()).toBe(401);
    },
  },
  {
    name: 'rows are copied as CSV',
    options: { permissions: ['clipboard-read', 'clipboard-write'] },
    run: async (page) => {
      await ask(page, "RETURN 'a, b' AS x, 2 AS y");
      await page.getByRole('button', { name: 'Als CSV kopieren' }).click();
      await page.getByText('Kopiert').waitFor();
      expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r', '')).toBe('x,y\n"a, b",2\n');
    },
  },
  {
    name: 'a name that looks like HTML stays a name in an answer',
    hash: asked("RETURN '<img src=x onerror=alert(1)>' AS x"),
    run: async (page) => {
      await result(page).getByText('<img src=x onerror=alert(1)>').waitFor();
      expect(await page.locator('img').count()).toBe(0);
    },
  },
];

function valuesAt(page: Page): URLSearchParams {
  return new URLSearchParams(new URL(page.url()).hash.slice(1));
}
