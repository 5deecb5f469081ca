/** What holds up the page's main thread in one piece, by the browser's own trace. */
import type { Page } from 'playwright-core';
import { CHANGED } from './filter-mark.js';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number };

const TASK = 'ThreadControllerImpl::RunTask';

/** Milliseconds of processor time of the longest task from each change to the next one. */
export async function longestTasks(page: Page, work: () => Promise<unknown>): Promise<number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('longestTasks: got a page without a browser, expected one of its own');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const { traceEvents }: { traceEvents: Event[] } = JSON.parse((await browser.stopTracing()).toString());
  const marks = traceEvents.filter(({ name }) => name === CHANGED);
  const [first] = marks;
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first?.pid && tid === first.tid);
  return marks.map(({ ts }, i) => {
    const until = marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const own = tasks
      .map((task) => ({ end: task.ts + (task.dur ?? 0), took: task.tdur ?? 0 }))
      .filter(({ end }) => end > ts && end <= until);
    return Math.max(0, ...own.map(({ took }) => took)) / 1_000;
  });
}
