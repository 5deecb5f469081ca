import type { ArticleOutcome, JobEvent } from '../../../../src/model/jobs.js';
import type { ArticleSummary } from '../../../../src/model/views.js';
import type { Failure } from '../data/index.js';
import type { Sort } from '../table/index.js';

export const SORTED_COLUMNS = ['title', 'source', 'date', 'sentences', 'claims'] as const;
export const SOURCE_COLUMNS = [...SORTED_COLUMNS, 'remove'] as const;
export type SourceColumn = (typeof SOURCE_COLUMNS)[number];
export type SourceSort = Sort<(typeof SORTED_COLUMNS)[number]>;

export type End = Extract<JobEvent, { type: 'end' }>;

/** How it goes with what was last given. */
export type Adding = {
  state: 'sending' | 'waiting' | 'running' | 'stopping' | 'ended' | 'failed';
  /** How many things were given. */
  items: number;
  job: string | null;
  /** Jobs that come first. */
  ahead: number;
  /** What is being read at the moment. */
  now: string | null;
  outcomes: readonly ArticleOutcome[];
  notes: readonly { name: string; text: string }[];
  end: End | null;
  failure: Failure | null;
};

export type Removing = Pick<ArticleSummary, 'id' | 'title'>;
