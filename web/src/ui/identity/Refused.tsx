import type { Failure } from '../../core/data/index.js';
import { useWords } from '../../hooks/useWords.js';

export function Refused({ failure }: { failure: Failure }) {
  const { words } = useWords();
  const { kind, message } = failure;
  return (
    <p className="question-warning" role="alert">
      {kind === 'offline' ? words.states.offlineText : kind === 'not-found' ? words.panel.gone : words.review.refusedShort}{' '}
      {kind !== 'not-found' && <code>{message}</code>}
    </p>
  );
}
