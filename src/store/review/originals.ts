/** Articles as they were loaded, before any decision: kept so that a decision can be made, and taken back, later. */
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import { Extraction } from '../../model/extraction.js';
import type { Parameters, Reader, Writer } from '../database.js';
import { writeRows } from '../say.js';
import type { Decided } from './with-decisions.js';

const Row = z.object({ id: z.string(), document: z.string() });

/** @param decided the same articles, read as people decided */
export async function writeOriginals(writer: Writer, originals: readonly Extraction[], decided: readonly Decided[]): Promise<void> {
  const rows = originals.map((original) => ({ id: original.article.id, document: JSON.stringify(original) }));
  await writeRows(writer, 'write/create-originals', rows);
  await writeRows(writer, 'write/create-applications', applicationRows(decided));
}

/** Which decisions each article would be read differently without. */
export function applicationRows(decided: readonly Decided[]): Parameters[] {
  return decided.flatMap(({ document, applied }) => applied.map((decision) => ({ decision, article: document.article.id })));
}

/** @throws DepescheError `conflict` where an article was stored before originals were kept */
export async function readOriginals(reader: Reader, articles: readonly string[]): Promise<Extraction[]> {
  const rows = await reader.read('read/list-originals', Row, { ids: articles });
  const kept = new Map(rows.map(({ id, document }) => [id, Extraction.parse(JSON.parse(document))]));
  return articles.map((id) => {
    const original = kept.get(id);
    if (original) return original;
    throw new DepescheError('conflict', {
      code: 'article-outdated',
      where: `article ${id}`,
      got: 'one that an older version loaded',
      expected: 'it loaded once more; then it can be decided on',
    });
  });
}
