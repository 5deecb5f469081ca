import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../hooks/useWords.js';

type Props = {
  title: string;
  className?: string;
  /** What does it, and whether it can be done now. */
  go: { name: string; ready: boolean; busy: boolean; run: () => void };
  /** What still misses, beside the buttons. */
  hint?: string | undefined;
  /** By its own button, by Escape, or because it has been answered. */
  onClose: () => void;
  children: ReactNode;
  /** Stays in sight while the rest scrolls. */
  below?: ReactNode;
};

/** A dialog that asks before something is changed. */
export function Question({ title, className = '', go, hint, onClose, children, below }: Props) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className={`box removal ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <h2 id={id}>{title}</h2>
      <div className="removal-body">{children}</div>
      {below && <div className="question-below">{below}</div>}
      <div className="removal-foot">
        {hint && <p className="removal-hint">{hint}</p>}
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.identity.cancel}
        </button>
        <button type="button" className="button primary" disabled={!go.ready || go.busy} onClick={go.run}>
          {go.busy ? words.identity.running : go.name}
        </button>
      </div>
    </dialog>
  );
}
