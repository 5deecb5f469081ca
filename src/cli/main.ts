#!/usr/bin/env node
/** The `depesche` command. */
import { CommanderError } from 'commander';
import { EXIT, type ExitCode, exitCodeOf } from './exit-codes.js';
import { program } from './program.js';
import { say, sayError } from './talk.js';
import { UsageError } from './usage.js';

// `depesche … | head -1`: the reader has enough, which is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.ok);
  throw error;
});

function codeOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    say(`depesche: ${error.message}`);
    return EXIT.usage;
  }
  sayError(error, isDebug());
  return exitCodeOf(error);
}

const isDebug = (): boolean => !['', '0', 'false', undefined].includes(process.env.DEPESCHE_DEBUG);

let code: ExitCode = EXIT.ok;
try {
  await program((result) => {
    code = result;
  }).parseAsync();
} catch (error) {
  code = codeOf(error);
}
// Not by itself: a standard input that somebody keeps open would keep the process too.
process.stdout.write('', () => process.exit(code));
