/** Runs the layout in its worker and moves the nodes where it says. */
import { animateNodes } from 'sigma/utils';
import { type LayoutAnswer, layoutStatusAtom, layoutTask, layoutWishAtom, type Positions, pinnedAtom } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';
import { calm } from './motion.js';

export function attachLayout(stage: Stage, onFirst: () => void): () => void {
  const graph = stage.getGraph();
  const worker = new Worker(new URL('../core/layout/worker.ts', import.meta.url), { type: 'module' });
  let first = true;
  let stopMoving: (() => void) | undefined;

  const run = () => {
    layoutStatusAtom.set('running');
    worker.postMessage(layoutTask(graph, pinnedAtom.get()));
  };
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    const targets: Positions = {};
    for (const [i, node] of graph.nodes().entries()) targets[node] = { x: data[i * 2] ?? 0, y: data[i * 2 + 1] ?? 0 };
    stage.setCustomBBox(null);
    stopMoving?.();
    if (first || calm()) graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...targets[node] }));
    else stopMoving = animateNodes(graph, targets, { duration: 500, easing: 'cubicInOut' });
    layoutStatusAtom.set('idle');
    if (first) onFirst();
    first = false;
  };
  worker.onerror = () => {
    layoutStatusAtom.set('idle');
    onFirst();
  };

  run();
  const end = layoutWishAtom.subscribe(run);
  return () => {
    end();
    stopMoving?.();
    worker.terminate();
  };
}
