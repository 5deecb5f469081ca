import { Check, Undo2, X } from 'lucide';
import type { ClaimDecision } from '../../../../src/model/views.js';
import { formatMoment } from '../../core/language/index.js';
import { busyAtom, undo } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** That somebody has accepted or rejected a claim, and the way back. */
export function Decided({ decision }: { decision: ClaimDecision }) {
  const { words, language } = useWords();
  const busy = useAtom(busyAtom);
  const { review } = words;
  const isRejected = decision.kind === 'reject';
  return (
    <p className="decided">
      <Icon node={isRejected ? X : Check} size={14} />
      <span>
        <b>{isRejected ? review.rejected : review.accepted}</b> <small>{review.by(formatMoment(decision.at, language), decision.by)}</small>
      </span>
      <button type="button" className="link" aria-disabled={busy} onClick={() => void undo(decision.id)}>
        <Icon node={Undo2} size={14} />
        {review.actions.undo}
      </button>
    </p>
  );
}
