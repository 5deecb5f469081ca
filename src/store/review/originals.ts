/** Articles as they were loaded, before any decision: kept so that a decision can be made, and taken back, later. */
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import { Extraction } from '../../model/extraction.js';
import type { Reader, Writer } from '../database.js';
import { writeRows } from '../say.js';

const Row = z.object({ id: z.string(), document: z.string() });

export async function writeOriginal(writer: Writer, original: Extraction, applied: readonly string[]): Promise<void> {
  const { id } = original.article;
  await writer.write('write/create-original', { id, document: JSON.stringify(original) });
  await writeRows(
    writer,
    'write/create-applications',
    applied.map((decision) => ({ decision, article: id })),
  );
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
