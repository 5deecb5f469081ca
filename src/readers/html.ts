/** A web page: its main text without menus, advertisements and scripts, and what it says of itself. The page is data; nothing in it runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DepescheError } from '../model/errors.js';
import { blocksOf } from './blocks.js';
import { dateField, readDate } from './date.js';
import type { Draft } from './result.js';
import { normalise } from './text.js';

/** Beyond these, reading the page or finding its main text takes minutes; no page of news comes near them. */
const MOST_TAGS = 100_000;
const DEEPEST = 150;

/** @throws DepescheError `input` where the page holds no text, `limit` where it is more markup than any page */
export function readHtml(html: string, where: string): Draft {
  if (html.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1)
    throw new DepescheError('limit', { where, got: `more than ${MOST_TAGS} tags`, expected: 'a page of news' });
  const document = treeOf(html);
  const page = metadataOf(document);
  const isDeep = depthOf(document.documentElement) > DEEPEST;
  const main = isDeep ? null : new Readability(document, { charThreshold: 200 }).parse();
  const text = blocksOf(main?.content ? treeOf(main.content).body : (isDeep ? document : treeOf(html)).body);
  if (text.trim() === '')
    throw new DepescheError('input', { code: 'text-missing', where, got: 'a page without text', expected: 'the text of an article' });
  const { date, notes } = dateField(main?.publishedTime ?? page.date);
  return {
    id: null,
    title: clean(main?.title || page.title),
    date,
    language: languageOf(main?.lang ?? page.language),
    source: clean(main?.siteName ?? page.site),
    url: page.url,
    text: normalise(text),
    notes: main ? notes : [...notes, 'the whole page was taken: its main text could not be told from the rest'],
  };
}

/** The parser does not add the `html` and `body` that a page may leave out. */
export function treeOf(html: string): Page {
  const body = /<body[\s>]/i.test(html) ? html : `<body>${html}</body>`;
  return parseHTML(/<html[\s>]/i.test(body.slice(0, body.search(/<body/i))) ? body : `<html>${body}</html>`).document;
}

function depthOf(root: Node): number {
  let deepest = 0;
  let level: Node[] = [root];
  for (; level.length > 0 && deepest <= DEEPEST; deepest += 1) level = level.flatMap((element) => [...element.children]);
  return deepest;
}

type Page = ReturnType<typeof parseHTML>['document'];
type Node = Page['documentElement'];

function metadataOf(document: Page) {
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;
  const meta = (name: string) => attribute(`meta[property="${name}"]`, 'content') ?? attribute(`meta[name="${name}"]`, 'content');
  const dates = [meta('article:published_time'), meta('date'), meta('dc.date'), attribute('time[datetime]', 'datetime')];
  return {
    title: document.querySelector('title')?.textContent,
    date: dates.find((date) => date !== null && readDate(date) !== null) ?? dates.find((date) => date !== null),
    site: meta('og:site_name') ?? meta('application-name'),
    url: webAddress(attribute('link[rel~="canonical"]', 'href')) ?? webAddress(meta('og:url')),
    language: attribute('html[lang]', 'lang'),
  };
}

/** Links of other kinds (`javascript:`, `file:`) are not addresses of articles. */
function webAddress(href: string | null): string | null {
  if (href === null || !URL.canParse(href)) return null;
  const url = new URL(href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

const languageOf = (tag: string | null | undefined): string | null =>
  /^[a-z]{2,3}(?=$|[-_])/i.exec(tag?.trim() ?? '')?.[0]?.toLowerCase() ?? null;

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/g, ' ').trim().normalize('NFC') || null;

/** The encoding that a page's head names, looked for where the HTML standard says: in the first 1024 bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
}
