/** The server's answers, checked against the model's shapes. */
import { z } from 'zod';
import { ArticleView } from '../../../../src/model/article-view.js';
import { WhyView } from '../../../../src/model/explanation.js';
import { ExportedFiles, type ExportFormat } from '../../../../src/model/exported.js';
import { ClaimFacts } from '../../../../src/model/facts.js';
import { Health } from '../../../../src/model/health.js';
import { type Addition, Job } from '../../../../src/model/jobs.js';
import { Ontology } from '../../../../src/model/ontology.js';
import { RemovalView } from '../../../../src/model/removal.js';
import { DecisionReport, DecisionView, type Judgement, Review } from '../../../../src/model/review.js';
import {
  ArticleSummary,
  type ClaimFilter,
  EntitiesView,
  EntityView,
  ErrorBody,
  GraphView,
  QueryResult,
  RelationView,
  RemovalReport,
  SearchHit,
  Statistics,
} from '../../../../src/model/views.js';
import { toList } from '../url/list.js';
import { together } from './join.js';
import type { Failure } from './types.js';

/** zod's generated code needs `eval`, which the page's content security policy forbids. */
z.config({ jitless: true });

/** As many ids as one request asks about. */
const MOST_IDS = 200;

export class RequestFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'RequestFailed';
    this.failure = failure;
  }
}

const KINDS: Record<number, Failure['kind']> = { 404: 'not-found', 409: 'conflict' };

async function ask<T>(path: string, shape: z.ZodType<T>, signal?: AbortSignal, request: RequestInit = {}): Promise<T> {
  const accepting = { ...request, headers: { accept: 'application/json', ...request.headers } };
  const response = await fetch(path, { ...accepting, ...(signal ? { signal } : {}) }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new RequestFailed({ kind: 'offline', message: String(error) });
  });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const said = ErrorBody.safeParse(body);
    if (!said.success) throw new RequestFailed({ kind: KINDS[response.status] ?? 'server', message: `${path}: HTTP ${response.status}` });
    const { kind, message, code, got, expected } = said.data.error;
    const failure = { kind: kind === 'limit' ? kind : (KINDS[response.status] ?? 'server'), message };
    throw new RequestFailed({
      ...failure,
      ...(code && { code }),
      ...(got !== undefined && { got }),
      ...(expected !== undefined && { expected }),
    });
  }
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new RequestFailed({ kind: 'server', message: `${path}: ${z.prettifyError(parsed.error)}` });
}

const part = encodeURIComponent;

const sending = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const api = {
  ontology: () => ask('/api/ontology', Ontology),
  /** Its strongest part where it is larger than the server gives. */
  graph: (size: number | null) => ask(size === null ? '/api/graph' : `/api/graph?limit=${size}`, GraphView),
  entities: async (ids: readonly string[], signal?: AbortSignal) => {
    const asked = Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, i) => ids.slice(i * MOST_IDS, (i + 1) * MOST_IDS));
    return together(await Promise.all(asked.map((some) => ask(`/api/entities?ids=${part(toList(some))}`, EntitiesView, signal))));
  },
  facts: (signal?: AbortSignal) => ask('/api/facts', ClaimFacts, signal),
  statistics: () => ask('/api/statistics', Statistics),
  articles: () => ask('/api/articles', z.array(ArticleSummary)),
  article: (id: string, signal?: AbortSignal) => ask(`/api/articles/${part(id)}`, ArticleView, signal),
  entity: (id: string, signal?: AbortSignal) => ask(`/api/entities/${part(id)}`, EntityView, signal),
  path: (from: string, to: string) => ask(`/api/path?from=${part(from)}&to=${part(to)}`, GraphView),
  relation: (id: string, signal?: AbortSignal) => ask(`/api/relations/${part(id)}`, RelationView, signal),
  why: (arrow: string, claim: string, signal?: AbortSignal) =>
    ask(`/api/relations/${part(arrow)}/claims/${part(claim)}/why`, WhyView, signal),
  search: (text: string, signal?: AbortSignal) => ask(`/api/search?q=${part(text)}&limit=8`, z.array(SearchHit), signal),
  cypher: (query: string, parameters: Record<string, string | number | boolean | null>, signal: AbortSignal) =>
    ask('/api/cypher', QueryResult, signal, sending({ query, parameters })),
  exported: (format: ExportFormat, nodes: string[], arrows: string[], claims: ClaimFilter) =>
    ask('/api/export', ExportedFiles, undefined, sending({ format, nodes, arrows, claims })),
  health: (signal?: AbortSignal) => ask('/api/health', Health, signal),
  addArticles: (items: readonly Addition[]) => ask('/api/articles', Job, undefined, sending({ items })),
  jobs: () => ask('/api/jobs', z.array(Job)),
  stopJob: (id: string) => ask(`/api/jobs/${part(id)}`, Job, undefined, { method: 'DELETE' }),
  jobEvents: (id: string) => `/api/jobs/${part(id)}/events`,
  removal: (id: string, signal?: AbortSignal) => ask(`/api/articles/${part(id)}/removal`, RemovalView, signal),
  review: (signal?: AbortSignal) => ask('/api/review', Review, signal),
  decisions: (signal?: AbortSignal) => ask('/api/decisions', z.array(DecisionView), signal),
  decide: (judgement: Judgement) => ask('/api/decisions', DecisionReport, undefined, sending({ judgement })),
  undo: (id: string) => ask(`/api/decisions/${part(id)}`, DecisionReport, undefined, { method: 'DELETE' }),
  removeArticle: (id: string) => ask(`/api/articles/${part(id)}`, RemovalReport, undefined, { method: 'DELETE' }),
};

export function failureOf(error: unknown): Failure {
  return error instanceof RequestFailed ? error.failure : { kind: 'server', message: String(error) };
}
