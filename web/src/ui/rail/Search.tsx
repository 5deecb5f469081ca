import { selectNode } from '../../core/selection/index.js';
import { useWords } from '../../hooks/useWords.js';
import { EntitySearch } from '../parts/EntitySearch.js';

const INPUT = 'search';

export function focusSearch(): void {
  const input = document.getElementById(INPUT);
  if (input instanceof HTMLInputElement) input.select();
  input?.focus();
}

/** From a name to its node. */
export function Search() {
  const { words } = useWords();
  return (
    <EntitySearch
      id={INPUT}
      label={words.search.label}
      placeholder={words.search.placeholder}
      shortcut="/"
      onGo={({ id }) => {
        selectNode(id);
        document.getElementById('graph')?.focus({ preventScroll: true });
      }}
    />
  );
}
