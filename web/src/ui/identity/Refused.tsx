import type { Failure } from '../../core/data/index.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';

export function Refused({ failure }: { failure: Failure }) {
  const { words } = useWords();
  const { kind } = failure;
  return (
    <p className="question-warning" role="alert">
      {kind === 'offline' ? words.states.offlineText : kind === 'not-found' ? words.panel.gone : words.review.refusedShort}{' '}
      {kind !== 'not-found' && kind !== 'offline' && <FailureText {...failure} />}
    </p>
  );
}
