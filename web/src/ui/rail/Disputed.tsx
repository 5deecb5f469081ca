import { useId } from 'react';
import { facetsAtom, filtersAtom, setDisputed } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

/** Only what some say and others deny. */
export function Disputed() {
  const { words, count } = useWords();
  const { disputed } = useAtom(filtersAtom);
  const facets = useAtom(facetsAtom);
  const id = useId();
  return (
    <div className={disputed || facets.disputed > 0 ? 'filter' : 'filter off'}>
      <input id={id} type="checkbox" checked={disputed} onChange={(event) => setDisputed(event.target.checked)} />
      <label htmlFor={id} title={words.filters.disputedMeaning}>
        <span className="filter-name">{words.filters.disputedOnly}</span>
      </label>
      <output htmlFor={id} className="count">
        {count(facets.disputed)}
      </output>
    </div>
  );
}
