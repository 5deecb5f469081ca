/** Articles out of files, folders and standard input: one bad file or line is a problem in the list, the rest is read. */

import { DepescheError } from '../model/errors.js';
import type { Article } from '../model/extraction.js';
import type { Parse } from '../model/parse.js';
import { type Content, draftsOf } from './content.js';
import { fileProblem, filesOf, streamOf } from './files.js';
import { formatOf, isReadable, piped } from './formats.js';
import { idsOf } from './ids.js';
import { MOST_BYTES, readJsonLines } from './jsonl.js';
import type { Draft, Drafted, ReadResult } from './result.js';

export type { Content } from './content.js';
export { idsOf } from './ids.js';
export type { Note, ReadResult } from './result.js';

export type ReadOptions = {
  /** Of articles that name none; `de` where not given. */
  language?: string;
  /** Of a file, or of a line in JSON Lines. */
  maxBytes?: number;
  /** What the path `-` reads. */
  stdin?: AsyncIterable<Uint8Array>;
};

/** @param paths files, folders or `-`; ids that files do not give are made unique among all of them */
export async function* readArticles(paths: string | readonly string[], options: ReadOptions = {}): AsyncIterable<ReadResult> {
  const found = (await Promise.all([paths].flat().map((path) => (path === '-' ? [{ file: path }] : filesOf(path, isReadable))))).flat();
  const ids = idsOf(found.flatMap((item) => ('file' in item ? [item.file] : [])));
  const seen = new Map<string, string>();
  for (const item of found) {
    if (!('file' in item)) yield item;
    else if (item.file === '-') yield* finish(draftsOfFile(item.file, options), 'stdin', seen, options);
    else yield* finish(draftsOfFile(item.file, options), ids.get(item.file) ?? item.file, seen, options);
  }
}

/** What somebody pasted, dropped or fetched: one article, or several where its kind holds several. */
export function readContent(content: Content, options: ReadOptions = {}): AsyncIterable<ReadResult> {
  return finish(draftsOf(content, options.maxBytes ?? MOST_BYTES), content.id, new Map(), options);
}

/** JSON Lines as they come, every line on its own: nothing is kept of those before, an empty text is an article too. */
export async function* readArticleLines(bytes: AsyncIterable<Uint8Array>, where: string): AsyncIterable<ReadResult> {
  for await (const item of readJsonLines(bytes, where)) {
    if ('problem' in item) yield item;
    else {
      for (const text of item.draft.notes) yield { note: { where: item.where, text } };
      yield { article: completed(item.draft, item.draft.id ?? item.where, 'de') };
    }
  }
}

async function* draftsOfFile(file: string, { maxBytes = MOST_BYTES, stdin }: ReadOptions): AsyncIterable<Drafted> {
  try {
    if (file === '-') yield* piped({ bytes: stdin ?? process.stdin, where: 'stdin', maxBytes });
    else yield* formatOf(file)({ bytes: streamOf(file), where: file, maxBytes });
  } catch (error) {
    yield { problem: fileProblem(file, error) };
  }
}

async function* finish(
  drafts: AsyncIterable<Drafted>,
  fileId: string,
  seen: Map<string, string>,
  options: ReadOptions,
): AsyncIterable<ReadResult> {
  for await (const item of drafts) {
    const result = 'draft' in item ? articleOf(item, fileId, options) : item;
    if ('article' in result) {
      const { where, notes, article, parse } = result;
      const before = seen.get(article.id);
      if (before !== undefined) {
        const got = `the id ${JSON.stringify(article.id)}, which ${before} has`;
        yield { problem: new DepescheError('conflict', { where, got, expected: 'a different id for each article' }) };
        continue;
      }
      seen.set(article.id, where);
      for (const text of notes) yield { note: { where, text } };
      yield parse ? { article, parse } : { article };
    } else yield result;
  }
}

type Finished = { article: Article; parse?: Parse | undefined; where: string; notes: string[] } | { problem: DepescheError };

function articleOf({ draft, where }: Extract<Drafted, { draft: unknown }>, fileId: string, options: ReadOptions): Finished {
  if (draft.text.trim() === '')
    return { problem: new DepescheError('input', { code: 'text-missing', where, got: 'no text', expected: 'the text of an article' }) };
  const place = /\[(\d+)\]$/.exec(where)?.[1];
  const id = draft.id ?? (place === undefined ? fileId : `${fileId}-${place}`);
  return { article: completed(draft, id, options.language ?? 'de'), parse: draft.parse, where, notes: draft.notes };
}

function completed({ notes: _notes, parse: _parse, ...fields }: Draft, id: string, language: string): Article {
  return { ...fields, id, language: fields.language ?? language };
}
