import { Trash2 } from 'lucide';
import { useMemo } from 'react';
import type { ArticleSummary } from '../../../../src/model/views.js';
import { articleAtom, openArticle } from '../../core/article/index.js';
import { formatDate } from '../../core/language/index.js';
import {
  removingAtom,
  SOURCE_COLUMNS,
  type SourceColumn,
  sortArticles,
  sourceSortAtom,
  sourcesSortedBy,
} from '../../core/sources/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { CutText } from '../parts/CutText.js';
import { Icon } from '../parts/Icon.js';
import { Grid } from '../table/Grid.js';
import { useWorld } from '../WorldContext.js';

const NUMERIC: ReadonlySet<string> = new Set(['sentences', 'claims']);
const UNSORTED: ReadonlySet<string> = new Set(['remove']);
const TO_READ = SOURCE_COLUMNS.filter((column) => column !== 'remove');

export function SourceTable({ mayChange }: { mayChange: boolean }) {
  const { words, language, count } = useWords();
  const { articles } = useWorld();
  const sort = useAtom(sourceSortAtom);
  const open = useAtom(articleAtom);
  const rows = useMemo(() => sortArticles(articles, sort, language), [articles, sort, language]);

  const cell = (article: ArticleSummary, column: SourceColumn) => {
    const title = article.title ?? words.claim.untitled;
    switch (column) {
      case 'title':
        return {
          text: <CutText>{title}</CutText>,
          open: () => openArticle(article.id),
          label: words.article.read(title),
        };
      case 'source':
        return { text: <CutText>{article.source ?? ''}</CutText> };
      case 'date':
        return article.date ? { text: formatDate(article.date, language) } : { text: <span className="quiet">{words.table.undated}</span> };
      case 'sentences':
        return { text: count(article.sentences) };
      case 'claims':
        return { text: count(article.claims) };
      case 'remove':
        return {
          text: <Icon node={Trash2} />,
          open: () => removingAtom.set({ id: article.id, title: article.title }),
          label: words.sources.removeOne(title),
        };
    }
  };

  return (
    <>
      <div className="table-bar">
        <h2>{words.sources.list(articles.length)}</h2>
        <p className="quiet">{words.table.keys}</p>
      </div>
      <Grid
        rows={rows}
        label={words.sources.list(articles.length)}
        className={mayChange ? 'sources removable' : 'sources'}
        columns={mayChange ? SOURCE_COLUMNS : TO_READ}
        names={words.sources.columns}
        numeric={NUMERIC}
        unsorted={UNSORTED}
        sort={sort}
        onSort={(column) => column !== 'remove' && sourceSortAtom.update((now) => sourcesSortedBy(now, column))}
        id={({ id }) => id}
        isSelected={({ id }) => open?.id === id}
        cell={cell}
        cards={{ below: 560, height: 96 }}
      />
    </>
  );
}
