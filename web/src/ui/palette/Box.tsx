import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import { boxAtom } from '../../core/commands/index.js';

type Props = { label: string; className: string; children: ReactNode };

/** A dialog over the page; once it is closed, the browser gives the focus back to where it was. */
export function Box({ label, className, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const open = dialog.current;
    open?.showModal();
    return () => open?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own keys rest meanwhile, but for the one that opens and closes.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key !== 'Escape') return;
    event.preventDefault();
    boxAtom.set(null);
  };
  return (
    <dialog
      ref={dialog}
      className={`box ${className}`}
      aria-label={label}
      onKeyDown={onKeyDown}
      onCancel={() => boxAtom.set(null)}
      onClick={(event) => event.target === dialog.current && boxAtom.set(null)}
    >
      {children}
    </dialog>
  );
}
