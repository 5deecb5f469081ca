/** A web page: its main text without menus, advertisements and scripts, and what it says of itself. The page is data; nothing in it runs. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { DepescheError } from '../model/errors.js';
import { blocksOf } from './blocks.js';
import { dateField, readDate } from './date.js';
import type { Draft } from './result.js';
import { normalise } from './text.js';

const MOST_ELEMENTS = 200_000;

/** @throws DepescheError `input` where the page holds no text */
export function readHtml(html: string, where: string): Draft {
  const { document } = parseHTML(html);
  const page = metadataOf(document);
  const main = new Readability(document, { maxElemsToParse: MOST_ELEMENTS, charThreshold: 200 }).parse();
  const text = main?.content ? blocksOf(parseHTML(`<body>${main.content}</body>`).document.body) : blocksOf(parseHTML(html).document.body);
  if (text.trim() === '') throw new DepescheError('input', { where, got: 'a page without text', expected: 'the text of an article' });
  return {
    id: null,
    title: clean(main?.title),
    ...dateField(main?.publishedTime ?? page.date),
    language: languageOf(main?.lang ?? page.language),
    source: clean(main?.siteName ?? page.site),
    url: page.url,
    text: normalise(text),
  };
}

type Page = ReturnType<typeof parseHTML>['document'];

function metadataOf(document: Page) {
  const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;
  const meta = (name: string) => attribute(`meta[property="${name}"]`, 'content') ?? attribute(`meta[name="${name}"]`, 'content');
  const dates = [meta('article:published_time'), meta('date'), meta('dc.date'), attribute('time[datetime]', 'datetime')];
  return {
    date: dates.find((date) => date !== null && readDate(date) !== null) ?? dates.find((date) => date !== null),
    site: meta('og:site_name') ?? meta('application-name'),
    url: webAddress(attribute('link[rel~="canonical"]', 'href')) ?? webAddress(meta('og:url')),
    language: attribute('html', 'lang'),
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
