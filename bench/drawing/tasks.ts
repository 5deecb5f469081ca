/** What holds up the page's main thread, by the browser's own trace. */
import type { Page } from 'playwright-core';
import { CHANGED, PAINTED } from './filter-mark.js';

type Event = { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; tdur?: number };

const TASK = 'ThreadControllerImpl::RunTask';

/** Of one change, milliseconds of processor time: all until the picture is drawn, and the longest task until the next change. */
export type Held = { first: number; longest: number };

export async function heldUp(page: Page, work: () => Promise<unknown>): Promise<Held[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('heldUp: got a page without a browser, expected one of its own');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const { traceEvents }: { traceEvents: Event[] } = JSON.parse((await browser.stopTracing()).toString());
  const marks = traceEvents.filter(({ name }) => name === CHANGED);
  const drawn = traceEvents.filter(({ name }) => name === PAINTED);
  const [first] = marks;
  const tasks = traceEvents
    .filter(({ name, ph, pid, tid }) => name === TASK && ph === 'X' && pid === first?.pid && tid === first.tid)
    .map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts, end: ts + dur, took: tdur / 1_000 }));
  return marks.map(({ ts }, i) => {
    const until = marks[i + 1]?.ts ?? Number.POSITIVE_INFINITY;
    const picture = drawn.find((one) => one.ts > ts)?.ts ?? ts;
    const own = tasks.filter(({ end }) => end > ts && end <= until);
    return {
      first: own.reduce((sum, { start, took }) => sum + (start < picture ? took : 0), 0),
      longest: Math.max(0, ...own.map(({ took }) => took)),
    };
  });
}
