import { ArrowLeftRight, CircleHelp, Merge, Split } from 'lucide';
import { useState } from 'react';
import type { DoubtfulPair } from '../../../../src/model/review.js';
import { openArticle } from '../../core/article/index.js';
import { formatDate } from '../../core/language/index.js';
import { displayName } from '../../core/language/names.js';
import { decide, namesFor } from '../../core/review/index.js';
import { useKeys } from '../../hooks/useKeys.js';
import { useWords } from '../../hooks/useWords.js';
import { EntityButton } from '../parts/EntityButton.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';
import { Choice } from './Choice.js';

/** Articles of each; how many there are stands above them. */
const SHOWN = 3;

/** Two entities whose names say that they may be one. */
export function PairReview({ doubt }: { doubt: DoubtfulPair }) {
  const { words, language } = useWords();
  const { review } = words;
  const [turned, setTurned] = useState(false);
  const [first, second] = doubt.entities;
  const [kept, merged] = turned ? [second, first] : [first, second];
  const same = () => void decide({ kind: 'merge', kept: kept.id, merged: merged.id });
  const different = () => void decide({ kind: 'keep-apart', entities: [first.id, second.id] });
  const [one, other] = namesFor(doubt.reason, doubt.names);
  const turn = () => setTurned(!turned);
  useKeys({ [review.letters.same]: same, [review.letters.different]: different, [review.letters.turn]: turn });
  return (
    <section className="review-card" aria-label={review.queues.pairs}>
      <h3>{review.question}</h3>
      <div className="doubt">
        <Icon node={CircleHelp} size={18} />
        <div>
          <p>{one === other ? review.sameName(one) : review.pair[doubt.reason](one, other)}</p>
          {doubt.candidates > 1 && <p>{review.candidates(doubt.candidates)}</p>}
        </div>
      </div>
      <div className="pair">
        <Side entity={kept} role={review.keeps} />
        <Side entity={merged} role={review.goesInto} />
      </div>
      <p className="pair-name" role="status">
        {review.merged(displayName(kept, language))}
      </p>
      <div className="choices-row">
        <Choice action="same" icon={Merge} primary onGo={same} />
        <Choice action="different" icon={Split} onGo={different} />
        <Choice action="turn" icon={ArrowLeftRight} onGo={turn} />
      </div>
    </section>
  );
}

function Side({ entity, role }: { entity: DoubtfulPair['entities'][number]; role: string }) {
  const { words, language, count } = useWords();
  const { ontology } = useWorld();
  const others = entity.aliases.filter((alias) => alias !== entity.name).slice(0, 4);
  return (
    <div className="pair-side">
      <small>{role}</small>
      <EntityButton entity={entity} />
      <p className="quiet">
        {[ontology.entities[entity.type].name[language], `${count(entity.claims)} ${words.overview.claims(entity.claims)}`].join(' · ')}
      </p>
      {others.length > 0 && (
        <p className="quiet">
          {words.entity.also} {others.join(', ')}
        </p>
      )}
      <h4>
        {count(entity.articles)} {words.overview.articles(entity.articles)}
      </h4>
      <ul>
        {entity.some.slice(0, SHOWN).map((article) => (
          <li key={article.id}>
            <button type="button" className="to-article" onClick={() => openArticle(article.id)}>
              {article.title ?? words.claim.untitled}
            </button>
            <small>{[article.source, article.date && formatDate(article.date, language)].filter(Boolean).join(' · ')}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
