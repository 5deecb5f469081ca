import { ExternalLink, Newspaper } from 'lucide';
import { useState } from 'react';
import type { ArticleSummary } from '../../../../src/model/views.js';
import { openArticle } from '../../core/article/index.js';
import { webAddress } from '../../core/evidence/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { More } from '../parts/More.js';

/** More stand there once one asks for them. */
const FIRST = 10;

type Props = { articles: readonly Pick<ArticleSummary, 'id' | 'title' | 'date' | 'source' | 'url'>[] };

export function ArticleList({ articles }: Props) {
  const { words, language } = useWords();
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="articles">
        {articles.slice(0, all ? undefined : FIRST).map((article) => {
          const href = webAddress(article.url);
          const where = [article.source, article.date ? formatDate(article.date, language) : null].filter(Boolean).join(' · ');
          return (
            <li key={article.id}>
              <Icon node={Newspaper} size={15} />
              <span>
                <button type="button" className="to-article" title={words.claim.open} onClick={() => openArticle(article.id)}>
                  {article.title ?? words.claim.untitled}
                </button>
                {href && (
                  <a
                    href={href}
                    target="_blank"
                    rel="noreferrer noopener"
                    aria-label={words.article.original}
                    title={words.article.original}
                  >
                    <Icon node={ExternalLink} size={12} />
                  </a>
                )}
                {where && <small>{where}</small>}
              </span>
            </li>
          );
        })}
      </ul>
      <More first={FIRST} count={articles.length} all={all} onAll={setAll} />
    </>
  );
}
