/** Grafeo makes a folder for what outgrows memory beside a file that it writes, in the system's temporary folder for one that it only reads; the latter it leaves behind. */
import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Opens a file for reading and tells how to take its folder away once it is closed. */
export function withoutSpill<T>(path: string, open: () => T): { opened: T; sweep: () => void } {
  const before = new Set(spillsOf(path));
  const opened = open();
  const own = spillsOf(path).filter((name) => !before.has(name));
  const sweep = () => {
    for (const name of own) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  };
  return { opened, sweep };
}

/** Of this process alone. */
function spillsOf(path: string): string[] {
  const prefix = `grafeo-${basename(path)}-${process.pid}-`;
  return readdirSync(tmpdir()).filter((name) => name.startsWith(prefix) && name.endsWith('.spill'));
}
