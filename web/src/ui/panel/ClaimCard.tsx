import { ExternalLink } from 'lucide';
import type { ClaimView } from '../../../../src/model/views.js';
import { openArticle } from '../../core/article/index.js';
import { webAddress } from '../../core/evidence/index.js';
import { formatDate } from '../../core/language/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { useEntityName, useWorld } from '../WorldContext.js';
import { Decided } from './Decided.js';
import { Sentence } from './Sentence.js';
import { Why } from './Why.js';

/** One claim: how firmly it is said and by whom, the sentence itself, and where it stands. */
export function ClaimCard({ arrow, claim }: { arrow: string; claim: ClaimView }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const { claim: text } = words;
  const { article } = claim;
  const href = webAddress(article.url);
  const title = article.title ?? text.untitled;
  const percent = claim.confidence.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  const dated = claim.date && (claim.date.from === claim.date.to ? [claim.date.from] : [claim.date.from, claim.date.to]);
  const details: [string, string | undefined][] = [
    [text.content, claim.content],
    [text.role, claim.role],
    [text.when, dated?.map((date) => formatDate(date, language)).join(' – ')],
  ];
  return (
    <article className={claim.decision?.kind === 'reject' ? 'claim rejected' : 'claim'}>
      {claim.decision && <Decided decision={claim.decision} />}
      <p className="claim-status">
        <span
          className={claim.modality === 'asserted' ? 'tag' : 'tag faint-tag'}
          title={ontology.modality[claim.modality].meaning[language]}
        >
          {ontology.modality[claim.modality].name[language]}
        </span>
        <span
          className={claim.polarity === 'negative' ? 'tag alert-tag' : 'tag'}
          title={ontology.polarity[claim.polarity].meaning[language]}
        >
          {ontology.polarity[claim.polarity].name[language]}
        </span>
        <Speaker speaker={claim.attributedTo} />
      </p>
      <Sentence claim={claim} />
      <dl className="details">
        {details.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <footer>
        <span className="origin">
          <button type="button" className="to-article" title={text.open} onClick={() => openArticle(article.id, claim.sentence.index)}>
            {title}
          </button>
          {href && (
            <a href={href} target="_blank" rel="noreferrer noopener" aria-label={words.article.original} title={words.article.original}>
              <Icon node={ExternalLink} size={12} />
            </a>
          )}
        </span>
        <span>
          {[article.source ?? text.noOutlet, article.date && formatDate(article.date, language), text.sentence(claim.sentence.index + 1)]
            .filter(Boolean)
            .join(' · ')}
        </span>
        <span className="provenance">
          {text.rule} <code>{claim.rule}</code> · {text.confidence(percent)}
        </span>
      </footer>
      <Why arrow={arrow} claim={claim.id} rule={claim.rule} />
    </article>
  );
}

function Speaker({ speaker }: { speaker: ClaimView['attributedTo'] }) {
  const { words } = useWords();
  const name = useEntityName();
  if (!speaker) return <span className="speaker">{words.claim.ownVoice}</span>;
  const says = speaker.type === 'Organization' ? words.claim.accordingTo : words.claim.says;
  return <span className="speaker">{says(name(speaker))}</span>;
}
