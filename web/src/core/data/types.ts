import type { ErrorCode } from '../../../../src/model/errors.js';
import type { Ontology } from '../../../../src/model/ontology.js';
import type { ArticleSummary, GraphView, Statistics } from '../../../../src/model/views.js';

/** What went wrong, in the server's words where it had some. */
export type Failure = {
  kind: 'offline' | 'not-found' | 'conflict' | 'limit' | 'server';
  message: string;
  code?: ErrorCode;
  got?: string;
  expected?: string;
};

export type Remote<T> = { status: 'loading' } | { status: 'failed'; failure: Failure } | { status: 'ready'; value: T };

/** All that is needed before there is something to see. */
export type World = {
  ontology: Ontology;
  graph: GraphView;
  statistics: Statistics;
  articles: ArticleSummary[];
};
