import { useEffect } from 'react';
import { worldAtom } from '../core/data/index.js';
import { filesOverAtom } from '../core/sources/over.js';
import { showView } from '../core/views/index.js';

/** Files that are dropped anywhere are read; the browser would open them in place of the page, and all that is seen would be gone. */
export function useDroppedFiles(): void {
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      filesOverAtom.set(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) filesOverAtom.set(false);
    };
    const drop = (event: DragEvent) => {
      filesOverAtom.set(false);
      if (!event.dataTransfer?.types.includes('Files') || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      if (files.length === 0 || worldAtom.get().status !== 'ready' || document.querySelector('dialog[open]')) return;
      showView('sources');
      void import('../core/sources/dropped.js').then(({ addDropped }) => addDropped(files));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
}
