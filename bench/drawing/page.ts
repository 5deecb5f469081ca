/** The page that each library draws in: what the measurement asks of it, from outside. */
import type { Ontology } from '../../src/model/ontology.js';
import type { Filtered } from './filter.js';
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
  /** Frames drawn so far, and when this was asked, in milliseconds. */
  frames(): { count: number; at: number };
  filter(): Promise<Filtered>;
};

declare global {
  interface Window {
    bench: Bench;
  }
}

let task: Task | undefined;
let draw: Draw | undefined;
let count = 0;
let lastFrame: CSSNumberish | null = null;
let lastDrawn = 0;
let onFirst: (() => void) | undefined;

function drawn(): void {
  lastDrawn = performance.now();
  const frame = document.timeline.currentTime;
  if (frame !== lastFrame) count++;
  lastFrame = frame;
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
    const start = performance.now();
    draw(container, task, drawn);
    const first = (await shown) - start;
    while (performance.now() - lastDrawn < REST && performance.now() - start < MOST) await pause(REST / 10);
    return { first, rest: Math.max(first, lastDrawn - start) };
  },
  frames: () => ({ count, at: performance.now() }),
  async filter() {
    if (!task) throw new Error('filter: got no graph, expected prepare() to have been called');
    // only now, so that the explorer is not loaded beside the others
    const { filterTimes } = await import('./filter.js');
    return filterTimes(task.news.facts);
  },
};
