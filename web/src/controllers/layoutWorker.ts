/** The worker that lays out, begun with the page: its script comes while the page still waits for the graph. */
let ready: Worker | null = begin();

/** Whoever takes it ends it. */
export function takeLayoutWorker(): Worker {
  const worker = ready ?? begin();
  ready = null;
  return worker;
}

function begin(): Worker {
  return new Worker(new URL('../core/layout/worker.ts', import.meta.url), { type: 'module' });
}
