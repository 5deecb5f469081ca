/**
 * Reading and extraction in a thread of its own: a long article keeps neither Ctrl-C nor the server waiting,
 * and one that breaks the thread breaks nothing else.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type ErrorCode, messageOf } from '../model/errors.js';
import type { Article, Extraction } from '../model/extraction.js';
import type { Parse } from '../model/parse.js';
import type { Content } from '../readers/index.js';

/** `parse` where somebody has analysed the article already. */
export type Task = { article: Article; parse?: Parse };
/** `code` where the problem has a name that stays. */
export type Failure = { failure: string; code?: ErrorCode | undefined };
export type Answer = { document: Extraction } | Failure;
/** What a content holds: articles, notes on them, and what could not be read. */
export type Found = { task: Task } | { note: string; where: string } | Failure;
export type Question = { extract: Task } | { read: Content };

export type Extractor = {
  /** One article at a time. `null` when the signal came first. */
  extract(task: Task, signal: AbortSignal): Promise<Answer | null>;
  /** The articles in what was pasted, dropped or fetched. `null` when the signal came first. */
  read(content: Content, signal: AbortSignal): Promise<Found[] | Failure | null>;
  close(): Promise<unknown>;
};

/** The built thread, whether this file runs from `src/` or from `dist/`. */
const WORKER = fileURLToPath(new URL('../../dist/extractor/worker.js', import.meta.url));

export function startExtractor(): Extractor {
  let worker: Worker | null = start();

  function start(): Worker {
    const started = new Worker(WORKER);
    const gone = () => {
      if (worker === started) worker = null;
    };
    // Whoever waits for an answer hears of it too; the next question starts another.
    return started.on('error', gone).on('exit', gone);
  }

  async function ask<T>(question: Question, signal: AbortSignal): Promise<T | Failure | null> {
    worker ??= start();
    const asked = worker;
    const heard = new AbortController();
    const until = AbortSignal.any([signal, heard.signal]);
    try {
      asked.postMessage(question);
      const ended = once(asked, 'exit', { signal: until }).then(() => Promise.reject(new Error('the thread that reads ended')));
      const [answer]: T[] = await Promise.race([once(asked, 'message', { signal: until }), ended]);
      return answer ?? null;
    } catch (error) {
      // What it is still busy with is nobody's answer any more.
      worker = null;
      void asked.terminate();
      return signal.aborted ? null : { failure: messageOf(error) };
    } finally {
      heard.abort();
    }
  }

  return {
    extract: (task, signal) => ask<Answer>({ extract: task }, signal),
    read: (content, signal) => ask<Found[]>({ read: content }, signal),
    close: async () => worker?.terminate(),
  };
}
