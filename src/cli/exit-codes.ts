/** What the command line's exit codes mean; `depesche --help` and docs/cli.md list them. */
import { DepescheError } from '../model/errors.js';

export const EXIT = { ok: 0, input: 1, usage: 2, store: 3, fault: 70, interrupted: 130, terminated: 143 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const MEANINGS: [ExitCode, string][] = [
  [EXIT.ok, 'all went well'],
  [EXIT.input, 'some input could not be read, loaded or answered; the rest was'],
  [EXIT.usage, 'the command line or a setting is wrong'],
  [EXIT.store, 'the store cannot be reached or is in use'],
  [EXIT.fault, 'a fault in Depesche itself'],
  [EXIT.interrupted, 'stopped by Ctrl-C (143: by SIGTERM); the store is consistent'],
];

export function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof DepescheError)) return EXIT.fault;
  return error.kind === 'unavailable' || error.kind === 'conflict' ? EXIT.store : EXIT.input;
}
