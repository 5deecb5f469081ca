/** Runs the built command as people do: as a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, vi } from 'vitest';
import type { Extraction } from '../../src/model/extraction.js';
import { openStore } from '../../src/store/index.js';

export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
export const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

// Every call starts a process, and other tests run beside it.
vi.setConfig({ testTimeout: 120_000 });

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Gone after the tests of this file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-cli-'));
  folders.push(folder);
  return folder;
}

export type Run = { code: number | null; signal: NodeJS.Signals | null; stdout: string; stderr: string };
export type How = { stdin?: string | Buffer; env?: Record<string, string>; cwd?: string };

/** Nothing of the tester's own environment but the path: no store, no password. */
export function start(args: string[], { env = {}, cwd = newFolder() }: How = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: { PATH: process.env.PATH, ...env } });
}

/** How often progress is said depends on how busy the machine is. */
const PROGRESS = /^([\d,]+ articles? · .*|\d+ of [\d,]+ arrows?)\n/gm;

export async function finish(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  await once(child, 'close');
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr: stderr.replace(PROGRESS, '') };
}

export async function depesche(args: string[], how: How = {}): Promise<Run> {
  const child = start(args, how);
  child.stdin.on('error', () => {});
  child.stdin.end(how.stdin ?? '');
  return finish(child);
}

/** A store file that holds these documents. */
export async function storeOf(documents: Extraction[]): Promise<string> {
  const location = join(newFolder(), 'graph.grafeo');
  const store = await openStore({ location });
  for (const document of documents) await store.load(document);
  await store.close();
  return location;
}

export const articleLine = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
