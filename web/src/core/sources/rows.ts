import type { ArticleSummary } from '../../../../src/model/views.js';
import type { LanguageCode } from '../language/types.js';
import { sorted } from '../table/rows.js';
import type { SourceSort } from './types.js';

const KEYS: Record<SourceSort['column'], (article: ArticleSummary) => string | number> = {
  title: ({ title, id }) => title ?? id,
  source: ({ source }) => source ?? '',
  date: ({ date }) => date ?? '',
  sentences: ({ sentences }) => sentences,
  claims: ({ claims }) => claims,
};

export function sortArticles(
  articles: readonly ArticleSummary[],
  { column, descending }: SourceSort,
  language: LanguageCode,
): ArticleSummary[] {
  return sorted(articles, KEYS[column], ({ id }) => id, descending, language);
}

const FROM_THE_TOP: ReadonlySet<string> = new Set(['date', 'sentences', 'claims']);

export function sourcesSortedBy(sort: SourceSort, column: SourceSort['column']): SourceSort {
  return { column, descending: sort.column === column ? !sort.descending : FROM_THE_TOP.has(column) };
}
