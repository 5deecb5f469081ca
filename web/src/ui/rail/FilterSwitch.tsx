import { useId } from 'react';
import { useWords } from '../../hooks/useWords.js';

type Props = {
  name: string;
  meaning: string;
  count: number;
  checked: boolean;
  /** Whether there is nothing of it to see. */
  faded: boolean;
  className?: string;
  onToggle: (on: boolean) => void;
};

/** A filter that is on or off, below the values of its group. */
export function FilterSwitch({ name, meaning, count, checked, faded, className = '', onToggle }: Props) {
  const { count: written } = useWords();
  const id = useId();
  return (
    <div className={`filter ${className} ${faded ? 'off' : ''}`}>
      <input id={id} type="checkbox" checked={checked} onChange={(event) => onToggle(event.target.checked)} />
      <label htmlFor={id} title={meaning}>
        <span className="filter-name">{name}</span>
      </label>
      <output htmlFor={id} className="count">
        {written(count)}
      </output>
    </div>
  );
}
