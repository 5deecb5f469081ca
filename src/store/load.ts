/** The writing side: an article comes, is replaced or goes, each in one transaction. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import { arrowId } from '../model/ids.js';
import type { LoadReport, RemovalReport } from '../model/views.js';
import { contentHash } from './content-hash.js';
import type { Database, Parameters, Reader, Writer } from './database.js';
import { arrowEnds, claimRows, mentionRows, sentenceRows, statementRows, supports } from './rows.js';
import { ArrowEnds, settle, type Touched, untouched } from './settle.js';
import { Support } from './support.js';

const StoredArticle = z.object({ contentHash: z.string(), claims: z.number().int(), entities: z.number().int() });
const SupportRow = Support.extend({ entity: z.string() });
const Holder = z.object({ id: z.string(), article: z.string() });

export async function load(database: Database, document: Extraction): Promise<LoadReport> {
  const hash = contentHash(document);
  const { id } = document.article;
  const report = { article: id, entities: document.entities.length, claims: document.relations.length };
  if ((await database.reading((reader) => stored(reader, id)))?.contentHash === hash) return { ...report, outcome: 'unchanged' };
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await stored(writer, id);
    if (before?.contentHash === hash) return { ...report, outcome: 'unchanged' };
    const touched = before ? await takeOut(writer, id) : untouched();
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
    const touched = await takeOut(writer, id);
    return { article: id, claims: before.claims, ...(await settle(writer, touched)) };
  });
}

async function stored(reader: Reader, id: string) {
  const [article] = await reader.read('read/find-article', StoredArticle, { id });
  return article;
}

async function takeOut(writer: Writer, article: string): Promise<Touched> {
  const arrows = await writer.read('read/list-article-arrows', ArrowEnds, { article });
  const support = await writer.read('read/list-article-support', SupportRow, { article });
  await writer.write('write/delete-claims', { article });
  await writer.write('write/delete-statements', { article });
  await writer.write('write/delete-sentences', { article });
  await writer.write('write/delete-article', { article });
  return {
    arrows: new Map(arrows.map((arrow) => [arrow.id, arrow])),
    before: new Map(support.map(({ entity, ...said }) => [entity, said])),
    after: new Map(),
  };
}

async function putIn(writer: Writer, document: Extraction, hash: string, touched: Touched): Promise<void> {
  const { article, sentences, entities, relations, statements } = document;
  await refuseForeignIds(writer, 'claims', 'read/find-foreign-claims', relations);
  await refuseForeignIds(writer, 'statements', 'read/find-foreign-statements', statements);
  const { id, ...properties } = article;
  const counts = { sentences: sentences.length, claims: relations.length, entities: entities.length };
  await writer.write('write/create-article', { id, properties: { ...properties, ...counts, contentHash: hash } });
  const rows = (statement: string, list: readonly Parameters[]) => writeRows(writer, statement, id, list);
  await rows('write/create-sentences', sentenceRows(document));
  await writer.write('write/merge-entities', { ids: entities.map((entity) => entity.id) });
  touched.after = supports(document);
  await rows(
    'write/create-support',
    [...touched.after].map(([entity, properties]) => ({ entity, properties })),
  );
  await rows('write/create-mentions', mentionRows(document));
  await rows('write/create-claims', claimRows(document));
  const attributed = relations.filter((relation) => relation.attributedTo !== null);
  await rows(
    'write/create-attributions',
    attributed.map((relation) => ({ claim: relation.id, speaker: relation.attributedTo })),
  );
  await rows('write/create-statements', statementRows(document));
  const spoken = statements.filter((statement) => statement.speaker !== null);
  await rows(
    'write/create-speakers',
    spoken.map((statement) => ({ statement: statement.id, entity: statement.speaker })),
  );
  const addressed = statements.filter((statement) => statement.addressee !== undefined);
  await rows(
    'write/create-addressees',
    addressed.map((statement) => ({ statement: statement.id, entity: statement.addressee })),
  );
  for (const relation of relations) {
    const ends = arrowEnds(relation);
    const arrow = arrowId(relation.type, ends.source, ends.target);
    touched.arrows.set(arrow, { id: arrow, type: relation.type, ...ends });
  }
}

/** More rows than this in one statement cost memory and gain no speed. */
const BATCH = 2_000;

async function writeRows(writer: Writer, statement: string, article: string, rows: readonly Parameters[]): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await writer.write(statement, { article, rows: rows.slice(start, start + BATCH) });
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
