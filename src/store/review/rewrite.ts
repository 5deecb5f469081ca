/** Articles whose reading a decision changes: what differs between before and after is written, and nothing else. */
import type { z } from 'zod';
import type { Decision, DecisionReport } from '../../model/review.js';
import type { EntityRef } from '../../model/views.js';
import { ClaimRow } from '../claims.js';
import type { Writer } from '../database.js';
import { EntityRow } from '../entities.js';
import { compare } from '../order.js';
import { arrowOf, type Sayings, sayingsOf } from '../rows.js';
import { articleCounts, say, writeRows } from '../say.js';
import { type ArrowEnds, settle, type Touched } from '../settle.js';
import { applicationRows, readOriginals } from './originals.js';
import { type Decided, withDecisions } from './with-decisions.js';

export type Changes = Omit<DecisionReport, 'decision'>;

const Reference = EntityRow.pick({ id: true, type: true, name: true }) satisfies z.ZodType<EntityRef>;

/** @param articles those in which the decisions before and after may differ */
export async function rewrite(
  writer: Writer,
  articles: readonly string[],
  before: readonly Decision[],
  after: readonly Decision[],
): Promise<Changes> {
  const originals = await readOriginals(writer, articles);
  const was = originals.map((original) => withDecisions(original, before));
  const is = originals.map((original) => withDecisions(original, after));
  const { gone, come } = difference(sayingsOf(was), sayingsOf(is));
  const touched: Touched = { arrows: new Map(), before: gone.supports.map(said), after: come.supports.map(said) };
  for (const arrow of [...gone.claims, ...come.claims].map(arrowOf)) if (arrow) touched.arrows.set(arrow.id, arrow);
  const stood = await standing(writer, touched);
  await unsay(writer, gone);
  await say(writer, come);
  await mark(writer, articles, is);
  const fallen = await settle(writer, touched);
  return {
    articles: articles.length,
    arrows: arrowChanges(touched.arrows, stood.arrows, fallen.arrows),
    entities: await entityChanges(writer, touched, stood.entities, fallen.entities),
  };
}

function difference(was: Sayings, is: Sayings): { gone: Sayings; come: Sayings } {
  return { gone: missingIn(is, was), come: missingIn(was, is) };
}

/** Rows that the other has not, to the letter. */
function missingIn(other: Sayings, sayings: Sayings): Sayings {
  const missing = <Row>(others: readonly Row[], rows: readonly Row[]): Row[] => {
    const there = new Set(others.map((row) => JSON.stringify(row)));
    return rows.filter((row) => !there.has(JSON.stringify(row)));
  };
  return {
    supports: missing(other.supports, sayings.supports),
    mentions: missing(other.mentions, sayings.mentions),
    claims: missing(other.claims, sayings.claims),
    statements: missing(other.statements, sayings.statements),
  };
}

const said = ({ entity, properties }: Sayings['supports'][number]) => ({ entity, support: properties });

async function unsay(writer: Writer, { supports, mentions, claims, statements }: Sayings): Promise<void> {
  await writer.write('write/delete-judged-claims', { ids: claims.map(({ id }) => id) });
  await writer.write('write/delete-judged-statements', { ids: statements.map(({ id }) => id) });
  await writeRows(writer, 'write/delete-mentions', mentions);
  await writeRows(
    writer,
    'write/delete-support',
    supports.map(({ article, entity }) => ({ article, entity })),
  );
}

/** On each article: its counts, and the decisions that apply to it. */
async function mark(writer: Writer, articles: readonly string[], decided: readonly Decided[]): Promise<void> {
  const rows = decided.map((article) => ({ id: article.document.article.id, properties: articleCounts(article) }));
  await writeRows(writer, 'write/set-articles', rows);
  await writer.write('write/delete-applications', { articles });
  await writeRows(writer, 'write/create-applications', applicationRows(decided));
}

async function standing(writer: Writer, { arrows, before, after }: Touched) {
  const claims = await writer.read('read/list-arrow-claims', ClaimRow, { ids: [...arrows.keys()] });
  const ids = [...new Set([...before, ...after].map(({ entity }) => entity))];
  const entities = await writer.read('read/find-entities', EntityRow, { ids });
  return {
    arrows: new Set(claims.map((claim) => claim.arrowId)),
    entities: new Map(entities.map((entity) => [entity.id, Reference.parse(entity)])),
  };
}

function arrowChanges(touched: ReadonlyMap<string, ArrowEnds>, stood: ReadonlySet<string>, fallen: readonly string[]): Changes['arrows'] {
  const gone = new Set(fallen);
  const left = [...touched.keys()].filter((id) => !gone.has(id)).sort(compare);
  return { gone: [...fallen].sort(compare), made: left.filter((id) => !stood.has(id)), changed: left.filter((id) => stood.has(id)) };
}

async function entityChanges(
  writer: Writer,
  { after }: Touched,
  stood: ReadonlyMap<string, EntityRef>,
  fallen: readonly string[],
): Promise<Changes['entities']> {
  const ids = [...new Set(after.map(({ entity }) => entity))].filter((id) => !stood.has(id));
  const made = ids.length === 0 ? [] : await writer.read('read/find-entities', EntityRow, { ids });
  const order = (a: EntityRef, b: EntityRef) => compare(a.id, b.id);
  return { gone: fallen.flatMap((id) => stood.get(id) ?? []).sort(order), made: made.map((row) => Reference.parse(row)).sort(order) };
}
