import { type ReactNode, useId } from 'react';
import { useWords } from '../../hooks/useWords.js';

type Props = {
  name: string;
  meaning: string;
  sign?: ReactNode;
  count: number;
  shown: boolean;
  onToggle: (show: boolean) => void;
  onOnly: () => void;
};

export function FilterRow({ name, meaning, sign, count, shown, onToggle, onOnly }: Props) {
  const { words, count: written } = useWords();
  const id = useId();
  return (
    <li className={shown ? 'filter' : 'filter off'}>
      <input id={id} type="checkbox" checked={shown} onChange={(event) => onToggle(event.target.checked)} />
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
