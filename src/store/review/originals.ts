/** Articles as they were loaded, before any decision: kept so that a decision can be made, and taken back, later. */
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import { Extraction } from '../../model/extraction.js';
import { hashId } from '../../model/ids.js';
import type { Parameters, Reader, Writer } from '../database.js';
import { writeRows } from '../say.js';
import type { Decided } from './with-decisions.js';

const Row = z.object({ id: z.string(), part: z.number().int(), document: z.string() });

/** UTF-16 units of a document in one node: Grafeo takes no text of more than 16 MiB. */
const PART = 4_000_000;

/** @param decided the same articles, read as people decided */
export async function writeOriginals(writer: Writer, originals: readonly Extraction[], decided: readonly Decided[]): Promise<void> {
  const rows = originals.flatMap(partRows);
  await writeRows(writer, 'write/create-originals', rows);
  await writeRows(writer, 'write/create-applications', applicationRows(decided));
}

function partRows(original: Extraction): Parameters[] {
  const article = original.article.id;
  return partsOf(JSON.stringify(original), PART).map((document, part) => ({
    id: part === 0 ? article : hashId('original', article, part),
    article,
    part,
    document,
  }));
}

/** Cuts a text into parts, but never a character in two. @param most UTF-16 units in each, at least 2 */
export function partsOf(text: string, most: number): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = start + most;
    const cutsPair = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const cut = cutsPair ? end - 1 : end;
    parts.push(text.slice(start, cut));
    start = cut;
  }
  return parts;
}

/** Which decisions each article would be read differently without. */
export function applicationRows(decided: readonly Decided[]): Parameters[] {
  return decided.flatMap(({ document, applied }) => applied.map((decision) => ({ decision, article: document.article.id })));
}

/** @throws DepescheError `conflict` where an article was stored before originals were kept */
export async function readOriginals(reader: Reader, articles: readonly string[]): Promise<Extraction[]> {
  const rows = await reader.read('read/list-originals', Row, { ids: articles });
  const kept = new Map<string, string[]>(articles.map((id) => [id, []]));
  for (const { id, document } of rows.sort((a, b) => a.part - b.part)) kept.get(id)?.push(document);
  return articles.map((id) => {
    const parts = kept.get(id) ?? [];
    if (parts.length > 0) return Extraction.parse(JSON.parse(parts.join('')));
    throw new DepescheError('conflict', {
      code: 'article-outdated',
      where: `article ${id}`,
      got: 'one that an older version loaded',
      expected: 'it loaded once more; then it can be decided on',
    });
  });
}
