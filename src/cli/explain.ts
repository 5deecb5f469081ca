/** `depesche explain FILE[:SENTENCE]`: how a sentence is read. */
import { existsSync } from 'node:fs';
import type { Task } from '../extractor/index.js';
import { DepescheError } from '../model/errors.js';
import { explain } from '../pipeline/explain/index.js';
import { readArticles } from '../readers/index.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { explanationText } from './explanation-text.js';
import { print, say } from './talk.js';

export async function explainFile(place: string, { json }: { json?: true }): Promise<ExitCode> {
  const { file, sentence } = placeOf(place);
  const { article, parse } = await onlyArticle(file);
  const explanation = explain(article, ({ index }) => sentence === undefined || index === sentence - 1, undefined, parse);
  if (sentence !== undefined && explanation.sentences.length === 0) {
    const all = explain(article, undefined, undefined, parse).sentences.length;
    throw new DepescheError('input', {
      where: place,
      got: `sentence ${sentence}`,
      expected: all === 0 ? 'a text that can be read' : `one from 1 to ${all}`,
    });
  }
  await print(json ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
  return EXIT.ok;
}

/** A file may have a colon in its name. */
function placeOf(place: string): { file: string; sentence?: number } {
  const [, file, number] = /^(.+):(\d+)$/.exec(place) ?? [];
  if (file === undefined || existsSync(place)) return { file: place };
  return { file, sentence: Number(number) };
}

async function onlyArticle(file: string): Promise<Task> {
  const articles: Task[] = [];
  for await (const result of readArticles([file])) {
    if ('article' in result) articles.push(result);
    else if ('problem' in result) throw result.problem;
    else say(`${result.note.where}: ${result.note.text}`);
  }
  const [article] = articles;
  if (article && articles.length === 1) return article;
  throw new DepescheError('input', { where: file, got: `${articles.length} articles`, expected: 'one' });
}
