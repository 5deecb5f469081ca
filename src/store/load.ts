/** Articles come or are replaced, several in one transaction, or one goes. */
import { z } from 'zod';
import type { Extraction } from '../model/extraction.js';
import type { LoadReport, RemovalReport } from '../model/views.js';
import { contentHash } from './content-hash.js';
import type { Database, Reader, Writer } from './database.js';
import { refuseForeignIds } from './foreign-ids.js';
import { readDecisions } from './review/decisions.js';
import { writeOriginals } from './review/originals.js';
import { withDecisions } from './review/with-decisions.js';
import { arrowOf, sayingsOf, sentenceRows } from './rows.js';
import { articleCounts, say, writeRows } from './say.js';
import { ArrowEnds, settle, type Touched } from './settle.js';
import { Support } from './support.js';

/** `original` is missing from articles that were stored before decisions were known. */
const StoredArticle = z.object({ id: z.string(), contentHash: z.string(), claims: z.number().int(), original: z.string().nullable() });
type StoredArticle = z.infer<typeof StoredArticle>;
const SupportRow = Support.extend({ entity: z.string() });

/**
 * All of them or none, in one transaction.
 * @param documents no two of the same article
 */
export async function load(database: Database, documents: readonly Extraction[]): Promise<LoadReport[]> {
  const hashes = new Map(documents.map((document) => [document.article.id, contentHash(document)]));
  const ids = [...hashes.keys()];
  const isThere = (id: string, before: ReadonlyMap<string, StoredArticle>) =>
    before.get(id)?.contentHash === hashes.get(id) && before.get(id)?.original !== null;
  const report = ({ article: { id }, entities, relations }: Extraction, before: ReadonlyMap<string, StoredArticle>): LoadReport => ({
    article: id,
    entities: entities.length,
    claims: relations.length,
    outcome: isThere(id, before) ? 'unchanged' : before.has(id) ? 'replaced' : 'added',
  });
  const known = await database.reading((reader) => stored(reader, ids));
  if (ids.every((id) => isThere(id, known))) return documents.map((document) => report(document, known));
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await stored(writer, ids);
    const coming = documents.filter(({ article: { id } }) => !isThere(id, before));
    const touched: Touched = { arrows: new Map(), before: [], after: [] };
    for (const { article } of coming) if (before.has(article.id)) await takeOut(writer, article.id, touched);
    await putIn(writer, coming, hashes, touched);
    await settle(writer, touched);
    return documents.map((document) => report(document, before));
  });
}

export async function remove(database: Database, id: string): Promise<RemovalReport | null> {
  if (!(await database.reading((reader) => stored(reader, [id]))).has(id)) return null;
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = (await stored(writer, [id])).get(id);
    if (!before) return null;
    const touched: Touched = { arrows: new Map(), before: [], after: [] };
    await takeOut(writer, id, touched);
    const { arrows, entities } = await settle(writer, touched);
    return { article: id, claims: before.claims, arrows: arrows.length, entities: entities.length };
  });
}

async function stored(reader: Reader, ids: readonly string[]): Promise<Map<string, StoredArticle>> {
  return new Map((await reader.read('read/find-articles', StoredArticle, { ids })).map((article) => [article.id, article]));
}

async function takeOut(writer: Writer, article: string, touched: Touched): Promise<void> {
  const arrows = await writer.read('read/list-article-arrows', ArrowEnds, { article });
  const support = await writer.read('read/list-article-support', SupportRow, { article });
  await writer.write('write/delete-claims', { article });
  await writer.write('write/delete-statements', { article });
  await writer.write('write/delete-sentences', { article });
  await writer.write('write/delete-original', { article });
  await writer.write('write/delete-article', { article });
  for (const arrow of arrows) touched.arrows.set(arrow.id, arrow);
  for (const { entity, ...said } of support) touched.before.push({ entity, support: said });
}

async function putIn(
  writer: Writer,
  originals: readonly Extraction[],
  hashes: ReadonlyMap<string, string>,
  touched: Touched,
): Promise<void> {
  await refuseForeignIds(writer, originals);
  const decisions = await readDecisions(writer);
  const decided = originals.map((original) => withDecisions(original, decisions));
  const articles = decided.map((one) => {
    const { id, ...properties } = one.document.article;
    const counts = { sentences: one.document.sentences.length, ...articleCounts(one) };
    return { id, properties: { ...properties, ...counts, contentHash: hashes.get(id) } };
  });
  await writeRows(writer, 'write/create-articles', articles);
  await writeRows(writer, 'write/create-sentences', originals.flatMap(sentenceRows));
  await writeOriginals(writer, originals, decided);
  const sayings = sayingsOf(decided);
  await say(writer, sayings);
  for (const { entity, properties } of sayings.supports) touched.after.push({ entity, support: properties });
  for (const arrow of sayings.claims.map(arrowOf)) if (arrow) touched.arrows.set(arrow.id, arrow);
}
