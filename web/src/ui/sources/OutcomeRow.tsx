import { BookOpenText } from 'lucide';
import type { ArticleOutcome } from '../../../../src/model/jobs.js';
import { openArticle } from '../../core/article/index.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Icon } from '../parts/Icon.js';

/** What came of one thing that was given. */
export function OutcomeRow({ outcome }: { outcome: ArticleOutcome }) {
  const { words } = useWords();
  const { article, title, name, sentences, withRelations, claims, entities, skipped, error, code } = outcome;
  const { sources } = words;
  const hasFailed = outcome.outcome === 'failed';
  const shown = title ?? name;
  return (
    <li className="outcome">
      <p>
        <span className={hasFailed ? 'tag alert-tag' : 'tag'}>{sources.outcomes[outcome.outcome]}</span>
        {article && !hasFailed ? (
          <button type="button" className="link" aria-label={words.article.read(shown)} onClick={() => openArticle(article)}>
            <Icon node={BookOpenText} size={14} />
            {shown}
          </button>
        ) : (
          <b>{shown}</b>
        )}
      </p>
      {!hasFailed && <p>{sources.found(sentences, withRelations, claims, entities)}</p>}
      {error && (
        <p className="wrong">
          <FailureText code={code} message={error} />
        </p>
      )}
      {skipped.length > 0 && (
        <details>
          <summary>{sources.skipped(skipped.length)}</summary>
          <ul>
            {skipped.map(({ text, reason }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list comes whole and stays as it is; the same passage may be in it twice.
              <li key={i}>
                <q>{text}</q> <small>{sources.reasons[reason] ?? reason}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}
