/** Ctrl-C: the first one lets the running article finish and the store close, the second leaves at once. */
import { EXIT, type ExitCode } from './exit-codes.js';
import { say } from './talk.js';

export type Stop = { readonly signal: AbortSignal; readonly code: () => ExitCode; readonly asked: Promise<void> };

export function listenForStop(notice: string): Stop {
  const controller = new AbortController();
  let code: ExitCode = EXIT.ok;
  const asked = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve(), { once: true }));
  const stop = (as: ExitCode) => () => {
    if (controller.signal.aborted) process.exit(as);
    code = as;
    say(notice);
    controller.abort();
  };
  process.on('SIGINT', stop(EXIT.interrupted));
  process.on('SIGTERM', stop(EXIT.terminated));
  return { signal: controller.signal, code: () => code, asked };
}

/** Lets signals be heard: a store in this process hardly ever waits. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
