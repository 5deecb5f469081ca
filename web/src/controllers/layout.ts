/** Runs the layout in its worker and moves the nodes where it says. */
import { animateNodes } from 'sigma/utils';
import { visibleAtom } from '../core/filters/index.js';
import { type LayoutAnswer, layoutStatusAtom, layoutTask, layoutWishAtom } from '../core/layout/index.js';
import { camera, reframe, reveal } from './camera.js';
import type { Stage } from './createSigma.js';
import { NAME_ROOM } from './geometry.js';
import { calm } from './motion.js';

/** A larger graph is shown as it starts, rather than nothing until it is laid out. */
const MOST_TO_AWAIT = 500;

export function attachLayout(stage: Stage, onFirst: () => void): () => void {
  const graph = stage.getGraph();
  const worker = new Worker(new URL('../core/layout/worker.ts', import.meta.url), { type: 'module' });
  let first = true;
  let stopMoving: (() => void) | undefined;

  const run = (shown: ReadonlySet<string>) => {
    const { width, height } = stage.getDimensions();
    const margin = 2 * stage.getSetting('stagePadding');
    layoutStatusAtom.set('running');
    worker.postMessage(layoutTask(graph, shown, { width: width - margin - 2 * NAME_ROOM, height: height - margin }));
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    layoutStatusAtom.set('idle');
    stopMoving?.();
    if (!first && !calm()) {
      stopMoving = animateNodes(graph, data, { duration: 500, easing: 'cubicInOut' }, () => void camera.fit(stage));
      return;
    }
    graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...data[node] }));
    reframe(stage);
    reveal(stage);
    if (first) onFirst();
    first = false;
  };
  worker.onerror = () => {
    layoutStatusAtom.set('idle');
    onFirst();
  };

  if (graph.order > MOST_TO_AWAIT) onFirst();
  // All of it at first, hidden or not: where a node lies is a matter of the graph, not of the filters in the address.
  run(new Set(graph.nodes()));
  const end = layoutWishAtom.subscribe(() => run(visibleAtom.get().nodes));
  return () => {
    end();
    stopMoving?.();
    worker.terminate();
  };
}
