/** The worker that lays out begins while the page still makes the stage. */
import { type ClaimGraph, graphAtom } from '../core/graph/index.js';
import { layoutKindAtom, layoutMatter } from '../core/layout/index.js';
import { hasPlaces } from '../core/layout/kept.js';
import { takeWorker, type WorkerOfLayouts } from './openWorker.js';

/** `begun`: the graph that it lays out already, all of it. */
export type LayoutWorker = { worker: WorkerOfLayouts; begun: ClaimGraph | null };

let ahead: LayoutWorker | null = null;

const end = graphAtom.subscribe(() => {
  const graph = graphAtom.get();
  if (!graph) return;
  end();
  // Where it lay the last time it lies again.
  if (graph.getAttribute('laidOut') || (layoutKindAtom.get() === 'forces' && hasPlaces())) return;
  const worker = takeWorker();
  worker.postMessage(layoutMatter(graph, null, layoutKindAtom.get()));
  ahead = { worker, begun: graph };
});

/** Whoever takes it ends it; taken before there is a graph, it begins nothing by itself. */
export function takeLayoutWorker(): LayoutWorker {
  end();
  const taken = ahead ?? { worker: takeWorker(), begun: null };
  ahead = null;
  return taken;
}
