/** The worker that lays out, begun with the page: its script comes while the page still waits for the graph, and it begins while the page still makes the stage. */
import { type ClaimGraph, graphAtom } from '../core/graph/index.js';
import { type LayoutMatter, type LayoutTask, layoutKindAtom, layoutMatter } from '../core/layout/index.js';

type LayoutWorker = Omit<Worker, 'postMessage'> & { postMessage(message: LayoutMatter | LayoutTask): void };

let ready: LayoutWorker | null = open();
/** What it was given ahead. */
let begun: ClaimGraph | null = null;

const end = graphAtom.subscribe(() => {
  const graph = graphAtom.get();
  if (!graph) return;
  end();
  if (!ready || graph.getAttribute('laidOut')) return;
  begun = graph;
  ready.postMessage(layoutMatter(graph, new Set(graph.nodes()), layoutKindAtom.get()));
});

/** Whoever takes it ends it. @returns it, and the graph that it has begun to lay out by forces, all of it */
export function takeLayoutWorker(): { worker: LayoutWorker; begun: ClaimGraph | null } {
  const taken = { worker: ready ?? open(), begun };
  ready = null;
  begun = null;
  return taken;
}

function open(): LayoutWorker {
  return new Worker(new URL('../core/layout/worker.ts', import.meta.url), { type: 'module' });
}
