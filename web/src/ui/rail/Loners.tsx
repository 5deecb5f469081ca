import { useId } from 'react';
import { hasLonersAtom, lonersAtom, showLoners } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

/** Nodes without an arrow, in a large graph hidden at first. */
export function Loners() {
  const { words, count } = useWords();
  const loners = useAtom(lonersAtom);
  const id = useId();
  if (!useAtom(hasLonersAtom)) return null;
  return (
    <div className={loners.shown && loners.count > 0 ? 'filter loners' : 'filter loners off'}>
      <input id={id} type="checkbox" checked={loners.shown} onChange={(event) => showLoners(event.target.checked)} />
      <label htmlFor={id} title={words.expand.lonersMeaning}>
        <span className="filter-name">{words.expand.loners}</span>
      </label>
      <output htmlFor={id} className="count">
        {count(loners.count)}
      </output>
    </div>
  );
}
