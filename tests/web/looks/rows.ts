/** Every view of the page as a person may find it. A new one is a row here; its picture lies in screenshots/. */
import type { Page } from 'playwright-core';
import type { Dictionary } from '../../../web/src/core/language/index.js';

/** Where things are in the graph that is looked at. */
export type Places = { node: string; edge: string; from: string; to: string; article: string };

type Look = {
  name: string;
  hash?(places: Places): string;
  run?(page: Page, words: Dictionary): Promise<void>;
  /** What shows that all of it is there. */
  shows: string;
  /** What lies over the page on purpose: only that is then looked at for what is covered. */
  over?: string;
  /** What the browser may complain of. */
  expected?: RegExp;
};

const QUERY = encodeURIComponent('MATCH (a:Entity)-[r]->(b:Entity)\nRETURN a.name AS a, type(r) AS r, b.name AS b\nLIMIT 20');

export const LOOKS: readonly Look[] = [
  { name: 'graph', shows: '#graph.drawn' },
  { name: 'entity', hash: ({ node }) => `node=${node}`, shows: '.panel h2' },
  {
    name: 'entity-under-filters',
    hash: ({ node }) => `node=${node}&hide-modality=asserted`,
    run: async (page) => page.locator('.bodies-head').click(),
    shows: '.panel .bodies-open',
  },
  {
    name: 'few-left',
    hash: () => 'hide=Agreement,Equipment,Event,Group,Organization,Person,Place&from=2022-01&axis=2022-01-01,2022-01-31',
    shows: '.fit-these',
  },
  {
    name: 'question',
    run: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('fordert');
    },
    shows: '.hits [role="option"]',
    over: '.hits',
  },
  { name: 'arrow', hash: ({ edge }) => `edge=${edge}`, shows: '.panel .claim' },
  {
    name: 'why',
    hash: ({ edge }) => `edge=${edge}`,
    run: async (page, words) => page.getByText(words.why.title, { exact: true }).first().click(),
    shows: '.why .fired',
  },
  { name: 'path', hash: ({ from, to }) => `path=${from},${to}`, shows: '.path' },
  { name: 'group', hash: ({ node, from, to }) => `nodes=${from},${to},${node}`, shows: '.members' },
  { name: 'clusters', hash: () => 'clusters=shown', shows: '#graph.drawn' },
  { name: 'cluster', hash: ({ node }) => `cluster=${node}&clusters=shown`, shows: '.members' },
  {
    name: 'choosing-several',
    run: async (page, words) => page.getByRole('button', { name: words.group.lasso }).click(),
    shows: '.lasso-hint',
  },
  { name: 'table', hash: () => 'view=table', shows: '.grid tbody td' },
  { name: 'table-of-entities', hash: () => 'view=table&rows=nodes', shows: '.grid tbody td' },
  { name: 'articles', hash: () => 'view=article', shows: '.chooser' },
  { name: 'article', hash: ({ article }) => `view=article&article=${article}&sentence=4`, shows: '.reader .sought' },
  { name: 'sources', hash: () => 'view=sources', shows: '.grid tbody td' },
  { name: 'cypher', hash: () => 'view=cypher', shows: '.view textarea' },
  { name: 'cypher-answer', hash: () => `view=cypher&query=${QUERY}`, shows: '.cypher-rows td' },
  { name: 'cypher-fault', hash: () => 'view=cypher&query=MATCH%20(a%20RETURN%20a', shows: '[role="alert"]', expected: /400/ },
  { name: 'review', hash: () => 'view=review', shows: '.doubt' },
  { name: 'review-pairs', hash: () => 'view=review&review=pairs', shows: '.review-inner .segments' },
  { name: 'review-decisions', hash: () => 'view=review&review=decisions', shows: '.review-inner .segments' },
  {
    name: 'palette',
    run: async (page) => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('rus');
    },
    shows: 'dialog[open] [role="option"]',
    over: 'dialog[open]',
  },
  { name: 'keys', run: (page) => page.keyboard.press('?'), shows: 'dialog[open]', over: 'dialog[open]' },
  { name: 'filters', run: (page) => page.keyboard.press('/'), shows: '.rail', over: '.rail' },
];
