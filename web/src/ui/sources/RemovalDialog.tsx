import { useCallback, useEffect, useRef, useState } from 'react';
import { api, type Failure } from '../../core/data/index.js';
import { type Removing, remove, removingAtom } from '../../core/sources/index.js';
import { useRemote } from '../../hooks/useRemote.js';
import { useWords } from '../../hooks/useWords.js';
import { FailureText } from '../parts/FailureText.js';
import { Removed } from './Removed.js';

/** Shows what would go before it goes. Closing it gives the keyboard back to where it came from; with the row gone, to the view. */
export function RemovalDialog({ article }: { article: Removing }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'asked' | 'running' | Failure>('asked');
  const ask = useCallback((id: string, signal: AbortSignal) => api.removal(id, signal), []);
  const preview = useRemote(article.id, ask);
  const { removal } = words;
  const title = article.title ?? words.claim.untitled;

  useEffect(() => dialog.current?.showModal(), []);
  const confirm = async () => {
    setState('running');
    const failure = await remove(article.id);
    if (failure) return setState(failure);
    dialog.current?.close();
    document.getElementById('view')?.focus();
  };
  const failure = preview.status === 'failed' ? preview.failure : typeof state === 'object' ? state : null;
  return (
    <dialog ref={dialog} className="box removal" aria-labelledby="removal-title" onClose={() => removingAtom.set(null)}>
      <h2 id="removal-title">{removal.title(title)}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys must reach it. */}
      <section className="removal-body" tabIndex={0} aria-labelledby="removal-title">
        {preview.status === 'loading' && <p role="status">{words.panel.loading}</p>}
        {preview.status === 'ready' && <Removed preview={preview.value} />}
        {failure && (
          <p role="alert">
            {failure.kind === 'not-found' ? words.article.gone : words.panel.failed}{' '}
            {failure.kind !== 'not-found' && <FailureText {...failure} />}
          </p>
        )}
      </section>
      <div className="removal-foot">
        <button type="button" className="button" disabled={state === 'running'} onClick={() => dialog.current?.close()}>
          {removal.keep}
        </button>
        <button
          type="button"
          className="button danger"
          disabled={preview.status !== 'ready' || state === 'running'}
          onClick={() => void confirm()}
        >
          {state === 'running' ? removal.running : removal.remove}
        </button>
      </div>
    </dialog>
  );
}
