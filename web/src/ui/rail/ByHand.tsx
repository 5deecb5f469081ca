import { broughtAtom, idsOf } from '../../core/data/index.js';
import { filtersAtom, fold, showAlone, takeOut } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

/** What was taken out, singled out or brought by hand, and the way back. */
export function ByHand() {
  const { words } = useWords();
  const { out, only, folded } = useAtom(filtersAtom);
  const brought = idsOf(useAtom(broughtAtom)).length;
  const hides = out.length + only.length + folded.length > 0;
  if (!hides && brought === 0) return null;
  const bringBack = () => {
    takeOut([]);
    showAlone([]);
    fold(null, false);
  };
  return (
    <section className="by-hand">
      <h3>{words.node.byHand}</h3>
      {only.length > 0 && <p>{words.node.alone(only.length)}</p>}
      {out.length > 0 && <p>{words.node.takenOut(out.length)}</p>}
      {folded.length > 0 && <p>{words.expand.folded(folded.length)}</p>}
      {hides && (
        <button type="button" className="link" onClick={bringBack}>
          {words.node.bringBack}
        </button>
      )}
      {brought > 0 && <p>{words.expand.added(brought)}</p>}
      {brought > 0 && (
        <button type="button" className="link" onClick={() => broughtAtom.set([])}>
          {words.expand.takeAway}
        </button>
      )}
    </section>
  );
}
