import { SearchX } from 'lucide';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { openStage } from '../../controllers/index.js';
import { toldVisibleAtom, visibleAtom } from '../../core/filters/index.js';
import { graphAtom } from '../../core/graph/index.js';
import { layoutStatusAtom } from '../../core/layout/index.js';
import { addToSelection, type Direction, selectionAtom, selectNode, step } from '../../core/selection/index.js';
import { useAtom, usePart } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { NothingPasses } from '../parts/NothingPasses.js';
import { Notice } from '../parts/Notice.js';
import { useWorld } from '../WorldContext.js';
import { Announcement } from './Announcement.js';
import { Cut } from './Cut.js';
import { FitThese } from './FitThese.js';
import { Legend } from './Legend.js';
import { Tools } from './Tools.js';
import { useExpandKeys } from './useExpandKeys.js';
import { useFitKeys } from './useFitKeys.js';

const KEYS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** @param inFront `false` while another view is shown: the graph then waits behind it, as it is */
export function Stage({ inFront }: { inFront: boolean }) {
  const { words, count } = useWords();
  const { ontology } = useWorld();
  const graph = useAtom(graphAtom);
  const told = useAtom(toldVisibleAtom);
  const isEmpty = usePart(visibleAtom, (visible) => visible.nodes.size === 0);
  const busy = useAtom(layoutStatusAtom) === 'running';
  const container = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [broken, setBroken] = useState(false);
  useExpandKeys(inFront);
  useFitKeys(inFront);

  // Once for all graphs that come: the stage takes them over itself.
  useEffect(() => {
    const first = graphAtom.get();
    if (!container.current || !first) return;
    try {
      return openStage(container.current, first, ontology, () => setDrawn(true));
    } catch {
      setBroken(true);
    }
  }, [ontology]);

  useEffect(() => {
    // The frame in which the picture comes up; whoever measures finds it there.
    if (drawn) requestAnimationFrame(() => performance.mark('first picture'));
  }, [drawn]);

  const onKeyDown = (event: KeyboardEvent) => {
    const direction = KEYS[event.key];
    if (!direction || !graph) return;
    event.preventDefault();
    const selected = selectionAtom.get();
    const next = step(graph, selected && selected.kind !== 'edge' ? selected.id : null, direction, visibleAtom.get());
    if (next && event.shiftKey) addToSelection([next]);
    else if (next) selectNode(next);
  };
  return (
    <main className={inFront ? 'stage' : 'stage behind'} inert={!inFront} aria-hidden={!inFront}>
      <div
        id="graph"
        ref={container}
        className={drawn ? 'canvas drawn' : 'canvas'}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application widget: arrow keys walk the graph.
        tabIndex={0}
        aria-busy={busy}
        aria-label={`${words.stage.label(count(told.nodes.size), count(told.edges.size))}. ${words.stage.keys}`}
        onKeyDown={onKeyDown}
      />
      {broken && <Notice icon={SearchX} title={words.states.noWebGl} />}
      {isEmpty && <NothingPasses />}
      <Cut />
      <FitThese />
      <Announcement />
      <Tools />
      <Legend />
    </main>
  );
}
