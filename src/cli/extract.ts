/** `depesche extract`: articles to extraction documents, as JSON, JSON Lines or a file for each. */
import { createHash } from 'node:crypto';

import { join } from 'node:path';
import type { Task } from '../extractor/index.js';
import { german } from '../lang/de/index.js';
import { DepescheError, messageOf } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import { conlluOf } from '../pipeline/conllu/index.js';
import { extract, readArticle } from '../pipeline/index.js';
import { type ReadResult, readArticleLines, readArticles } from '../readers/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { makeFolder, OutputError, writeWhole } from './files.js';
import { optimiseLate } from './optimise-late.js';
import { print, progress, say } from './talk.js';

function documentOf({ article, parse }: Task): Extraction {
  const document = extract(article, undefined, parse);
  const { sentences, skipped } = document.coverage;
  if (sentences === 0 && skipped.length > 0)
    say(`${article.id}: nothing is read, for all of it is skipped: ${[...new Set(skipped.map(({ reason }) => reason))].join(', ')}`);
  return document;
}

optimiseLate();

type Options = { json?: true; jsonl?: true; out?: string; conllu?: true };

export async function extractFiles(files: string[], { jsonl, out, conllu }: Options): Promise<ExitCode> {
  if (jsonl) {
    const results = files.length === 0 ? readArticleLines(process.stdin, 'stdin') : readArticles(files);
    return eachOf(results, (task) => print(`${JSON.stringify(documentOf(task))}\n`));
  }
  if (conllu) return eachOf(readArticles(files), ({ article, parse }) => print(`${conlluOf(readArticle(article, german(), parse))}\n`));
  if (out !== undefined) {
    await makeFolder(out);
    return eachOf(readArticles(files), async (task) => {
      const { article } = task;
      progress.show(article.id);
      await writeWhole(join(out, `${fileNameOf(article.id)}.json`), `${JSON.stringify(documentOf(task), null, 2)}\n`);
    });
  }
  return extractOne(files);
}

/** Exactly one article: two documents one after the other would be no JSON. */
async function extractOne(files: string[]): Promise<ExitCode> {
  const articles: Task[] = [];
  const code = await eachOf(readArticles(files), async (task) => {
    articles.push(task);
  });
  const [article] = articles;
  if (articles.length > 1)
    throw new DepescheError('input', {
      where: files.join(' '),
      got: `${articles.length} articles`,
      expected: 'one; --jsonl prints one a line, --out DIR writes a file for each',
    });
  if (article) await print(`${JSON.stringify(documentOf(article), null, 2)}\n`);
  return code;
}

async function eachOf(results: AsyncIterable<ReadResult>, work: (task: Task) => Promise<void>): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok;
  for await (const result of results) {
    if ('article' in result) {
      try {
        await work(result);
      } catch (error) {
        if (isOutputGone(error)) throw error;
        say(`${result.article.id}: ${messageOf(error)}`);
        code = EXIT.input;
      }
    } else if ('problem' in result) {
      say(result.problem.message);
      code = EXIT.input;
    } else say(`${result.note.where}: ${result.note.text}`);
  }
  return code;
}

/** A full disk or a closed pipe meets every article: the rest is not tried. */
const isOutputGone = (error: unknown): boolean =>
  error instanceof OutputError || (error instanceof Error && 'code' in error && error.code === 'EPIPE');

/** Ids may hold what file names may not, on any system. */
export function fileNameOf(id: string): string {
  const name = id.replace(/[\p{Cc}/\\:*?"<>|%]/gu, (character) => encodeURIComponent(character).replace('*', '%2A')).replace(/^\./, '%2E');
  return Buffer.byteLength(name) <= 240 ? name : `${name.slice(0, 60)}-${createHash('sha256').update(id).digest('hex')}`;
}
