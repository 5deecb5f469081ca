import { ArrowRight, Check, CircleHelp, X } from 'lucide';
import type { DoubtfulClaim } from '../../../../src/model/review.js';
import { decide } from '../../core/review/index.js';
import { selectEdge } from '../../core/selection/index.js';
import { useKeys } from '../../hooks/useKeys.js';
import { useWords } from '../../hooks/useWords.js';
import { ClaimCard } from '../panel/ClaimCard.js';
import { EntityButton } from '../parts/EntityButton.js';
import { Icon } from '../parts/Icon.js';
import { QuadLine } from '../parts/QuadLine.js';
import { useWorld } from '../WorldContext.js';
import { Choice } from './Choice.js';

/** A claim with its sentence: is it what the sentence says? */
export function ClaimReview({ doubt }: { doubt: DoubtfulClaim }) {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  const { claim, arrow, reasons, opposing, agreeing } = doubt;
  const { review } = words;
  const type = ontology.relations[claim.type];
  const percent = claim.confidence.toLocaleString(language, { style: 'percent', maximumFractionDigits: 0 });
  const accept = () => void decide({ kind: 'accept', claim: claim.id });
  const reject = () => void decide({ kind: 'reject', claim: claim.id });
  useKeys({ [review.letters.accept]: accept, [review.letters.reject]: reject });
  return (
    <section className="review-card" aria-label={review.queues.claims}>
      <h3 className="review-claim">
        <EntityButton entity={claim.source} />
        <span className="review-relation" title={type.meaning[language]}>
          <QuadLine quad={type.quad} />
          {type.name[language]}
          <Icon node={ArrowRight} size={15} />
        </span>
        <EntityButton entity={claim.target} />
      </h3>
      <div className="doubt">
        <Icon node={CircleHelp} size={18} />
        <div>
          <b>{review.doubt}</b>
          {reasons.map((reason) => (
            <p key={reason}>{reason === 'low-confidence' ? review.lowConfidence(percent) : review.contradicted(opposing, agreeing)}</p>
          ))}
          <button type="button" className="link" onClick={() => selectEdge(arrow)}>
            {review.showArrow}
          </button>
        </div>
      </div>
      <ClaimCard arrow={arrow} claim={claim} />
      <div className="choices-row">
        <Choice action="accept" icon={Check} primary onGo={accept} />
        <Choice action="reject" icon={X} onGo={reject} />
      </div>
    </section>
  );
}
