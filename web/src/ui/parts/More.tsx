import { useWords } from '../../hooks/useWords.js';

type Props = { first: number; count: number; all: boolean; onAll: (all: boolean) => void };

/** Below a list of which the first are shown: the way to all of it, and back. */
export function More({ first, count, all, onAll }: Props) {
  const { words, count: written } = useWords();
  if (count <= first) return null;
  return (
    <button type="button" className="link more" aria-expanded={all} onClick={() => onAll(!all)}>
      {all ? words.overview.showLess : words.overview.showAll(written(count))}
    </button>
  );
}
