import { Square, X } from 'lucide';
import { type Adding, closeAdding, doneOf, isBusy, stopAdding } from '../../core/sources/index.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Icon } from '../parts/Icon.js';
import { OutcomeRow } from './OutcomeRow.js';

export function AddingProgress({ adding }: { adding: Adding }) {
  const { words } = useWords();
  const { state, items, job, outcomes, notes, end, failure } = adding;
  const newest = outcomes.map((outcome, number) => ({ outcome, number })).reverse();
  const busy = isBusy(adding);
  const broken = end?.error === undefined ? null : { code: end.code, message: end.error };
  const problem = broken ?? (failure?.kind === 'offline' ? null : failure);
  return (
    <section className="adding" aria-label={words.sources.progress}>
      <div className="adding-head">
        <p role="status">{useSaid(adding)}</p>
        {busy ? (
          <button type="button" className="button" disabled={!job || state === 'stopping'} onClick={() => void stopAdding()}>
            <Icon node={Square} size={13} />
            {words.sources.stop}
          </button>
        ) : (
          <button type="button" className="button icon-only" aria-label={words.sources.close} onClick={closeAdding}>
            <Icon node={X} />
          </button>
        )}
      </div>
      {busy && <progress aria-label={words.sources.progress} max={items} {...(state === 'sending' ? {} : { value: doneOf(adding) })} />}
      {problem && (
        <p className="wrong" role="alert">
          <FailureText code={problem.code} message={problem.message} />
        </p>
      )}
      <ul>
        {newest.map(({ outcome, number }) => (
          <OutcomeRow key={number} outcome={outcome} />
        ))}
        {notes.map(({ name, text }) => (
          <li key={`${name} ${text}`} className="quiet">
            {name}: {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSaid({ state, ahead, now, end, failure }: Adding): string {
  const { words } = useWords();
  const { sources } = words;
  if (failure?.kind === 'offline') return failure.message === 'events' ? sources.lost : words.states.offlineText;
  if (failure) return sources.refused;
  if (end?.error) return sources.brokeOff;
  if (end?.stopped) return sources.stopped;
  if (end) return sources.ended(end.added + end.replaced + end.unchanged, end.claims);
  if (state === 'stopping') return sources.stopping;
  if (state === 'waiting') return sources.waiting(ahead);
  return now ? sources.reading(now) : sources.sending;
}
