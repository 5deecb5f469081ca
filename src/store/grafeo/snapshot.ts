/** A copy of the graph for people's own queries: made when asked for, kept until something was written. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GrafeoDB } from '@grafeo-db/js';
import type { Line } from './database.js';

type Copy = { path: string; folder: string; users: number; outdated: boolean };

export type Snapshots = {
  using<T>(line: Line, work: (path: string) => Promise<T>): Promise<T>;
  outdate(): void;
  close(): Promise<void>;
};

export function snapshots(db: GrafeoDB): Snapshots {
  let current: Copy | undefined;

  async function take(): Promise<Copy> {
    if (!current) {
      const folder = await mkdtemp(join(tmpdir(), 'depesche-snapshot-'));
      const path = join(folder, 'snapshot.grafeo');
      db.save(path);
      current = { path, folder, users: 0, outdated: false };
    }
    current.users++;
    return current;
  }

  async function discard(copy: Copy): Promise<void> {
    if (copy.outdated && copy.users === 0) await rm(copy.folder, { recursive: true, force: true });
  }

  function outdate(): Promise<void> {
    const copy = current;
    current = undefined;
    if (!copy) return Promise.resolve();
    copy.outdated = true;
    return discard(copy);
  }

  return {
    async using(line, work) {
      const copy = await line(take);
      try {
        return await work(copy.path);
      } finally {
        copy.users--;
        await discard(copy);
      }
    },
    outdate: () => void outdate(),
    close: outdate,
  };
}
