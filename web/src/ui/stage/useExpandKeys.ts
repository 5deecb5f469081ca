import { useEffect } from 'react';
import { collapseOrUnfold, expandAloud } from '../../core/expand/aloud.js';
import { selectionAtom } from '../../core/selection/index.js';
import { isTyped } from './isTyped.js';

/** `E` brings the neighbours of the selected node, with Shift it folds them away; wherever the focus is, but where one types or is asked something. */
export function useExpandKeys(inFront: boolean): void {
  useEffect(() => {
    if (!inFront) return;
    const onKey = (event: KeyboardEvent) => {
      const pick = selectionAtom.get();
      if (event.key.toUpperCase() !== 'E' || pick?.kind !== 'node' || !isTyped(event)) return;
      event.preventDefault();
      if (event.shiftKey) collapseOrUnfold(pick.id);
      else void expandAloud(pick.id);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inFront]);
}
