import { useEffect } from 'react';
import { undoLast } from '../core/undo/index.js';

/** Ctrl+Z, or Cmd+Z, outside of what has an undo of its own. */
export function useUndoKey(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.defaultPrevented)
        return;
      const { target } = event;
      const writes =
        target instanceof HTMLElement && target.matches('textarea, input:not([type="checkbox"], [type="range"]), [contenteditable]');
      if (writes || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      undoLast();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
