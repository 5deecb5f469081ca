import { statSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';

/** A commit to a small file reaches the disk at the latest this much later, and always when the store is closed. */
const INTERVAL_MS = 5_000;

/** All of the file is written each time, so it is done half as often where the file is twice this large, and so on. */
const SMALL_BYTES = 25_000_000;

/**
 * Grafeo checkpoints by itself, off the main thread, but would write the whole file again and again while nothing changes:
 * it does so only for a while after each write.
 */
export function checkpoints(db: GrafeoDB, path: string): { written(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let interval = 0;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    db.setCheckpointTriggers({});
  };
  return {
    written() {
      const wanted = intervalFor(statSync(path, { throwIfNoEntry: false })?.size ?? 0);
      if (timer && wanted === interval) return void timer.refresh();
      clearTimeout(timer);
      interval = wanted;
      db.setCheckpointTriggers({ intervalMs: interval });
      timer = setTimeout(rest, 2 * interval).unref();
    },
    stop() {
      if (timer) rest();
    },
  };
}

/** In few steps, for with each of them Grafeo begins to wait anew. */
function intervalFor(bytes: number): number {
  return INTERVAL_MS * 2 ** Math.max(0, Math.round(Math.log2(bytes / SMALL_BYTES)));
}
