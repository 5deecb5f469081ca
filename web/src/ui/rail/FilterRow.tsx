import { type ReactNode, useId } from 'react';
import { useWords } from '../../hooks/useWords.js';

type Props = {
  name: string;
  meaning: string;
  sign?: ReactNode;
  count: number;
  checked: boolean;
  /** Whether it is not shown. */
  faded: boolean;
  onToggle: (show: boolean) => void;
  onOnly: () => void;
};

/** A value with its count; one that nothing is left of keeps its place, faded. */
export function FilterRow({ name, meaning, sign, count, checked, faded, onToggle, onOnly }: Props) {
  const { words, count: written } = useWords();
  const id = useId();
  return (
    <li className={faded || count === 0 ? 'filter off' : 'filter'}>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onToggle(event.target.checked)} />
      <label htmlFor={id} title={meaning}>
        {sign}
        <span className="filter-name">{name}</span>
      </label>
      <button type="button" className="only" aria-label={words.filters.onlyThis(name)} onClick={onOnly}>
        {words.filters.only}
      </button>
      <output htmlFor={id} className="count">
        {written(count)}
      </output>
    </li>
  );
}
