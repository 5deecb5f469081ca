/** Runs the layout in its worker and moves the nodes where it says. */
import { animateNodes } from 'sigma/utils';
import { visibleAtom } from '../core/filters/index.js';
import {
  type LayoutAnswer,
  type LayoutMethod,
  layoutKindAtom,
  layoutStatusAtom,
  layoutTask,
  layoutWishAtom,
  type Positions,
  pinsAtom,
} from '../core/layout/index.js';
import { camera, reframe, restoreCamera, reveal } from './camera.js';
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

  const pinned = (): Positions => Object.fromEntries(Object.entries(pinsAtom.get()).filter(([node]) => graph.hasNode(node)));

  const run = (shown: ReadonlySet<string>, method: LayoutMethod) => {
    const { width, height } = stage.getDimensions();
    const margin = 2 * stage.getSetting('stagePadding');
    layoutStatusAtom.set('running');
    worker.postMessage(layoutTask(graph, shown, { width: width - margin - 2 * NAME_ROOM, height: height - margin }, method));
  };
  worker.onmessage = (message: MessageEvent<LayoutAnswer>) => {
    const data = { ...message.data, ...pinned() };
    layoutStatusAtom.set('idle');
    stopMoving?.();
    if (!first && !calm()) {
      stopMoving = animateNodes(graph, data, { duration: 500, easing: 'cubicInOut' }, () => void camera.fit(stage));
      return;
    }
    graph.setAttribute('laidOut', true);
    graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...data[node] }));
    reframe(stage);
    if (!restoreCamera(stage)) reveal(stage);
    if (first) onFirst();
    first = false;
  };
  worker.onerror = () => {
    layoutStatusAtom.set('idle');
    onFirst();
  };

  if (graph.getAttribute('laidOut')) {
    first = false;
    graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...pinned()[node] }));
    reframe(stage);
    restoreCamera(stage);
    onFirst();
  } else {
    if (graph.order > MOST_TO_AWAIT) onFirst();
    // All of it at first, hidden or not: where a node lies is a matter of the graph, not of the filters in the address.
    run(new Set(graph.nodes()), layoutKindAtom.get());
  }
  const ends = [
    layoutWishAtom.subscribe(() => run(visibleAtom.get().nodes, layoutWishAtom.get().method)),
    pinsAtom.subscribe(() => graph.updateEachNodeAttributes((node, attributes) => ({ ...attributes, ...pinned()[node] }))),
  ];
  return () => {
    for (const end of ends) end();
    stopMoving?.();
    worker.terminate();
  };
}
