import { Check, type IconNode, Merge, Scissors, Split, Undo2, X } from 'lucide';
import type { DecisionKind, DecisionView } from '../../../../src/model/review.js';
import { formatMoment } from '../../core/language/index.js';
import { busyAtom, undo } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Sentence } from '../panel/Sentence.js';
import { Icon } from '../parts/Icon.js';
import { useDecisionWords } from './useDecisionWords.js';

const ICONS: Record<DecisionKind, IconNode> = { accept: Check, reject: X, merge: Merge, 'keep-apart': Split, split: Scissors };

/** What was decided, the latest first, each with the way back. */
export function DecisionList({ decisions }: { decisions: readonly DecisionView[] }) {
  const { words, language } = useWords();
  const busy = useAtom(busyAtom);
  const say = useDecisionWords();
  const { review } = words;
  return (
    <ul className="decisions">
      {decisions.map((decision) => {
        const { id, at, by, judgement, claim } = decision;
        const said = say(decision);
        return (
          <li key={id}>
            <Icon node={ICONS[judgement.kind]} size={16} />
            <div>
              <b>{said}</b>
              <small>{review.by(formatMoment(at, language), by)}</small>
              {claim && <Sentence claim={claim} />}
            </div>
            <button
              type="button"
              className="button"
              aria-label={`${review.actions.undo}: ${said}`}
              aria-disabled={busy}
              onClick={() => void undo(id)}
            >
              <Icon node={Undo2} size={15} />
              {review.actions.undo}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
