/** From what a person typed, chose or dropped to what the server is asked to add. */
import { PartialDate } from '../../../../src/model/extraction.js';
import type { Addition } from '../../../../src/model/jobs.js';

export type Typed = { text: string; title: string; date: string; source: string };

export const NOTHING_TYPED: Typed = { text: '', title: '', date: '', source: '' };

/** The server takes 20 MB of JSON; bytes grow by a third on their way into it. */
export const MOST_BYTES = 14_000_000;
export const MOST_FILES = 1_000;

export const FILE_TYPES = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.json,.jsonl,.ndjson,.conllu';

export function typedAddition({ text, title, date, source }: Typed): Addition {
  const given = Object.entries({ title, date, source }).flatMap(([key, value]) => (value.trim() ? [[key, value.trim()]] : []));
  return { content: text, ...Object.fromEntries(given) };
}

/** An address as a person writes it: without https:// it has one. `null` for what is none. */
export function pageAddition(address: string): Addition | null {
  const trimmed = address.trim();
  const full = /^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[^/]+:\d+(\/|$)/.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(full)) return null;
  const { protocol, hostname, href } = new URL(full);
  return /^https?:$/.test(protocol) && hostname !== '' ? { url: href } : null;
}

export function fits(files: readonly Pick<File, 'size'>[]): boolean {
  return files.length <= MOST_FILES && files.reduce((sum, { size }) => sum + size, 0) <= MOST_BYTES;
}

/** What an empty file is sent as: nothing at all would be refused, and with it all the others. */
const BLANK = btoa('\n');

/** The bytes as they are, so that the server finds out their encoding. */
export async function fileAddition(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<Addition> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_190) parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 8_190))));
  return { name: file.name, content: parts.join('') || BLANK, encoding: 'base64' };
}

/** Whether a date that was typed can be sent; none may be. */
export function isDate(text: string): boolean {
  return text.trim() === '' || PartialDate.safeParse(text.trim()).success;
}
