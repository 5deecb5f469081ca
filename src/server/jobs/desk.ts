/** Jobs that add articles: one after the other, followed by whoever wants to, remembered for a while when they have ended. */
import { randomUUID } from 'node:crypto';
import { type Extractor, startExtractor } from '../../extractor/index.js';
import { DepescheError } from '../../model/errors.js';
import type { Addition, Job, JobEvent } from '../../model/jobs.js';
import type { Limits } from '../options.js';
import type { Follow } from '../route.js';
import { nothingDone, type Tools, work } from './work.js';

export type Desk = {
  /** @throws DepescheError `limit` where too many wait, `unavailable` where the server is closing */
  submit(items: readonly Addition[]): Job;
  /** The newest first. */
  jobs(): Job[];
  /** After the article at hand. `null` where there is no such job. */
  stop(id: string): Job | null;
  follow(id: string): Follow<JobEvent> | null;
  /** Cuts the article at hand off before it is stored, or waits until it is. */
  close(): Promise<void>;
};

type Kept = {
  id: string;
  items: readonly Addition[];
  count: number;
  done: number;
  state: Job['state'];
  events: JobEvent[];
  followers: Set<(number: number, event: JobEvent) => void>;
  stop: AbortController;
};

export type DeskOptions = Pick<Tools, 'store' | 'privateAddresses'> & { limits: Limits; log: (text: string) => void };

export function openDesk({ limits, log, ...options }: DeskOptions): Desk {
  const kept = new Map<string, Kept>();
  const waiting: Kept[] = [];
  const closing = new AbortController();
  let running: Promise<void> | null = null;
  let extractor: Extractor | null = null;
  let rest: NodeJS.Timeout | undefined;

  const tell = (job: Kept, event: JobEvent) => {
    const number = job.events.push(event);
    for (const take of job.followers) take(number, event);
  };

  function finish(job: Kept, end: JobEvent): void {
    job.state = 'ended';
    // Texts are not kept longer than they are needed.
    job.items = [];
    tell(job, end);
    const ended = [...kept.values()].filter(({ state }) => state === 'ended');
    for (const { id } of ended.slice(0, -limits.jobsKept)) kept.delete(id);
  }

  async function run(job: Kept, extractor: Extractor): Promise<void> {
    const stop = AbortSignal.any([job.stop.signal, closing.signal]);
    job.state = 'running';
    const tools: Tools = { ...options, extractor, log, articleMs: limits.articleMs, stop, cut: closing.signal };
    const end = await work(job.items, tools, {
      tell: (event) => tell(job, event),
      done: (items) => {
        job.done = items;
      },
    });
    finish(job, end);
  }

  async function drain(): Promise<void> {
    clearTimeout(rest);
    extractor ??= startExtractor();
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      tellOrder();
      await run(job, extractor);
    }
    running = null;
    // What is known of German takes a second to load and much memory to keep: the next job may come at once, or never.
    rest = setTimeout(dismiss, limits.idleMs).unref();
  }

  async function dismiss(): Promise<void> {
    const idle = extractor;
    extractor = null;
    await idle?.close();
  }

  function wake(): void {
    running ??= drain();
  }

  function tellOrder(): void {
    for (const [before, job] of waiting.entries()) tell(job, { type: 'waiting', ahead: before + 1 });
  }

  return {
    submit(items) {
      if (closing.signal.aborted)
        throw new DepescheError('unavailable', {
          code: 'store-closed',
          where: 'jobs',
          got: 'a server that is closing',
          expected: 'a running one',
        });
      if (waiting.length >= limits.jobsWaiting)
        throw new DepescheError('limit', {
          code: 'jobs-waiting',
          where: 'jobs',
          got: `${waiting.length} that wait`,
          expected: `at most ${limits.jobsWaiting}; ask again when one is done`,
        });
      const job: Kept = {
        id: randomUUID(),
        items,
        count: items.length,
        done: 0,
        state: 'waiting',
        events: [],
        followers: new Set(),
        stop: new AbortController(),
      };
      kept.set(job.id, job);
      waiting.push(job);
      if (running) tell(job, { type: 'waiting', ahead: waiting.length });
      wake();
      return viewOf(job);
    },
    jobs: () => [...kept.values()].reverse().map(viewOf),
    stop(id) {
      const job = kept.get(id);
      if (!job) return null;
      if (job.state === 'waiting') {
        waiting.splice(waiting.indexOf(job), 1);
        finish(job, nothingDone(true));
        tellOrder();
      } else if (job.state === 'running') {
        job.state = 'stopping';
        job.stop.abort();
      }
      return viewOf(job);
    },
    follow(id) {
      const job = kept.get(id);
      if (!job) return null;
      return (after, take) => {
        for (const [i, event] of job.events.entries()) if (i >= after) take(i + 1, event);
        job.followers.add(take);
        return { over: job.state === 'ended', stop: () => job.followers.delete(take) };
      };
    },
    async close() {
      closing.abort();
      await running;
      clearTimeout(rest);
      await dismiss();
    },
  };
}

function viewOf({ id, state, count, done }: Kept): Job {
  return { job: id, state, items: count, done };
}
