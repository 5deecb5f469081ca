import type { ReactNode } from 'react';
import type { Remote } from '../../core/data/index.js';
import { clearSelection } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';

type Props<T> = { remote: Remote<T>; back?: { name: string; run: () => void }; children: (value: T) => ReactNode };

/** A server's answer: shown when it is there, else what is being waited for or went wrong. */
export function Answer<T>({ remote, back, children }: Props<T>) {
  const { words } = useWords();
  if (remote.status === 'ready') return children(remote.value);
  if (remote.status === 'loading') {
    return (
      <div className="skeleton" role="status" aria-label={words.panel.loading}>
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div className="panel-problem" role="alert">
      <p>{remote.failure.kind === 'not-found' ? words.panel.gone : words.panel.failed}</p>
      {remote.failure.kind !== 'not-found' && <code>{remote.failure.message}</code>}
      <button type="button" className="button" onClick={back?.run ?? clearSelection}>
        {back?.name ?? words.panel.toOverview}
      </button>
    </div>
  );
}
