/** What is visited by more than one file of tests: the built page over an article, over none, over two that tell of the same, and with room for four nodes only. */
import type { Browser } from 'playwright-core';
import type { Extraction } from '../../src/model/extraction.js';
import { openBrowser } from '../support/browser.js';
import { doubles } from './doubles.js';
import { meeting } from './meeting.js';
import { openSite, type Site } from './support.js';

export type Sites = {
  browser: Browser;
  site: Site;
  bare: Site;
  doubles: Site;
  cut: Site;
  close(): Promise<void>;
};

export async function openSites(): Promise<Sites> {
  const browser = await openBrowser();
  const open = (...documents: Extraction[]) => openSite(documents);
  const [site, bare, both, cut] = await Promise.all([
    open(meeting()),
    open(),
    open(meeting(), doubles()),
    openSite([meeting()], { limits: { graphNodes: 4 } }),
  ]);
  const close = async () => {
    await browser.close();
    await Promise.all([site, bare, both, cut].map((it) => it.close()));
  };
  return { browser, site, bare, doubles: both, cut, close };
}
