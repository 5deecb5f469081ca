import { lassoAtom, selectedNodesAtom } from '../../core/selection/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

/** What to do while the tool for several is chosen, how many there are, and the way out. */
export function LassoHint() {
  const { words, count } = useWords();
  const chosen = useAtom(selectedNodesAtom).length;
  if (!useAtom(lassoAtom)) return null;
  const touch = matchMedia('(pointer: coarse)').matches;
  return (
    <div className="lasso-hint">
      <span role="status">{chosen > 0 ? words.group.chosen(count(chosen)) : touch ? words.group.lassoTouch : words.group.lassoHint}</span>
      <button type="button" className="link" onClick={() => lassoAtom.set(false)}>
        {words.group.done}
      </button>
    </div>
  );
}
