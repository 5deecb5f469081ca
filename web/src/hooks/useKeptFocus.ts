import { useEffect } from 'react';

/** Where the keyboard goes on when the thing it was on is no longer there. */
const REGIONS = '.panel-body, #view, #graph';

const SOON = 60;

/**
 * Keeps the keyboard where it was: what is chosen in a panel takes the panel's place, and the button that was pressed goes with it.
 * Without this the focus would be on nothing, and Tab begin at the top of the page.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: HTMLElement | null = null;
    let region: HTMLElement | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      last = target;
      region = target.closest<HTMLElement>(REGIONS);
    };
    let again: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(again);
      if (find()) return;
      // Under a dialog that is just closing nothing takes the keyboard yet.
      again = setTimeout(find, SOON);
    };
    /** Whether the keyboard is on something. */
    const find = (): boolean => {
      const { activeElement, body } = document;
      const at = activeElement && activeElement !== body ? activeElement : last;
      if (!at || !isGone(at)) return true;
      const places = [region, document.getElementById('view'), document.getElementById('graph')];
      for (const place of places) {
        place?.focus({ preventScroll: true });
        // One that is hidden or gone does not take it.
        if (place && document.activeElement === place) return true;
      }
      return false;
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'inert', 'class'] });
    document.addEventListener('focusin', onFocus);
    return () => {
      clearTimeout(again);
      observer.disconnect();
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}

function isGone(element: Element): boolean {
  if (!element.isConnected || element.matches(':disabled, [inert] *')) return true;
  return !element.checkVisibility({ visibilityProperty: true });
}
