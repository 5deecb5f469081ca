import { useEffect } from 'react';
import { camera, stageAtom } from '../../controllers/index.js';
import { askForLayout } from '../../core/layout/index.js';
import { isTyped } from './isTyped.js';

/** `F` fits what is shown, `A` arranges it anew; wherever the focus is, but where one types or is asked something. */
export function useFitKeys(inFront: boolean): void {
  useEffect(() => {
    if (!inFront) return;
    const onKey = (event: KeyboardEvent) => {
      const stage = stageAtom.get();
      const key = event.key.toUpperCase();
      if (!stage || !['F', 'A'].includes(key) || event.shiftKey || !isTyped(event)) return;
      event.preventDefault();
      if (key === 'F') void camera.fit(stage);
      else askForLayout();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inFront]);
}
