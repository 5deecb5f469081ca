/** Runs a person's own Cypher in a child process: Grafeo knows no time limit, and a process can always be ended. */
import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { DepescheError, ERROR_CODES } from '../../model/errors.js';
import { QueryResult } from '../../model/views.js';
import type { QueryOptions } from '../contract.js';

/** The built child, whether this file runs from `src/` or from `dist/`. */
const CHILD = fileURLToPath(new URL('../../../dist/store/grafeo/query-child.js', import.meta.url));

const Answer = z.union([
  z.object({ result: QueryResult }),
  z.object({ problem: z.object({ code: z.enum(ERROR_CODES), kind: z.enum(['input', 'limit']), got: z.string(), expected: z.string() }) }),
]);

/** Every child holds the whole graph in memory, so a few at a time; the others wait. */
const AT_ONCE = 3;
let running = 0;
const waiting: (() => void)[] = [];

/** @param closing ends the query, for the store is being closed */
export async function queryInChild(path: string, cypher: string, options: QueryOptions, closing: AbortSignal): Promise<QueryResult> {
  if (!existsSync(CHILD))
    throw new DepescheError('unavailable', { where: CHILD, got: 'no such file', expected: 'a built Depesche; run `npm run build`' });
  const { signal } = options;
  const ending = signal ? AbortSignal.any([closing, signal]) : closing;
  if (running >= AT_ONCE) await turn(ending);
  running++;
  try {
    return await askChild(path, cypher, options, ending);
  } catch (error) {
    if (closing.aborted) throw ended('the store being closed');
    if (signal?.aborted) throw ended('a query that was cancelled');
    throw error;
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** Waits for a place; who is not waited for any more leaves the queue. */
async function turn(ending: AbortSignal): Promise<void> {
  let leave: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    leave = () => {
      const place = waiting.indexOf(resolve);
      if (place >= 0) waiting.splice(place, 1);
      resolve();
    };
    waiting.push(resolve);
    ending.addEventListener('abort', leave);
  });
  ending.removeEventListener('abort', leave);
}

async function askChild(path: string, cypher: string, options: QueryOptions, ending: AbortSignal): Promise<QueryResult> {
  const { limit, parameters = {}, timeoutMs } = options;
  if (ending.aborted) throw ended('no need to answer');
  // Grafeo makes a folder for what outgrows memory, and one that is ended leaves it behind.
  const folder = await mkdtemp(join(tmpdir(), 'depesche-query-'));
  // Nothing of this process's environment: the query could not use it, and it may hold passwords.
  const env = { TMPDIR: folder, TMP: folder, TEMP: folder };
  const child = fork(CHILD, { env, execArgv: [], serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  let late = false;
  const end = () => child.kill('SIGKILL');
  const gone = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const timer = setTimeout(() => {
    late = true;
    end();
  }, timeoutMs);
  ending.addEventListener('abort', end);
  try {
    const answer = await new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      child.once('error', reject);
      child.once('exit', () => resolve(undefined));
      child.send({ path, cypher, parameters, limit });
    });
    if (answer === undefined) throw late ? tooSlow(timeoutMs) : ended('a crash of what ran it');
    const parsed = Answer.parse(answer);
    if ('result' in parsed) return parsed.result;
    throw new DepescheError(parsed.problem.kind, {
      code: parsed.problem.code,
      where: 'query',
      got: parsed.problem.got,
      expected: parsed.problem.expected,
    });
  } finally {
    clearTimeout(timer);
    ending.removeEventListener('abort', end);
    end();
    await gone;
    await rm(folder, { recursive: true, force: true });
  }
}

function tooSlow(timeoutMs: number): DepescheError {
  return new DepescheError('limit', {
    code: 'query-too-slow',
    where: 'query',
    got: 'no answer',
    expected: `one within ${timeoutMs / 1000} s; ask for less, or add a LIMIT`,
  });
}

function ended(got: string): DepescheError {
  return new DepescheError('unavailable', { code: 'query-ended', where: 'query', got, expected: 'an answer; ask again, or ask for less' });
}
