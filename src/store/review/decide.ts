/** Decisions are made and undone, each in one transaction, and the graph follows at once. */
import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';
import { hashId } from '../../model/ids.js';
import type { Decision, DecisionReport, Judgement } from '../../model/review.js';
import type { Made } from '../contract.js';
import type { Database, Reader } from '../database.js';
import { EntityRow } from '../entities.js';
import { evidence } from '../evidence.js';
import { compare } from '../order.js';
import { decisionProperties, readDecisions, subjectsOf } from './decisions.js';
import { rewrite } from './rewrite.js';

const ArticleId = z.object({ id: z.string() });

/** @throws DepescheError `conflict` where what is decided on is not in the graph (any more), or was decided already */
export async function decide(database: Database, asked: Judgement, made: Made): Promise<DecisionReport> {
  const judgement = inOrder(asked);
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await readDecisions(writer);
    refuseDecided(judgement, before);
    const { names, articles } = await subjects(writer, judgement);
    const number = (before.at(-1)?.number ?? 0) + 1;
    const decision: Decision = { id: decisionId(judgement), number, ...made, judgement, names };
    await writer.write('write/create-decision', { id: decision.id, properties: decisionProperties(decision) });
    const changes = await rewrite(writer, articles, before, [...before, decision]);
    return { decision: { ...decision, ...(await claimOf(writer, judgement)), articles: articles.length }, ...changes };
  });
}

/** @throws DepescheError `not-found` where no such decision is in force */
export async function undo(database: Database, id: string): Promise<DecisionReport> {
  return database.writing(async (writer) => {
    await writer.write('write/lock-store');
    const before = await readDecisions(writer);
    const decision = before.find((one) => one.id === id);
    if (!decision)
      throw new DepescheError('not-found', {
        code: 'decision-undone',
        where: 'decision',
        got: JSON.stringify(id),
        expected: 'the id of a decision in force; somebody may have undone it',
      });
    const articles = (await writer.read('read/list-decision-articles', ArticleId, { id })).map((article) => article.id).sort(compare);
    await writer.write('write/delete-decision', { id });
    const after = before.filter((one) => one.id !== id);
    const changes = await rewrite(writer, articles, before, after);
    return { decision: { ...decision, ...(await claimOf(writer, decision.judgement)), articles: 0 }, ...changes };
  });
}

async function claimOf(reader: Reader, judgement: Judgement) {
  if (!('claim' in judgement)) return {};
  const [found] = await evidence(reader, [judgement.claim]);
  return found ? { claim: found.claim } : {};
}

/** The same decision has the same words, in whatever order they were given. */
function inOrder(judgement: Judgement): Judgement {
  if (judgement.kind === 'split') return { ...judgement, articles: [...new Set(judgement.articles)].sort(compare) };
  if (judgement.kind !== 'keep-apart') return judgement;
  const [a, b] = judgement.entities;
  return compare(a, b) > 0 ? { ...judgement, entities: [b, a] } : judgement;
}

function decisionId(judgement: Judgement): string {
  const details = judgement.kind === 'split' ? [judgement.name, ...judgement.articles] : [];
  return hashId('decision', judgement.kind, ...subjectsOf(judgement), ...details);
}

/** A claim is judged once, and a pair is either the same or not: whoever thinks otherwise undoes first. */
function refuseDecided(judgement: Judgement, decisions: readonly Decision[]): void {
  const about = topic(judgement);
  const other = decisions.find((decision) => topic(decision.judgement) === about);
  if (!other) return;
  throw new DepescheError('conflict', {
    code: 'decided-already',
    where: 'decision',
    got: `what was decided already (${other.judgement.kind}, ${other.at}${other.by === null ? '' : `, ${other.by}`})`,
    expected: `something undecided; undo ${other.id} first`,
  });
}

function topic(judgement: Judgement): string {
  if (judgement.kind === 'split') return decisionId(judgement);
  return [...subjectsOf(judgement)].sort(compare).join(' ');
}

type Subjects = { names: string[]; articles: string[] };

async function subjects(reader: Reader, judgement: Judgement): Promise<Subjects> {
  switch (judgement.kind) {
    case 'accept':
    case 'reject': {
      const [found] = await evidence(reader, [judgement.claim]);
      if (!found) throw gone('claim', judgement.claim);
      const { source, target, article } = found.claim;
      return { names: [source.name, target.name], articles: [article.id] };
    }
    case 'merge':
      if (judgement.kept === judgement.merged) throw oneTwice('merged', judgement.merged);
      return { names: await entityNames(reader, judgement), articles: await articlesNaming(reader, judgement.merged) };
    case 'keep-apart':
      if (judgement.entities[0] === judgement.entities[1]) throw oneTwice('entities', judgement.entities[0]);
      return { names: await entityNames(reader, judgement), articles: [] };
    case 'split': {
      const naming = new Set(await articlesNaming(reader, judgement.entity));
      const names = await entityNames(reader, judgement);
      const silent = judgement.articles.find((article) => !naming.has(article));
      if (silent !== undefined) throw gone('article', silent, 'an article that names the entity');
      return { names, articles: judgement.articles };
    }
  }
}

async function entityNames(reader: Reader, judgement: Judgement): Promise<string[]> {
  const ids = subjectsOf(judgement);
  const rows = await reader.read('read/find-entities', EntityRow, { ids });
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (!row) throw gone('entity', id);
    return row.name;
  });
}

async function articlesNaming(reader: Reader, id: string): Promise<string[]> {
  return (await reader.read('read/list-entity-articles', ArticleId, { id })).map((article) => article.id).sort(compare);
}

function gone(what: string, id: string, expected = 'one that is there'): DepescheError {
  const got = `${JSON.stringify(id)}, which is not in the graph, or not any more`;
  return new DepescheError('conflict', {
    code: 'decision-outdated',
    where: what,
    got: what === 'article' ? JSON.stringify(id) : got,
    expected,
  });
}

function oneTwice(field: string, id: string): DepescheError {
  return new DepescheError('input', { where: field, got: `${JSON.stringify(id)} twice`, expected: 'two different entities' });
}
