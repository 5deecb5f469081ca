/** An article comes, is replaced or goes, each in one transaction. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import type { LoadReport, RemovalReport } from '../model/views.js';
import { contentHash } from './content-hash.js';
import type { Database, Reader, Writer } from './database.js';
import { readDecisions } from './review/decisions.js';
import { writeOriginal } from './review/originals.js';
import { type Decided, withDecisions } from './review/with-decisions.js';
import { arrowOf, sayingsOf, sentenceRows } from './rows.js';
import { articleCounts, say, writeRows } from './say.js';
import { ArrowEnds, settle, type Touched } from './settle.js';
import { Support } from './support.js';

/** `original` is missing from articles that were stored before decisions were known. */
const StoredArticle = z.object({ contentHash: z.string(), claims: z.number().int(), original: z.string().nullable() });
const SupportRow = Support.extend({ entity: z.string() });
const Holder = z.object({ id: z.string(), article: z.string() });

export async function load(database: Database, document: Extraction): Promise<LoadReport> {
  const hash = contentHash(document);
  const { id } = document.article;
  const report = { article: id, entities: document.entities.length, claims: document.relations.length };
  const isThere = (before: Stored | undefined) => before?.contentHash === hash && before.original !== null;
  if (isThere(await database.reading((reader) => stored(reader, id)))) return { ...report, outcome: 'unchanged' };
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await stored(writer, id);
    if (isThere(before)) return { ...report, outcome: 'unchanged' };
    const touched: Touched = before ? await takeOut(writer, id) : { arrows: new Map(), before: [], after: [] };
    await putIn(writer, document, hash, touched);
    await settle(writer, touched);
    return { ...report, outcome: before ? 'replaced' : 'added' };
  });
}

export async function remove(database: Database, id: string): Promise<RemovalReport | null> {
  if (!(await database.reading((reader) => stored(reader, id)))) return null;
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await stored(writer, id);
    if (!before) return null;
    const { arrows, entities } = await settle(writer, await takeOut(writer, id));
    return { article: id, claims: before.claims, arrows: arrows.length, entities: entities.length };
  });
}

type Stored = z.infer<typeof StoredArticle>;

async function stored(reader: Reader, id: string): Promise<Stored | undefined> {
  const [article] = await reader.read('read/find-article', StoredArticle, { id });
  return article;
}

async function takeOut(writer: Writer, article: string): Promise<Touched> {
  const arrows = await writer.read('read/list-article-arrows', ArrowEnds, { article });
  const support = await writer.read('read/list-article-support', SupportRow, { article });
  await writer.write('write/delete-claims', { article });
  await writer.write('write/delete-statements', { article });
  await writer.write('write/delete-sentences', { article });
  await writer.write('write/delete-original', { article });
  await writer.write('write/delete-article', { article });
  return {
    arrows: new Map(arrows.map((arrow) => [arrow.id, arrow])),
    before: support.map(({ entity, ...said }) => ({ entity, support: said })),
    after: [],
  };
}

async function putIn(writer: Writer, original: Extraction, hash: string, touched: Touched): Promise<void> {
  const { article, sentences, relations, statements } = original;
  await refuseForeignIds(writer, 'claims', 'read/find-foreign-claims', relations);
  await refuseForeignIds(writer, 'statements', 'read/find-foreign-statements', statements);
  const decided: Decided = withDecisions(original, await readDecisions(writer));
  const { id, ...properties } = article;
  const counts = { sentences: sentences.length, ...articleCounts(decided) };
  await writer.write('write/create-article', { id, properties: { ...properties, ...counts, contentHash: hash } });
  await writeRows(writer, 'write/create-sentences', sentenceRows(original), { article: id });
  await writeOriginal(writer, original, decided.applied);
  const sayings = sayingsOf(decided);
  await say(writer, sayings);
  touched.after = sayings.supports.map(({ entity, properties }) => ({ entity, support: properties }));
  for (const arrow of sayings.claims.map(arrowOf)) if (arrow) touched.arrows.set(arrow.id, arrow);
}

async function refuseForeignIds(writer: Writer, what: string, statement: string, items: readonly { id: string }[]): Promise<void> {
  const [held] = await writer.read(statement, Holder, { ids: items.map((item) => item.id) });
  if (!held) return;
  throw new DepescheError('conflict', {
    where: `${what} of the document`,
    got: `the id ${held.id}, which article ${held.article} uses`,
    expected: 'ids that no other article uses',
  });
}
