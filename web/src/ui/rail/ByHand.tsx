import { useRef } from 'react';
import { broughtAtom, idsOf } from '../../core/data/index.js';
import { filtersAtom, fold, showAlone, takeOut } from '../../core/filters/index.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useHeld, useStill } from '../../hooks/useHeld.js';
import { useWords } from '../../hooks/useWords.js';

/** What was taken out, singled out or brought by hand, and the way back; it stays, empty, until the pointer has left it. */
export function ByHand() {
  const region = useRef<HTMLDivElement>(null);
  const out = usePart(filtersAtom, (filters) => filters.out);
  const only = usePart(filtersAtom, (filters) => filters.only);
  const folded = usePart(filtersAtom, (filters) => filters.folded);
  const brought = idsOf(useAtom(broughtAtom)).length;
  const held = useHeld(region);
  const hides = useStill(out.length + only.length + folded.length > 0, held);
  const hasBrought = useStill(brought > 0, held);
  const { words } = useWords();
  const bringBack = () => {
    takeOut([]);
    showAlone([]);
    fold(null, false);
  };
  return (
    <div ref={region}>
      {(hides || hasBrought) && (
        <section className="by-hand">
          <h3>{words.node.byHand}</h3>
          {only.length > 0 && <p>{words.node.alone(only.length)}</p>}
          {out.length > 0 && <p>{words.node.takenOut(out.length)}</p>}
          {folded.length > 0 && <p>{words.expand.folded(folded.length)}</p>}
          {hides && out.length + only.length + folded.length === 0 && <p className="quiet">{words.node.allBack}</p>}
          {hides && (
            <button type="button" className="link" onClick={bringBack}>
              {words.node.bringBack}
            </button>
          )}
          {hasBrought && <p className={brought > 0 ? '' : 'quiet'}>{words.expand.added(brought)}</p>}
          {hasBrought && (
            <button type="button" className="link" onClick={() => broughtAtom.set([])}>
              {words.expand.takeAway}
            </button>
          )}
        </section>
      )}
    </div>
  );
}
