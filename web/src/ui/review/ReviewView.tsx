import { CircleCheckBig, RotateCw } from 'lucide';
import { loadReview, placeAtom, placeIn, QUEUES, type Queue, queueAtom, reviewAtom, showQueue } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Notice } from '../parts/Notice.js';
import { ClaimReview } from './ClaimReview.js';
import { DecisionList } from './DecisionList.js';
import { OutcomeLine } from './OutcomeLine.js';
import { PairReview } from './PairReview.js';
import { Walk } from './Walk.js';

/** What the software is not sure of, one by one, for a person to decide. */
export function ReviewView() {
  const { words, count } = useWords();
  const { review: text } = words;
  const state = useAtom(reviewAtom);
  const queue = useAtom(queueAtom);
  const place = useAtom(placeAtom);
  if (state.status !== 'ready')
    return (
      <main className="view review-view" id="view" tabIndex={-1}>
        {state.status === 'loading' ? (
          <div className="skeleton review-inner" role="status" aria-label={words.panel.loading}>
            <i />
            <i />
            <i />
          </div>
        ) : (
          <Notice icon={RotateCw} title={text.asleep}>
            <FailureText {...state.failure} />
            <button type="button" className="button primary" onClick={() => void loadReview()}>
              {words.states.retry}
            </button>
          </Notice>
        )}
      </main>
    );
  const { review, decisions } = state.value;
  const totals: Record<Queue, number> = { claims: review.claims.total, pairs: review.pairs.total, decisions: decisions.length };
  const items = queue === 'decisions' ? [] : review[queue].items;
  const at = placeIn(items.length, place);
  const claim = queue === 'claims' ? review.claims.items[at] : undefined;
  const pair = queue === 'pairs' ? review.pairs.items[at] : undefined;
  const [title, hint] = text.nothing[queue];
  return (
    <main className="view review-view" id="view" tabIndex={-1}>
      <div className="review-inner">
        <h2 className="visually-hidden">{text.title}</h2>
        <fieldset className="segments">
          <legend className="visually-hidden">{text.title}</legend>
          {QUEUES.map((name) => (
            <button key={name} type="button" aria-pressed={name === queue} onClick={() => showQueue(name)}>
              {text.queues[name]} <span className="count">{count(totals[name])}</span>
            </button>
          ))}
        </fieldset>
        <OutcomeLine />
        {totals[queue] === 0 && (
          <Notice icon={CircleCheckBig} title={title}>
            <p>{hint}</p>
          </Notice>
        )}
        {queue === 'decisions' && <DecisionList decisions={decisions} />}
        {items.length > 0 && <Walk at={at} length={items.length} total={totals[queue]} />}
        {claim && <ClaimReview key={claim.claim.id} doubt={claim} />}
        {pair && <PairReview key={pair.entities.map(({ id }) => id).join(' ')} doubt={pair} />}
        {items.length > 0 && <p className="quiet review-keys">{text.keys}</p>}
      </div>
    </main>
  );
}
