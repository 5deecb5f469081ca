/** One library's page in a browser of its own: its first picture, then a hand that drags it about and turns the wheel. */
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Ontology } from '../../src/model/ontology.js';
import { openBrowser } from '../../tests/support/browser.js';
import { PICTURE } from './graph.js';
import type { LibraryName } from './libraries/index.js';
import type { FirstPicture } from './page.js';

/** Seconds that a library has for its first picture, and again for each movement. */
export const LIMIT = 60;
/** A movement is watched for so long, longer where it brings too few frames, in milliseconds. */
const MOVEMENT = 3_000;
const FEWEST_FRAMES = 5;
const LONGEST_MOVEMENT = 15_000;
/** Between two events of the hand, in milliseconds. */
const PULSE = 1_000 / 60;
const NOTCH = 100;
const NOTCHES = 4;

/** Milliseconds of processor time a frame: of script, of all that the page's main thread does, of all the browser's processes. */
export type Cost = { script: number; main: number; all: number };
/** Frames a second, and those of them that were drawn anew. */
export type Movement = Cost & { rate: number; anew: number };
/** What was got in time; the rest is missing. */
export type Visit = { picture?: FirstPicture & Cost; pan?: Movement; zoom?: Movement };

export type Asked = { url: string; library: LibraryName; nodes: number; arrows: number; ontology: Ontology };

/** Opens the page with the graph ready to be drawn; closes its browser whatever becomes of the work. */
export async function withPage<T>({ url, library, nodes, arrows, ontology }: Asked, work: (page: Page) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
    const { width, height } = PICTURE;
    const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1, locale: 'de-DE', colorScheme: 'light' });
    await page.goto(url);
    await page.evaluate(([name, n, m, words]) => window.bench.prepare(name, n, m, words), [library, nodes, arrows, ontology] as const);
    return await work(page);
  } finally {
    await browser.close();
  }
}

/** @param file where to write the picture as it is drawn and as it was dragged, without the ending */
export async function measure(page: Page, file: string | null): Promise<Visit> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const visit: Visit = {};
  const before = await standing(page, session);
  const picture = await inTime(page.evaluate(() => window.bench.firstPicture()));
  if (!picture) return visit;
  visit.picture = { ...picture, ...spent(before, await standing(page, session)) };
  if (file) await page.screenshot({ path: `${file}.png` });
  const pan = await inTime(watch(page, session, panning(session)));
  if (!pan) return visit;
  if (file) await page.screenshot({ path: `${file}-moved.png` });
  const zoom = await inTime(watch(page, session, zooming(session)));
  return { ...visit, pan, ...(zoom && { zoom }) };
}

/** Nothing where it takes too long. */
async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
  // once the browser is closed on it, it fails
  work.catch(() => undefined);
  const clock = new AbortController();
  const late = setTimeout(LIMIT * 1_000, undefined, { signal: clock.signal });
  late.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clock.abort();
  }
}

type Hand = { begin(): Promise<unknown>; move(step: number): Promise<unknown>; end(): Promise<unknown> };

const mouse = (session: CDPSession, type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', x: number, y: number) =>
  session.send('Input.dispatchMouseEvent', {
    type,
    x,
    y,
    ...(type === 'mouseMoved' ? {} : { clickCount: 1 }),
    button: 'left',
    buttons: type === 'mouseReleased' ? 0 : 1,
  });

/** Grasps the ground at a corner and carries it round. */
function panning(session: CDPSession): Hand {
  const corner = { x: 12, y: 12 };
  return {
    begin: () => mouse(session, 'mousePressed', corner.x, corner.y),
    move(step) {
      const turn = step / 20;
      return mouse(session, 'mouseMoved', corner.x + 180 * (1 - Math.cos(turn)), corner.y + 120 * (1 - Math.cos(turn * 0.7)));
    },
    end: () => mouse(session, 'mouseReleased', corner.x, corner.y),
  };
}

/** Some notches nearer, as many back. */
function zooming(session: CDPSession): Hand {
  const nothing = () => Promise.resolve();
  return {
    begin: nothing,
    move: (step) =>
      session.send('Input.dispatchMouseEvent', {
        type: 'mouseWheel',
        x: PICTURE.width / 2,
        y: PICTURE.height / 2,
        deltaX: 0,
        deltaY: step % (2 * NOTCHES) < NOTCHES ? -NOTCH : NOTCH,
      }),
    end: nothing,
  };
}

async function watch(page: Page, session: CDPSession, hand: Hand): Promise<Movement> {
  await hand.begin();
  const before = await standing(page, session);
  let now = before;
  for (let step = 1; now.at - before.at < LONGEST_MOVEMENT; ) {
    const until = performance.now() + MOVEMENT;
    while (performance.now() < until) {
      const next = performance.now() + PULSE;
      await hand.move(step++);
      await setTimeout(next - performance.now());
    }
    now = await standing(page, session);
    if (now.count - before.count >= FEWEST_FRAMES) break;
  }
  await hand.end();
  const frames = now.count - before.count;
  const aSecond = (count: number) => (count / (now.at - before.at)) * 1_000;
  return { ...spent(before, now, frames), rate: aSecond(frames), anew: aSecond(now.anew - before.anew) };
}

type Standing = Cost & { count: number; anew: number; at: number };

export function spent(before: Standing, after: Standing, parts = 1): Cost {
  const each = (figure: keyof Cost) => (after[figure] - before[figure]) / parts;
  return { script: each('script'), main: each('main'), all: each('all') };
}

export async function standing(page: Page, session: CDPSession): Promise<Standing> {
  const frames = await page.evaluate(() => window.bench.frames());
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => (metrics.find((one) => one.name === name)?.value ?? Number.NaN) * 1_000;
  return { ...frames, script: metric('ScriptDuration'), main: metric('TaskDuration'), all: await processorTime(page.context().browser()) };
}

async function processorTime(browser: Browser | null): Promise<number> {
  const session = await browser?.newBrowserCDPSession();
  const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await session?.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1_000;
}
