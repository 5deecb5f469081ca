import { hasLonersAtom, lonersAtom, lonersShownAtom, showLoners } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { FilterSwitch } from './FilterSwitch.js';

/** Nodes without an arrow, in a large graph hidden at first. */
export function Loners() {
  const { expand } = useWords().words;
  const shown = useAtom(lonersShownAtom);
  const count = useAtom(lonersAtom);
  if (!useAtom(hasLonersAtom)) return null;
  return (
    <FilterSwitch
      name={expand.loners}
      meaning={expand.lonersMeaning}
      count={count}
      checked={shown}
      faded={!shown || count === 0}
      className="loners"
      onToggle={showLoners}
    />
  );
}
