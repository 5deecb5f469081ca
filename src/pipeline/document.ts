/** Assembles the extraction document: ids, the entities worth giving, claims and statements. */
import {
  type Article,
  type Entity,
  EXTRACTION_SCHEMA,
  type Extraction,
  type Relation,
  type Skipped,
  type Statement,
} from '../model/extraction.js';
import { hashId } from '../model/ids.js';
import type { Claim } from './claims/index.js';
import type { Cluster } from './entities/index.js';
import { mayBeNotable } from './entities/notable.js';
import type { SentenceReading } from './reading.js';
import { withoutUnseen } from './unseen.js';

export type SpokenStatement = Omit<Statement, 'id' | 'speaker' | 'addressee'> & { speaker: Cluster | null; addressee: Cluster | null };

export type Findings = {
  article: Article;
  readings: readonly SentenceReading[];
  clusters: readonly Cluster[];
  claims: readonly Claim[];
  statements: readonly SpokenStatement[];
  skipped: readonly Skipped[];
};

/** Things without a name are given where a reader would likely note them, or where a claim needs them. */
const LIKELY = 0.6;

export function assemble({ article, readings, clusters, claims, statements, skipped }: Findings): Extraction {
  const used = new Set<Cluster>();
  for (const claim of claims) for (const it of [claim.source, claim.target, claim.attributedTo]) if (it) used.add(it);
  for (const statement of statements) for (const it of [statement.speaker, statement.addressee]) if (it?.named) used.add(it);
  const given = clusters.filter((cluster) => cluster.named || (cluster.worth > LIKELY && mayBeNotable(cluster)) || used.has(cluster));
  const ids = new Map(given.map((cluster) => [cluster, entityId(cluster, article)]));
  const idOf = (cluster: Cluster | null) => (cluster ? (ids.get(cluster) ?? null) : null);
  return {
    schema: EXTRACTION_SCHEMA,
    article,
    sentences: readings.map(({ sentence }) => ({ index: sentence.index, start: sentence.start, end: sentence.end })),
    entities: given.map((cluster) => entity(cluster, ids.get(cluster) ?? '', article)),
    relations: claims.flatMap((claim) => relation(claim, idOf, article) ?? []),
    statements: once(statements.map((statement) => spoken(statement, idOf, article))),
    coverage: { sentences: readings.length, withRelations: new Set(claims.map((claim) => claim.sentence)).size, skipped: [...skipped] },
  };
}

/** What has no name of its own is another thing in another article. */
function entityId(cluster: Cluster, article: Article): string {
  return cluster.named ? hashId('entity', cluster.key) : hashId('entity', cluster.key, article.id);
}

function entity(cluster: Cluster, id: string, article: Article): Entity {
  const printed = cluster.mentions
    .filter((it) => it.role === 'name' || it.role === 'body')
    .map((it) => withoutUnseen(article.text.slice(it.start, it.end)).replace(/\s+/g, ' ').normalize('NFC'));
  const aliases = [...new Set(printed)].filter(
    (it) =>
      it !== cluster.name &&
      it !== cluster.name.toUpperCase() &&
      !(it.endsWith('s') && (printed.includes(it.slice(0, -1)) || cluster.name === it.slice(0, -1))),
  );
  const seen = new Set<string>();
  const mentions = cluster.mentions
    .map(({ start, end, kind }) => ({ start, end, kind }))
    .filter(({ start, end }) => !seen.has(`${start} ${end}`) && seen.add(`${start} ${end}`) && end > start);
  return { id, type: cluster.type, name: cluster.name, ...(cluster.nameEn ? { nameEn: cluster.nameEn } : {}), aliases, mentions };
}

function relation(claim: Claim, idOf: (cluster: Cluster | null) => string | null, article: Article): Relation | null {
  const source = idOf(claim.source);
  const target = idOf(claim.target);
  if (!source || !target) return null;
  const attributedTo = idOf(claim.attributedTo);
  return {
    id: hashId(
      'claim',
      article.id,
      claim.type,
      source,
      target,
      claim.modality,
      claim.polarity,
      attributedTo,
      claim.sentence,
      claim.start,
      claim.end,
    ),
    type: claim.type,
    source,
    target,
    modality: claim.modality,
    polarity: claim.polarity,
    attributedTo,
    ...(claim.content ? { content: claim.content } : {}),
    ...(claim.role ? { role: claim.role } : {}),
    confidence: claim.confidence,
    rule: claim.rule,
    evidence: { sentence: claim.sentence, start: claim.start, end: claim.end },
  };
}

function spoken(
  { speaker, addressee, ...rest }: SpokenStatement,
  idOf: (cluster: Cluster | null) => string | null,
  article: Article,
): Statement {
  const to = idOf(addressee);
  const by = idOf(speaker);
  return {
    id: hashId('statement', article.id, rest.kind, rest.quoteSpan.start, rest.quoteSpan.end, by),
    speaker: by,
    ...rest,
    ...(to ? { addressee: to } : {}),
  };
}

/** "Er erklärte, seiner Meinung nach …" says in two ways who speaks: where both are the same, it is one statement. */
function once(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((statement) => [statement.id, statement])).values()];
}
