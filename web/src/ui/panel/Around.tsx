import { Minimize2, Network, UnfoldHorizontal } from 'lucide';
import type { EntityView } from '../../../../src/model/views.js';
import { collapseOrUnfold, expandAloud } from '../../core/expand/aloud.js';
import { expandingAtom, hangingOn, MOST_AT_ONCE, undrawn } from '../../core/expand/index.js';
import { filtersAtom, visibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** What lies around an entity beyond the picture, and the way to more and to less of it. */
export function Around({ entity }: { entity: EntityView }) {
  const { words } = useWords();
  const graph = useAtom(graphAtom);
  const visible = useAtom(visibleAtom);
  const busy = useAtom(expandingAtom) !== null;
  const isFolded = useAtom(filtersAtom).folded.includes(entity.id);
  if (!graph?.hasNode(entity.id)) return null;
  const missing = undrawn(entity.id, entity.arrows, (id) => graph.hasNode(id)).length;
  const { brought, leaves } = hangingOn(entity.id, visible);
  const hanging = brought.length + leaves.length;
  if (missing === 0 && hanging === 0 && !isFolded) return null;
  return (
    <div className="around">
      {missing > 0 && <p>{words.expand.missing(missing)}</p>}
      {missing > 0 && (
        <button type="button" className="button" disabled={busy} aria-keyshortcuts="E" onClick={() => void expandAloud(entity.id)}>
          <Icon node={Network} size={15} />
          {missing > MOST_AT_ONCE ? words.expand.expandSome(MOST_AT_ONCE) : words.expand.expand}
        </button>
      )}
      {(hanging > 0 || isFolded) && (
        <button type="button" className="button" aria-keyshortcuts="Shift+E" onClick={() => collapseOrUnfold(entity.id)}>
          <Icon node={isFolded ? UnfoldHorizontal : Minimize2} size={15} />
          {isFolded ? words.expand.unfold : words.expand.collapseSome(hanging)}
        </button>
      )}
    </div>
  );
}
