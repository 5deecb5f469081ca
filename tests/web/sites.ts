/** What is visited by more than one file of tests: the built page over an article, over none, over two that tell of the same, and with room for four nodes only. */
import type { Browser } from 'playwright-core';
import type { Extraction } from '../../src/model/extraction.js';
import { openBrowser } from '../support/browser.js';
import { doubles } from './doubles.js';
import { meeting } from './meeting.js';
import { buildPage, openSite, type Site } from './support.js';

export type Sites = {
  browser: Browser;
  webRoot: string;
  site: Site;
  bare: Site;
  doubles: Site;
  cut: Site;
  close(): Promise<void>;
};

export async function openSites(): Promise<Sites> {
  const [browser, { webRoot, drop }] = await Promise.all([openBrowser(), buildPage()]);
  const open = (...documents: Extraction[]) => openSite(documents, webRoot);
  const [site, bare, both, cut] = await Promise.all([
    open(meeting()),
    open(),
    open(meeting(), doubles()),
    openSite([meeting()], webRoot, { limits: { graphNodes: 4 } }),
  ]);
  const close = async () => {
    await browser.close();
    await Promise.all([...[site, bare, both, cut].map((it) => it.close()), drop()]);
  };
  return { browser, webRoot, site, bare, doubles: both, cut, close };
}
