/** Extraction in a thread of its own: a long article keeps neither Ctrl-C nor the server waiting, and one that breaks the thread breaks nothing else. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../model/errors.js';
import type { Article, Extraction } from '../model/extraction.js';
import type { Parse } from '../model/parse.js';

/** `parse` where somebody has analysed the article already. */
export type Task = { article: Article; parse?: Parse };
export type Answer = { document: Extraction } | { failure: string };

export type Extractor = {
  /** One article at a time. `null` when the signal came first. */
  extract(task: Task, signal: AbortSignal): Promise<Answer | null>;
  close(): Promise<unknown>;
};

export function startExtractor(): Extractor {
  let worker = newWorker();
  return {
    async extract(task, signal) {
      try {
        worker.postMessage(task);
        const [answer]: Answer[] = await once(worker, 'message', { signal });
        return answer ?? null;
      } catch (error) {
        if (signal.aborted) return null;
        worker = newWorker();
        return { failure: messageOf(error) };
      }
    },
    close: () => worker.terminate(),
  };
}

const newWorker = (): Worker => new Worker(new URL('./extraction-worker.js', import.meta.url));
