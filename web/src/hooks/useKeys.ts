import { useEffect } from 'react';

/** Keys of a view, by their names, while it is shown and nothing is being typed or held; those of other regions stay theirs. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const run = keys[event.key.length === 1 ? event.key.toUpperCase() : event.key];
      if (!run || event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      if (target instanceof Element && target !== document.body && !target.closest('.view, .view-tabs')) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [keys]);
}
