/** The page that each library draws in: what the measurement asks of it, from outside. */
import type { Ontology } from '../../src/model/ontology.js';
import { news } from './graph.js';
import { type Draw, type LibraryName, load, type Task } from './libraries/index.js';
import { picture } from './look.js';

/** No new frame for so long means that the picture rests; beyond `MOST` it is not waited for. In milliseconds. */
const REST = 1_000;
const MOST = 15_000;

/** Milliseconds from the plain objects to the first whole picture on the screen, and to the last frame drawn without being asked. */
export type FirstPicture = { first: number; rest: number };

export type Bench = {
  prepare(library: LibraryName, nodes: number, arrows: number, ontology: Ontology): Promise<void>;
  firstPicture(): Promise<FirstPicture>;
  /** Frames so far with the picture drawn anew or moved, those drawn anew, and when this was asked, in milliseconds. */
  frames(): { count: number; anew: number; at: number };
};

declare global {
  interface Window {
    bench: Bench;
  }
}

let task: Task | undefined;
let draw: Draw | undefined;
const seen = { count: counter(), anew: counter() };
let lastDrawn = 0;
let onFirst: (() => void) | undefined;

/** Counts each frame once, whatever happens in it. */
function counter(): { add(): void; of(): number } {
  let count = 0;
  let last: CSSNumberish | null = null;
  return {
    add() {
      const frame = document.timeline.currentTime;
      if (frame !== last) count++;
      last = frame;
    },
    of: () => count,
  };
}

function drawn(): void {
  lastDrawn = performance.now();
  seen.anew.add();
  seen.count.add();
  onFirst?.();
  onFirst = undefined;
}

/** When the frame that is being made stands on the screen, by the browser's own clock. */
function onScreen(): Promise<number> {
  return new Promise((resolve) => {
    const mark = document.createElement('span');
    mark.textContent = '.';
    mark.setAttribute('elementtiming', 'first');
    mark.style.cssText = 'position: fixed; left: 2px; bottom: 2px; font: 10px sans-serif; z-index: 9';
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      mark.remove();
      resolve(Math.max(...list.getEntries().map((entry) => ('renderTime' in entry ? Number(entry.renderTime) : 0))));
    }).observe({ type: 'element' });
    document.body.append(mark);
  });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

window.bench = {
  async prepare(library, nodes, arrows, ontology) {
    const graph = news(nodes, arrows);
    task = { news: graph, picture: picture(graph, ontology), ontology };
    ({ draw } = await load[library]());
    await document.fonts.load('12px "Inter Variable"');
  },
  async firstPicture() {
    const container = document.getElementById('picture');
    if (!container || !task || !draw) throw new Error('firstPicture: got nothing to draw, expected prepare() to have been called');
    const shown = new Promise<number>((resolve) => {
      onFirst = () => onScreen().then(resolve);
    });
    const [given, work] = [task, draw];
    // in a task of its own: what is called from outside does not count as the page's script
    const start = await new Promise<number>((resolve) =>
      setTimeout(() => {
        const now = performance.now();
        work(container, given, drawn, seen.count.add);
        resolve(now);
      }),
    );
    const first = (await shown) - start;
    while (performance.now() - lastDrawn < REST && performance.now() - start < MOST) await pause(REST / 10);
    return { first, rest: Math.max(first, lastDrawn - start) };
  },
  frames: () => ({ count: seen.count.of(), anew: seen.anew.of(), at: performance.now() }),
};
