import { Maximize, RotateCw } from 'lucide';
import { useEffect, useState } from 'react';
import { camera, makeRoom, stageAtom } from '../../controllers/index.js';
import { visibleAtom } from '../../core/filters/index.js';
import { askForLayout, backAtom, layoutWishAtom } from '../../core/layout/index.js';
import { countSent, sentAtom } from '../../core/layout/sent.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { useWorld } from '../WorldContext.js';

/** Where no more than this share of the graph is shown, it may lie far apart. */
const FEW = 0.5;
/** Milliseconds after which the camera has come to what is shown. */
const SETTLED = 700;

/** Where filters leave a few of many nodes: the ways to see them as if there were no others, until that is done. */
export function FitThese() {
  const { words, count } = useWords();
  const { graph } = useWorld();
  const stage = useAtom(stageAtom);
  const shown = usePart(visibleAtom, (visible) => visible.nodes);
  const arranged = useArranged();
  const isTold = countSent(useAtom(sentAtom) ?? '') === shown.size;
  const isOffered = stage !== null && shown.size > 0 && shown.size <= graph.nodes.length * FEW && shown !== arranged && !isTold;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown now lies elsewhere.
  useEffect(() => {
    if (!isOffered) return;
    const timer = setTimeout(() => makeRoom(stage), SETTLED);
    return () => clearTimeout(timer);
  }, [isOffered, stage, shown]);
  if (!isOffered) return null;
  return (
    <div className="fit-these">
      <span>{words.filters.some(count(shown.size), count(graph.nodes.length))}</span>
      <button type="button" className="link" title={`${words.palette.keys.fit} (F)`} onClick={() => void camera.fit(stage)}>
        <Icon node={Maximize} size={14} />
        {words.stage.fitThese}
      </button>
      <button type="button" className="link" title={`${words.palette.keys.arrange} (A)`} onClick={() => askForLayout()}>
        <Icon node={RotateCw} size={14} />
        {words.stage.arrangeThese}
      </button>
    </div>
  );
}

/** What was shown when somebody last wished a layout and did not take it back. */
function useArranged(): ReadonlySet<string> | null {
  const [arranged, setArranged] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const ends = [
      layoutWishAtom.subscribe(() => setArranged(visibleAtom.get().nodes)),
      backAtom.subscribe(() => backAtom.get().isLayout && setArranged(null)),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return arranged;
}
