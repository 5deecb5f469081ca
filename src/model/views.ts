/** What the API answers and the explorer shows: the words between store, server and web. */
import { z } from 'zod';
import { ERROR_CODES } from './errors.js';
import { Article, ClaimDate, PartialDate, Span } from './extraction.js';
import { EntityType, Modality, Polarity, RelationType, StatementKind } from './vocabulary.js';

const count = z.number().int().nonnegative();

/** Which claims count. Every list means "any of these"; an absent one means "all". */
export const ClaimFilter = z.object({
  entityTypes: z.array(EntityType).optional(),
  relationTypes: z.array(RelationType).optional(),
  modalities: z.array(Modality).optional(),
  polarities: z.array(Polarity).optional(),
  /** Entity ids of speakers; the article's own voice is the empty string. */
  speakers: z.array(z.string()).optional(),
  sources: z.array(z.string()).optional(),
  articles: z.array(z.string()).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  /** Least number of different sources behind an arrow. */
  minSources: z.number().int().min(1).optional(),
});

/** A part of the graph: all that passes the filter, or what lies around an entity, or the shortest path between two. */
export const GraphQuery = ClaimFilter.extend({
  around: z.string().optional(),
  hops: z.number().int().min(1).max(3).optional(),
  between: z.tuple([z.string(), z.string()]).optional(),
  /** Most nodes to give; the strongest (by claims, then by id) stay. */
  limit: z.number().int().min(1).max(100_000).optional(),
});

export const NodeView = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  nameEn: z.string().optional(),
  aliases: z.array(z.string()),
  /** Claims that have this entity as source or target, under the filter. */
  claims: count,
  /** Articles that name it, whatever the filter. */
  articles: count,
});

export const ArrowView = z.object({
  id: z.string(),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  claims: count,
  articles: count,
  /** Different outlets; articles that name none count as one. */
  sources: count,
  firstDate: PartialDate.nullable(),
  lastDate: PartialDate.nullable(),
  modalities: z.partialRecord(Modality, count),
  polarities: z.partialRecord(Polarity, count),
});

export const GraphView = z.object({
  nodes: z.array(NodeView),
  edges: z.array(ArrowView),
  /** What the filter let through before `limit` cut it. */
  total: z.object({ nodes: count, edges: count }),
  /** With `between`: the entity ids of the path in order, empty where there is none. */
  path: z.array(z.string()).optional(),
});

/** Some entities and every arrow at one of them, be its other end among them or not. */
export const EntitiesView = GraphView.pick({ nodes: true, edges: true });

export const ArticleSummary = Article.omit({ text: true, language: true }).extend({
  language: z.string(),
  sentences: count,
  claims: count,
  entities: count,
});

export const EntityRef = z.object({ id: z.string(), type: EntityType, name: z.string() });

/** What a person decided about a claim. */
export const ClaimDecision = z.object({
  id: z.string(),
  kind: z.enum(['accept', 'reject']),
  at: z.iso.datetime(),
  by: z.string().nullable(),
});

export const ClaimView = z.object({
  id: z.string(),
  type: RelationType,
  source: EntityRef,
  target: EntityRef,
  modality: Modality,
  polarity: Polarity,
  attributedTo: EntityRef.nullable(),
  content: z.string().optional(),
  role: z.string().optional(),
  date: ClaimDate.optional(),
  confidence: z.number(),
  rule: z.string(),
  article: ArticleSummary.pick({ id: true, title: true, date: true, source: true, url: true }),
  /** The sentence as printed, and where it begins in the article's text; the spans are relative to that. */
  sentence: z.object({
    index: count,
    start: count,
    text: z.string(),
    evidence: Span,
    sourceSpans: z.array(Span),
    targetSpans: z.array(Span),
    speakerSpans: z.array(Span),
  }),
  /** Where somebody accepted or rejected it. */
  decision: ClaimDecision.optional(),
});

/** An arrow and every claim under it. */
export const RelationView = ArrowView.extend({
  ends: z.tuple([EntityRef, EntityRef]),
  evidence: z.array(ClaimView),
  /** Claims that would stand under it, had nobody rejected them. */
  rejected: z.array(ClaimView).optional(),
});

export const StatementView = z.object({
  id: z.string(),
  kind: StatementKind,
  text: z.string(),
  article: z.string(),
  sentence: count.nullable(),
});

export const EntityView = NodeView.extend({
  arrows: z.array(ArrowView.extend({ other: EntityRef })),
  articleIds: z.array(z.string()),
  /** What this entity is quoted as saying, newest article first. */
  statements: z.array(StatementView),
});

export const SearchHit = EntityRef.extend({
  nameEn: z.string().optional(),
  aliases: z.array(z.string()),
  claims: count,
  score: z.number(),
});

export const Statistics = z.object({
  articles: count,
  sentences: count,
  entities: count,
  claims: count,
  arrows: count,
  statements: count,
  entityTypes: z.partialRecord(EntityType, count),
  relationTypes: z.partialRecord(RelationType, count),
  modalities: z.partialRecord(Modality, count),
  polarities: z.partialRecord(Polarity, count),
  /** Articles by outlet; the empty string stands for articles that name none. */
  sources: z.record(z.string(), count),
  /** Claims by speaker entity, those of the hundred that are heard most; the article's own voice is not listed. */
  speakers: z.array(EntityRef.extend({ claims: count })),
  dates: z.object({ first: PartialDate.nullable(), last: PartialDate.nullable() }),
});

const properties = z.record(z.string(), z.unknown());

/** A node among the rows of somebody's own Cypher; `id` is the database's own and holds for one result only. */
export const QueryNode = z.object({ $type: z.literal('node'), id: z.string(), labels: z.array(z.string()), properties });

export const QueryRelationship = z.object({
  $type: z.literal('relationship'),
  id: z.string(),
  type: z.string(),
  /** The `id` of the nodes at its ends. */
  start: z.string(),
  end: z.string(),
  properties,
});

export const QueryPath = z.object({ $type: z.literal('path'), nodes: z.array(QueryNode), relationships: z.array(QueryRelationship) });

/** Rows of somebody's own Cypher as plain JSON: numbers, dates as strings, and the tagged objects above, at any depth. */
export const QueryResult = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** True where rows beyond the limit were left out. */
  truncated: z.boolean(),
});

export const LoadReport = z.object({
  article: z.string(),
  outcome: z.enum(['added', 'replaced', 'unchanged']),
  entities: count,
  claims: count,
});

export const RemovalReport = z.object({ article: z.string(), claims: count, arrows: count, entities: count });

export const ErrorBody = z.object({
  error: z.object({
    /** What a person can do something about has a name that stays. */
    code: z.enum(ERROR_CODES).optional(),
    kind: z.enum(['input', 'not-found', 'conflict', 'unavailable', 'limit', 'internal']),
    message: z.string(),
    where: z.string().optional(),
    got: z.string().optional(),
    expected: z.string().optional(),
  }),
});

export type ClaimFilter = z.infer<typeof ClaimFilter>;
export type GraphQuery = z.infer<typeof GraphQuery>;
export type NodeView = z.infer<typeof NodeView>;
export type ArrowView = z.infer<typeof ArrowView>;
export type GraphView = z.infer<typeof GraphView>;
export type EntitiesView = z.infer<typeof EntitiesView>;
export type EntityRef = z.infer<typeof EntityRef>;
export type ArticleSummary = z.infer<typeof ArticleSummary>;
export type ClaimDecision = z.infer<typeof ClaimDecision>;
export type ClaimView = z.infer<typeof ClaimView>;
export type RelationView = z.infer<typeof RelationView>;
export type StatementView = z.infer<typeof StatementView>;
export type EntityView = z.infer<typeof EntityView>;
export type SearchHit = z.infer<typeof SearchHit>;
export type Statistics = z.infer<typeof Statistics>;
export type QueryNode = z.infer<typeof QueryNode>;
export type QueryRelationship = z.infer<typeof QueryRelationship>;
export type QueryPath = z.infer<typeof QueryPath>;
export type QueryResult = z.infer<typeof QueryResult>;
export type LoadReport = z.infer<typeof LoadReport>;
export type RemovalReport = z.infer<typeof RemovalReport>;
export type ErrorBody = z.infer<typeof ErrorBody>;
