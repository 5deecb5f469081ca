import type { GrafeoDB } from '@grafeo-db/js';

/** A commit reaches the disk at the latest this much later, and when the store is closed. */
const INTERVAL_MS = 5_000;

/**
 * Grafeo checkpoints by itself, off the main thread, but would write the whole file again and again while nothing changes:
 * it does so only for a while after each write.
 */
export function checkpoints(db: GrafeoDB): { written(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    db.setCheckpointTriggers({});
  };
  return {
    written() {
      if (timer) timer.refresh();
      else {
        db.setCheckpointTriggers({ intervalMs: INTERVAL_MS });
        timer = setTimeout(rest, 2 * INTERVAL_MS).unref();
      }
    },
    stop() {
      if (timer) rest();
    },
  };
}
