/** The worker that lays out, begun before anything else; alone in this file, so that the first script of the page holds no more than it. */
import type { LayoutMatter, LayoutTask } from '../core/layout/index.js';

export type WorkerOfLayouts = Omit<Worker, 'postMessage'> & { postMessage(message: LayoutMatter | LayoutTask): void };

let first: WorkerOfLayouts | null = open();

/** @returns the first one once, and then others. Whoever takes it ends it */
export function takeWorker(): WorkerOfLayouts {
  const worker = first ?? open();
  first = null;
  return worker;
}

function open(): WorkerOfLayouts {
  return new Worker(new URL('../core/layout/worker.ts', import.meta.url), { type: 'module' });
}
