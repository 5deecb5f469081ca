import { Newspaper } from 'lucide';
import { useState } from 'react';
import { openArticle } from '../../core/article/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { NoGraph } from '../States.js';
import { useWorld } from '../WorldContext.js';

const FEW = 8;
const MOST = 200;

export function ArticleChooser() {
  const { words, language } = useWords();
  const { articles } = useWorld();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase(language);
  const found = articles.filter(({ title, source }) => `${title ?? ''} ${source ?? ''}`.toLocaleLowerCase(language).includes(wanted));
  if (articles.length === 0) return <NoGraph articles={0} />;
  return (
    <div className="chooser">
      <h2>{words.article.choose}</h2>
      {articles.length > FEW && (
        <input
          type="search"
          aria-label={words.article.find}
          placeholder={words.article.find}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      {found.length === 0 && <p className="quiet">{words.article.none}</p>}
      <ul>
        {found.slice(0, MOST).map((article) => (
          <li key={article.id}>
            <button type="button" className="chooser-row" onClick={() => openArticle(article.id)}>
              <Icon node={Newspaper} size={17} />
              <span>
                <b>{article.title ?? words.claim.untitled}</b>
                <small>{[article.source, article.date && formatDate(article.date, language)].filter(Boolean).join(' · ')}</small>
              </span>
              <small>{words.article.summary(article.sentences, article.claims, article.entities)}</small>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
