import { useWords } from '../../hooks/useWords.js';

type Props = { hidden: number; all: boolean; onAll: (all: boolean) => void };

/** How many of a list the filters hide, and the way to see them without changing a filter. */
export function HiddenLine({ hidden, all, onAll }: Props) {
  const { words } = useWords();
  if (hidden === 0) return null;
  return (
    <p className="hidden-line">
      {all ? words.panel.hiddenShown(hidden) : words.panel.hidden(hidden)}{' '}
      <button type="button" className="link" aria-expanded={all} onClick={() => onAll(!all)}>
        {all ? words.panel.passingOnly : words.panel.showHidden}
      </button>
    </p>
  );
}
