/** Which files a path stands for, and their bytes. */
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { DepescheError, messageOf } from '../model/errors.js';
import type { Note } from './result.js';

export type Found = { file: string } | { problem: DepescheError } | { note: Note };

/**
 * A file as it is, a folder with all that lies under it in the order of names. Hidden files and links to folders are passed over,
 * files with other endings are counted in a note.
 */
export async function filesOf(path: string, isReadable: (file: string) => boolean): Promise<Found[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ file: path }];
  } catch (error) {
    return [{ problem: fileProblem(path, error) }];
  }
  const found: Found[] = [];
  const others = new Map<string, number>();
  await walk(path, async (file) => {
    if (isReadable(file)) found.push({ file });
    else others.set(endingOf(file), (others.get(endingOf(file)) ?? 0) + 1);
  }).catch((error) => found.push({ problem: fileProblem(path, error) }));
  const counted = [...others].sort().map(([ending, count]) => `${count} × ${ending || 'no ending'}`);
  if (counted.length > 0) found.push({ note: { where: path, text: `passed over files of other kinds: ${counted.join(', ')}` } });
  if (found.length === 0) found.push({ note: { where: path, text: 'no articles in this folder' } });
  return found;
}

export const endingOf = (file: string): string => extname(file).toLowerCase();

async function walk(folder: string, visit: (file: string) => Promise<void>): Promise<void> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await walk(path, visit);
    else if (await isFile(entry, path)) await visit(path);
  }
}

async function isFile(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** @throws DepescheError `limit` beyond `maxBytes`, otherwise as `fileProblem` */
export async function bytesOf(stream: AsyncIterable<Uint8Array>, where: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes)
      throw new DepescheError('limit', { code: 'file-too-large', where, got: 'a larger file', expected: `at most ${maxBytes} bytes` });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export async function* streamOf(file: string): AsyncIterable<Uint8Array> {
  try {
    yield* createReadStream(file);
  } catch (error) {
    throw fileProblem(file, error);
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'nothing of that name',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'links that lead in a circle',
};

export function fileProblem(path: string, error: unknown): DepescheError {
  if (error instanceof DepescheError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const kind = code === 'ENOENT' ? 'not-found' : 'unavailable';
  return new DepescheError(
    kind,
    { where: path, got: REASONS[code] ?? messageOf(error), expected: 'a file or folder to read' },
    { cause: error },
  );
}
