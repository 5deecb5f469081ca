/** Assembles the extraction document: ids, the entities worth giving, claims and statements. */
import type { German } from '../lang/de/index.js';
import { remember } from '../lang/de/remember.js';
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
import { nameInFull } from './entities/infull.js';
import { mayBeNotable } from './entities/notable.js';
import type { SentenceReading } from './reading.js';
import { withoutUnseen } from './unseen.js';

type EntityMention = Entity['mentions'][number];

export type SpokenStatement = Omit<Statement, 'id' | 'speaker' | 'addressee'> & { speaker: Cluster | null; addressee: Cluster | null };

export type Findings = {
  article: Article;
  readings: readonly SentenceReading[];
  clusters: readonly Cluster[];
  claims: readonly Claim[];
  statements: readonly SpokenStatement[];
  skipped: readonly Skipped[];
  german: German;
};

/** Things without a name are given where a reader would likely note them, or where a claim needs them. */
const LIKELY = 0.6;

export function assemble({ article, readings, clusters, claims, statements, skipped, german }: Findings): Extraction {
  const used = new Set<Cluster>();
  for (const claim of claims) for (const it of [claim.source, claim.target, claim.attributedTo]) if (it) used.add(it);
  for (const statement of statements) for (const it of [statement.speaker, statement.addressee]) if (it?.named) used.add(it);
  const given = clusters.filter((cluster) => cluster.named || used.has(cluster) || (cluster.worth > LIKELY && mayBeNotable(cluster)));
  const ids = new Map(given.map((cluster) => [cluster, entityId(cluster, article)]));
  const idOf = (cluster: Cluster | null) => (cluster ? (ids.get(cluster) ?? null) : null);
  return {
    schema: EXTRACTION_SCHEMA,
    article,
    sentences: readings.map(({ sentence }) => ({ index: sentence.index, start: sentence.start, end: sentence.end })),
    entities: given.map((cluster) => entity(cluster, ids.get(cluster) ?? '', nameInFull(cluster, readings, german, article.text), article)),
    relations: claims.flatMap((claim) => relation(claim, idOf, article) ?? []),
    statements: once(statements.map((statement) => spoken(statement, idOf, article))),
    coverage: { sentences: readings.length, withRelations: new Set(claims.map((claim) => claim.sentence)).size, skipped: [...skipped] },
  };
}

/** What has no name of its own is another thing in another article. */
function entityId(cluster: Cluster, article: Article): string {
  return cluster.named ? namedId(cluster.key) : hashId('entity', cluster.key, article.id);
}

const namedId = remember(20_000, (key) => hashId('entity', key));

function entity(cluster: Cluster, id: string, name: string, article: Article): Entity {
  const { type, nameEn } = cluster;
  const printed: string[] = [];
  const mentions: EntityMention[] = [];
  // they are in the order of the text
  let last: EntityMention | undefined;
  for (const { start, end, kind, role } of cluster.mentions) {
    if (role === 'name' || role === 'body') {
      const text = asPrinted(article.text.slice(start, end));
      if (!printed.includes(text)) printed.push(text);
    }
    if (end <= start || (last?.start === start && last.end === end)) continue;
    last = { start, end, kind };
    mentions.push(last);
  }
  const aliases = printed.filter((it) => it !== name && it !== name.toUpperCase() && !isGenitive(it, name, printed));
  return nameEn ? { id, type, name, nameEn, aliases, mentions } : { id, type, name, aliases, mentions };
}

/** Words of plain letters with a blank between are given as they stand. */
const PLAIN = /^[A-Za-zÄÖÜäöüß.-]+(?: [A-Za-zÄÖÜäöüß.-]+)*$/;

function asPrinted(text: string): string {
  return PLAIN.test(text) ? text : withoutUnseen(text).replace(/\s+/g, ' ').normalize('NFC');
}

function isGenitive(text: string, name: string, printed: readonly string[]): boolean {
  if (!text.endsWith('s')) return false;
  const bare = text.slice(0, -1);
  return bare === name || printed.includes(bare);
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
