/** The thread that extracts for `extractor.ts`: an article in, its document or what went wrong out. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../model/errors.js';
import { extract } from '../pipeline/index.js';
import type { Answer, Task } from './extractor.js';

function answerTo({ article, parse }: Task): Answer {
  try {
    return { document: extract(article, undefined, parse) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerTo(task)));
