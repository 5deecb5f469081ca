import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Article } from '../../src/model/extraction.js';
import { type ReadOptions, readArticles } from '../../src/readers/index.js';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Gone after the tests of this file. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export type Outcome = { articles: Article[]; problems: string[]; notes: string[] };

export async function read(paths: string | string[], options: ReadOptions = {}): Promise<Outcome> {
  const outcome: Outcome = { articles: [], problems: [], notes: [] };
  for await (const result of readArticles(paths, options)) {
    if ('article' in result) outcome.articles.push(result.article);
    else if ('problem' in result) outcome.problems.push(result.problem.message);
    else outcome.notes.push(`${result.note.where}: ${result.note.text}`);
  }
  return outcome;
}

/** What one file of that name and content gives; its folder is left out of what is said. */
export async function readOne(name: string, content: string | Uint8Array, options: ReadOptions = {}): Promise<Outcome> {
  const folder = folderOf({ [name]: content });
  const outcome = await read(join(folder, name), options);
  const short = (line: string) => line.replaceAll(`${folder}/`, '');
  return { ...outcome, problems: outcome.problems.map(short), notes: outcome.notes.map(short) };
}
