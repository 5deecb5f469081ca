import { useState } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { openArticle } from '../../core/article/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { More } from '../parts/More.js';
import { useWorld } from '../WorldContext.js';

const FIRST = 6;

/** What an entity is quoted as saying, each a way to where it stands. */
export function Quotes({ statements }: Pick<EntityView, 'statements'>) {
  const { words, language } = useWords();
  const { articles } = useWorld();
  const [all, setAll] = useState(false);
  if (statements.length === 0) return null;
  const whereOf = (id: string) => {
    const article = articles.find((one) => one.id === id);
    return [article?.source, article?.date && formatDate(article.date, language)];
  };
  return (
    <section>
      <h3>{words.entity.statements}</h3>
      {statements.slice(0, all ? undefined : FIRST).map(({ id, kind, text, article, sentence }) => (
        <figure className="quote" key={id}>
          <blockquote lang="de">{text}</blockquote>
          <figcaption>
            {[words.entity.statementKinds[kind], ...whereOf(article)].filter(Boolean).join(' · ')}
            {' · '}
            <button type="button" className="to-article" title={words.claim.open} onClick={() => openArticle(article, sentence)}>
              {sentence === null ? words.claim.open : words.claim.sentence(sentence + 1)}
            </button>
          </figcaption>
        </figure>
      ))}
      <More first={FIRST} count={statements.length} all={all} onAll={setAll} />
    </section>
  );
}
