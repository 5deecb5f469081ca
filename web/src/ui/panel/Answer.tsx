import { RotateCw } from 'lucide';
import type { ReactNode } from 'react';
import { type Remote, refreshWorld } from '../../core/data/index.js';
import { clearSelection } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Icon } from '../parts/Icon.js';

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
  const { kind } = remote.failure;
  const gone = kind === 'not-found';
  const leave = back?.run ?? clearSelection;
  return (
    <div className="panel-problem" role="alert">
      <p>{gone ? words.panel.gone : kind === 'offline' ? words.panel.offline : words.panel.failed}</p>
      {kind !== 'offline' && !gone && <FailureText {...remote.failure} />}
      <button
        type="button"
        className="button primary"
        onClick={() => {
          if (gone) leave();
          // A new graph asks anew for all that is open.
          void refreshWorld();
        }}
      >
        <Icon node={RotateCw} />
        {gone ? words.panel.reload : words.states.retry}
      </button>
      <button type="button" className="button" onClick={leave}>
        {back?.name ?? words.panel.toOverview}
      </button>
    </div>
  );
}
