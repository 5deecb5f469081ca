/** Extraction in a thread of its own: a long article keeps neither Ctrl-C nor the server waiting, and one that breaks the thread breaks nothing else. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { messageOf } from '../model/errors.js';
import type { Article, Extraction } from '../model/extraction.js';

export type Answer = { document: Extraction } | { failure: string };

export type Extractor = {
  /** One article at a time. `null` when the signal came first. */
  extract(article: Article, signal: AbortSignal): Promise<Answer | null>;
  close(): Promise<unknown>;
};

export function startExtractor(): Extractor {
  let worker = newWorker();
  return {
    async extract(article, signal) {
      try {
        worker.postMessage(article);
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
