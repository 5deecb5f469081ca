/** A page by its address: https and http only, a few megabytes, in time, of a kind that may hold an article, and from the public internet. */
import { type IncomingMessage, request } from 'node:http';
import { request as requestSecurely } from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { DepescheError } from '../model/errors.js';
import { bytesOf } from './files.js';
import { AddressRefused, isPublic, lookupOnly } from './page/address.js';
import { webProblem } from './page/problem.js';

const MOST_BYTES = 5_000_000;
const MOST_REDIRECTS = 5;
const WITHIN_MS = 20_000;

export type FetchOptions = {
  signal: AbortSignal;
  /** Which network addresses may be asked; those of the public internet, unless given. */
  mayAsk?: (address: string) => boolean;
  maxBytes?: number;
  withinMs?: number;
};

/** `file` has the ending of the kind that was sent; `url` is where redirects ended. */
export type Page = { url: string; file: string; bytes: Uint8Array; charset?: string | undefined };

/**
 * @throws DepescheError `input` an address or a kind that is not taken · `not-found` no such page · `limit` too large, too slow, sent on
 *   too often · `unavailable` nobody answers
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<Page> {
  const { signal, mayAsk = isPublic, maxBytes = MOST_BYTES, withinMs = WITHIN_MS } = options;
  const late = AbortSignal.timeout(withinMs);
  const either = AbortSignal.any([signal, late]);
  try {
    let url = webAddress(address, address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const response = await get(url, mayAsk, either);
      const next = nextOf(response);
      if (next === null) return await pageOf(response, url, maxBytes);
      response.destroy();
      url = webAddress(next, address, url);
    }
    throw new DepescheError('limit', {
      where: address,
      got: `more than ${MOST_REDIRECTS} redirections`,
      expected: 'the address of a page',
    });
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    if (late.aborted)
      throw new DepescheError('limit', {
        code: 'page-too-slow',
        where: address,
        got: `no page in ${withinMs / 1000} s`,
        expected: 'one in time',
      });
    throw webProblem(address, error);
  }
}

function webAddress(text: string, where: string, base?: URL): URL {
  const url = URL.canParse(text, base?.href) ? new URL(text, base) : null;
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (url && isWeb && url.username === '' && url.password === '') return url;
  const got = url && isWeb ? 'an address that holds a user or a password' : JSON.stringify(text.slice(0, 80));
  throw new DepescheError('input', { code: 'address-invalid', where, got, expected: 'an address that begins with https:// or http://' });
}

function get(url: URL, mayAsk: (address: string) => boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !mayAsk(host)) throw new AddressRefused(host);
  const ask = url.protocol === 'https:' ? requestSecurely : request;
  const headers = {
    accept: 'text/html, text/plain;q=0.9, application/json;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'de, en;q=0.5',
    'user-agent': 'Mozilla/5.0 (compatible; Depesche)',
  };
  return new Promise((resolve, reject) => {
    // A connection of its own: one kept from before would not be checked again.
    ask(url, { agent: false, headers, signal, lookup: lookupOnly(mayAsk) }, resolve)
      .on('error', reject)
      .end();
  });
}

function nextOf({ statusCode = 0, headers }: IncomingMessage): string | null {
  return [301, 302, 303, 307, 308].includes(statusCode) ? (headers.location ?? null) : null;
}

async function pageOf(response: IncomingMessage, url: URL, maxBytes: number): Promise<Page> {
  try {
    const { statusCode = 0 } = response;
    if (statusCode !== 200)
      throw new DepescheError(statusCode === 404 || statusCode === 410 ? 'not-found' : 'unavailable', {
        code: statusCode === 404 || statusCode === 410 ? 'page-missing' : 'page-refused',
        where: url.href,
        got: `the answer ${statusCode}`,
        expected: 'a page (200)',
      });
    const { file, charset } = kindOf(response, url);
    return { url: url.href, file, charset, bytes: await bytesOf(unpacked(response, url), url.href, maxBytes) };
  } finally {
    response.destroy();
  }
}

const FILES: Record<string, string> = {
  'text/html': 'page.html',
  'application/xhtml+xml': 'page.html',
  'text/plain': 'page.txt',
  'application/json': 'page.json',
};

function kindOf({ headers }: IncomingMessage, url: URL): { file: string; charset: string | undefined } {
  const [, kind = '', charset] = /^\s*([^;\s]+)(?:.*;\s*charset="?([\w.:-]+))?/i.exec(headers['content-type'] ?? '') ?? [];
  const file = FILES[kind.toLowerCase()];
  if (file !== undefined) return { file, charset };
  const got = kind === '' ? 'something of no stated kind' : `something of the kind ${kind.slice(0, 60)}`;
  throw new DepescheError('input', { code: 'page-kind', where: url.href, got, expected: 'text/html, text/plain or application/json' });
}

function unpacked(response: IncomingMessage, url: URL): Readable {
  const coding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (coding === 'identity') return response;
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[coding];
  if (!unpack) throw new DepescheError('input', { where: url.href, got: `the encoding ${coding}`, expected: 'gzip, deflate, br or none' });
  // What goes wrong on the way is told to whoever reads the end of it.
  return pipeline(response, unpack(), () => {});
}
