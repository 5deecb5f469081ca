/** Has the worker draw, one picture after the other; of those asked for meanwhile only the newest counts. */
import type { Plate, Shot, Shown } from '../core/raster/index.js';
import type { Order, Print } from '../core/raster/paint-worker.js';

/** What is to be drawn; `rowsVersion` is another whenever the plate is, `version` whenever that or what of it is shown is. */
export type Wish = { shot: Shot; plate: Plate; shown: Shown; rowsVersion: number; version: number };

export type Painter = {
  wish(wish: Wish): void;
  end(): void;
};

/**
 * @param done takes the pixels, which are its own until it is given the next, and the wish that they fulfil
 * @param failed is told once, where there is no worker or it has broken down
 */
export function openPainter(done: (pixels: Uint8ClampedArray<ArrayBuffer>, wish: Wish) => void, failed: () => void): Painter {
  const worker = new Worker(new URL('../core/raster/paint-worker.ts', import.meta.url), { type: 'module' });
  /** Those of the picture that is shown, and those that the next one is drawn into. */
  let held = new ArrayBuffer(0);
  let spare = new ArrayBuffer(0);
  let current: Wish | null = null;
  let next: Wish | null = null;
  /** What the worker has. */
  let sent = { rows: -1, shown: -1 };

  const send = (wish: Wish) => {
    current = wish;
    const { shot, plate, shown, rowsVersion, version } = wish;
    const order: Order = {
      ...{ shot, pixels: spare },
      ...(rowsVersion !== sent.rows && { plate }),
      ...(version !== sent.shown && { shown }),
    };
    sent = { rows: rowsVersion, shown: version };
    worker.postMessage(order, { transfer: [spare] });
  };
  worker.onmessage = ({ data }: MessageEvent<Print>) => {
    spare = held;
    held = data.pixels;
    const fulfilled = current;
    current = null;
    if (fulfilled) done(new Uint8ClampedArray(held), fulfilled);
    const waiting = next;
    next = null;
    if (waiting) send(waiting);
  };
  worker.onerror = failed;
  return {
    wish(wish) {
      if (current) next = wish;
      else send(wish);
    },
    end: () => worker.terminate(),
  };
}
