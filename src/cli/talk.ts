/** What is said to the person: data on standard output, everything else on standard error, long work with its progress. */
import { once } from 'node:events';
import { DepescheError, messageOf } from '../model/errors.js';

export const say = (line: string): void => {
  progress.clear();
  process.stderr.write(`${line}\n`);
};

/** Data. Waits where the reader is slow. */
export async function print(text: string): Promise<void> {
  progress.clear();
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** One line, two for a fault of ours; the stack only where DEPESCHE_DEBUG asks for it. */
export function sayError(error: unknown, debug: boolean): void {
  say(
    `depesche: ${error instanceof DepescheError ? error.message : `${messageOf(error)}\nThis is a fault in Depesche. DEPESCHE_DEBUG=true shows where.`}`,
  );
  if (debug && error instanceof Error) say(`${error.stack}${error.cause instanceof Error ? `\ncaused by ${error.cause.stack}` : ''}`);
}

const EVERY_MS = process.stderr.isTTY ? 80 : 2_000;

/** One line that rewrites itself on a terminal; elsewhere a plain line every two seconds. */
export const progress = {
  shown: false,
  last: Date.now(),
  show(text: string): void {
    if (Date.now() - progress.last < EVERY_MS) return;
    progress.last = Date.now();
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\u001b[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      progress.shown = true;
    } else process.stderr.write(`${text}\n`);
  },
  clear(): void {
    if (progress.shown) process.stderr.write('\r\u001b[K');
    progress.shown = false;
  },
};

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
