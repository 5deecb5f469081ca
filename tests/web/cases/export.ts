/** What is seen, taken elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { entity, heading } from '../reading.js';
import type { Case } from './types.js';

async function saved(page: Page, item: string): Promise<{ name: string; content: Buffer }> {
  await page.getByRole('button', { name: 'Ausgeben' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: item }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

export const EXPORT: readonly Case[] = [
  {
    name: 'the address of the view is copied',
    options: { permissions: ['clipboard-read', 'clipboard-write'] },
    run: async (page) => {
      await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
      await page.getByRole('button', { name: 'Ausgeben' }).press('Enter');
      await page.keyboard.press('Enter');
      await page.getByText('Adresse kopiert').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      // Few nodes take their places along.
      expect(copied.replace(/&places=[\w.-]+$/, '')).toBe(page.url());
      expect(copied).toContain('&places=');
    },
  },
  {
    name: 'data holds what passes the filters and the sentences, and nothing else',
    run: async (page) => {
      await page.getByRole('checkbox', { name: 'Personen' }).uncheck();
      const { name, content } = await saved(page, 'JSON wie die API');
      expect(name).toBe('depesche.json');
      const { nodes, arrows } = JSON.parse(content.toString());
      const said = `${nodes.length} Entitäten, ${arrows.length} Beziehungen`;
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toContain(said);
      expect(nodes.map(({ type }: { type: string }) => type)).not.toContain('Person');
      expect(arrows[0].evidence[0].sentence.text).not.toBe('');
    },
  },
  {
    name: 'data holds the claims that pass the filters, and counts those alone',
    run: async (page) => {
      await page.getByRole('checkbox', { name: 'Bejaht', exact: false }).uncheck();
      const { nodes, arrows } = JSON.parse((await saved(page, 'JSON wie die API')).content.toString());
      expect(
        arrows.map(({ claims, sources, evidence }: { claims: number; sources: number; evidence: unknown[] }) => [
          claims,
          sources,
          evidence.length,
        ]),
      ).toEqual([[1, 1, 1]]);
      expect(arrows[0].evidence[0].polarity).toBe('negative');
      expect(nodes.map(({ name, claims }: { name: string; claims: number }) => `${name} ${claims}`).sort()).toEqual([
        'Russland 1',
        'Ukraine 1',
      ]);
    },
  },
  {
    name: 'the picture is saved as pixels and as shapes',
    run: async (page) => {
      const png = (await saved(page, 'Bild als PNG')).content;
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      const colours = await page.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return new Set(new Uint32Array(context?.getImageData(0, 0, image.width, image.height).data.buffer ?? new ArrayBuffer(0))).size;
      }, png.toString('base64'));
      expect(colours).toBeGreaterThan(50);
      await entity(page, 'NATO').click();
      await heading(page, 'NATO').waitFor();
      const svg = (await saved(page, 'Bild als SVG')).content.toString();
      const shapes = await page.evaluate((text) => {
        const root = new DOMParser().parseFromString(text, 'image/svg+xml');
        return {
          discs: root.querySelectorAll('circle > title').length,
          pictograms: root.querySelectorAll('use').length,
          marks: root.querySelectorAll('.legend .disputed').length,
          rings: root.querySelectorAll('.ring').length,
          faults: root.querySelectorAll('parsererror').length,
        };
      }, svg);
      expect(shapes).toMatchObject({ discs: 12, rings: 1, marks: 1, faults: 0 });
      expect(shapes.pictograms).toBeGreaterThan(0);
      expect(svg).toContain('>NATO</text>');
      const counts = await page.getByRole('heading', { level: 1 }).locator('small').textContent();
      expect(svg).toContain(`>NATO · ${counts}</text>`);
      await page.getByRole('button', { name: 'Ausgeben' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'Bilder mit Angaben und Legende' }).click();
      await page.keyboard.press('Escape');
      const bare = (await saved(page, 'Bild als PNG')).content;
      // Its height stands in the header of a PNG.
      expect(png.readUInt32BE(20)).toBeGreaterThan(bare.readUInt32BE(20) + 60);
    },
  },
];
