/** The thread that extracts for `extractor.ts`: an article in, its document or what went wrong out. */
import { parentPort } from 'node:worker_threads';
import { messageOf } from '../model/errors.js';
import type { Article } from '../model/extraction.js';
import { extract } from '../pipeline/index.js';
import type { Answer } from './extractor.js';

function answerTo(article: Article): Answer {
  try {
    return { document: extract(article) };
  } catch (error) {
    return { failure: messageOf(error) };
  }
}

parentPort?.on('message', (article: Article) => parentPort?.postMessage(answerTo(article)));
