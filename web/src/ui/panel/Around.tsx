import { Minimize2, Network, UnfoldHorizontal } from 'lucide';
import { useRef } from 'react';
import type { EntityView } from '../../../../src/model/views.js';
import { collapseOrUnfold, expandAloud } from '../../core/expand/aloud.js';
import { foldedAtom } from '../../core/expand/folded.js';
import { expandingAtom, hangingOn, MOST_AT_ONCE, undrawn } from '../../core/expand/index.js';
import { toldFiltersAtom, toldVisibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useHeld, useStill } from '../../hooks/useHeld.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** What lies around an entity beyond the picture, and the way to more and to less of it. */
export function Around({ entity }: { entity: EntityView }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const visible = useAtom(toldVisibleAtom);
  const busy = useAtom(expandingAtom) !== null;
  const isFolded = useAtom(toldFiltersAtom).folded.includes(entity.id);
  const isThere = graph?.hasNode(entity.id) ?? false;
  const missing = graph && isThere ? undrawn(entity.id, entity.arrows, (id) => graph.hasNode(id)).length : 0;
  const { brought, leaves } = isThere ? hangingOn(entity.id, visible) : { brought: [], leaves: [] };
  const hanging = brought.length + leaves.length;
  const folded = useAtom(foldedAtom).get(entity.id) ?? 0;
  const region = useRef<HTMLDivElement>(null);
  const held = useHeld(region);
  const canExpand = useStill(missing > 0, held);
  const canCollapse = useStill(hanging > 0 || isFolded, held);
  return (
    <div ref={region}>
      {(canExpand || canCollapse) && (
        <div className="around">
          {canExpand && <p>{missing > 0 ? words.expand.missing(missing) : words.expand.complete}</p>}
          {folded > 0 && <p>{words.expand.foldedHere(folded)}</p>}
          {canExpand && (
            <button
              type="button"
              className="button"
              disabled={busy || missing === 0}
              aria-keyshortcuts="E"
              onClick={() => void expandAloud(entity.id)}
            >
              <Icon node={Network} size={15} />
              {missing > MOST_AT_ONCE ? words.expand.expandSome(MOST_AT_ONCE) : words.expand.expand}
            </button>
          )}
          {canCollapse && (
            <button
              type="button"
              className="button"
              disabled={hanging === 0 && !isFolded}
              aria-keyshortcuts="Shift+E"
              onClick={() => collapseOrUnfold(entity.id)}
            >
              <Icon node={isFolded ? UnfoldHorizontal : Minimize2} size={15} />
              {isFolded ? words.expand.unfold : words.expand.collapseSome(hanging)}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
