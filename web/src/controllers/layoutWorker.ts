/** The worker that lays out begins while the page still makes the stage. */
import { type ClaimGraph, graphAtom } from '../core/graph/index.js';
import { layoutKindAtom, layoutMatter } from '../core/layout/index.js';
import { hasPlaces } from '../core/layout/kept.js';
import { type LayoutWorker, takeWorker } from './openWorker.js';

/** The graph that it has begun to lay out, all of it. */
type Begun = { worker: LayoutWorker; begun: ClaimGraph | null };

let ahead: Begun | null = null;

const end = graphAtom.subscribe(() => {
  const graph = graphAtom.get();
  if (!graph) return;
  end();
  // Where it lay the last time it lies again.
  if (graph.getAttribute('laidOut') || (layoutKindAtom.get() === 'forces' && hasPlaces())) return;
  const worker = takeWorker();
  worker.postMessage(layoutMatter(graph, new Set(graph.nodes()), layoutKindAtom.get()));
  ahead = { worker, begun: graph };
});

/** Whoever takes it ends it. */
export function takeLayoutWorker(): Begun {
  const taken = ahead ?? { worker: takeWorker(), begun: null };
  ahead = null;
  return taken;
}
