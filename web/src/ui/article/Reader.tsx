import { ArrowLeft, ExternalLink } from 'lucide';
import { useEffect, useMemo, useRef } from 'react';
import type { ArticleView } from '../../../../src/model/article-view.js';
import { closeArticle, paragraphsOf } from '../../core/article/index.js';
import { webAddress } from '../../core/evidence/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { ArticleParagraph } from './ArticleParagraph.js';

export function Reader({ view, sentence }: { view: ArticleView; sentence: number | null }) {
  const { words, language } = useWords();
  const { article } = view;
  const paragraphs = useMemo(() => paragraphsOf(view), [view]);
  const entities = useMemo(() => new Map(view.entities.map((entity) => [entity.id, entity])), [view]);
  const text = useRef<HTMLElement>(null);
  const href = webAddress(article.url);

  useEffect(() => {
    if (sentence === null) return;
    text.current?.querySelector(`[data-sentence="${sentence}"]`)?.scrollIntoView({ block: 'center' });
    // Who comes for a sentence reads on there, by keyboard too.
    document.getElementById('view')?.focus({ preventScroll: true });
  }, [sentence]);

  return (
    <article className="reader" ref={text}>
      <header>
        <button type="button" className="link" onClick={closeArticle}>
          <Icon node={ArrowLeft} size={14} />
          {words.article.all}
        </button>
        <h2 lang="de">{article.title ?? words.claim.untitled}</h2>
        <p className="reader-meta">
          {[article.source ?? words.claim.noOutlet, article.date && formatDate(article.date, language)].filter(Boolean).join(' · ')}
          {href && (
            <a href={href} target="_blank" rel="noreferrer noopener">
              {words.article.original} <Icon node={ExternalLink} size={12} />
            </a>
          )}
        </p>
        <ul className="reader-key">
          <li>
            <span className="key said">{words.article.said}</span>
          </li>
          <li>
            <span className="key silent">{words.article.gaveNothing}</span>
          </li>
          {paragraphs.some(({ parts }) => parts.some((part) => part.sentence === null)) && (
            <li>
              <span className="key unread">{words.article.notRead}</span>
            </li>
          )}
        </ul>
      </header>
      {paragraphs.map((paragraph) => (
        <ArticleParagraph key={paragraph.start} paragraph={paragraph} entities={entities} sought={sentence} />
      ))}
    </article>
  );
}
