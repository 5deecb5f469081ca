import { Undo2 } from 'lucide';
import { outcomeAtom, undo } from '../../core/review/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useKeys } from '../../hooks/useKeys.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Choice } from './Choice.js';
import { useDecisionWords } from './useDecisionWords.js';

/** What the last decision came to, with the way back; or why there was none. */
export function OutcomeLine() {
  const { words } = useWords();
  const { review } = words;
  const say = useDecisionWords();
  const outcome = useAtom(outcomeAtom);
  const last = outcome?.kind === 'decided' ? outcome.report.decision.id : null;
  const back = () => {
    if (last) void undo(last);
  };
  useKeys({ [review.letters.undo]: back });
  if (outcome?.kind === 'refused')
    return (
      <div className="outcome refused" role="alert">
        <p>
          {outcome.failure.kind === 'offline' ? (
            words.states.offlineText
          ) : (
            <>
              {review.refused} <FailureText {...outcome.failure} />
            </>
          )}
        </p>
      </div>
    );
  const arrows = outcome?.report.arrows;
  const changes = arrows ? new Set([...arrows.gone, ...arrows.made, ...arrows.changed]).size : 0;
  return (
    <div className={outcome ? 'outcome' : 'outcome none'}>
      <p role="status">
        {outcome && (
          <>
            {outcome.kind === 'undone' && `${review.undone}. `}
            {say(outcome.report.decision)}. {changes > 0 ? review.changed(changes) : review.unchanged}
          </>
        )}
      </p>
      {last && <Choice action="undo" icon={Undo2} onGo={back} />}
    </div>
  );
}
