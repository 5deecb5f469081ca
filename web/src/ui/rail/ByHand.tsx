import { filtersAtom, showAlone, takeOut } from '../../core/filters/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';

/** What was taken out or singled out by hand, and the way back. */
export function ByHand() {
  const { words } = useWords();
  const { out, only } = useAtom(filtersAtom);
  if (out.length === 0 && only.length === 0) return null;
  const bringBack = () => {
    takeOut([]);
    showAlone([]);
  };
  return (
    <section className="by-hand">
      <h3>{words.node.byHand}</h3>
      {only.length > 0 && <p>{words.node.alone(only.length)}</p>}
      {out.length > 0 && <p>{words.node.takenOut(out.length)}</p>}
      <button type="button" className="link" onClick={bringBack}>
        {words.node.bringBack}
      </button>
    </section>
  );
}
