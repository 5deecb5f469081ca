/** Reads and extracts articles one after the other, loads those that are ready together, and counts what came of it. */

import { type Extractor, startExtractor, type Task } from '../extractor/index.js';
import { DepescheError, messageOf } from '../model/errors.js';
import type { Extraction } from '../model/extraction.js';
import { readArticles } from '../readers/index.js';
import type { GraphStore } from '../store/contract.js';
import { breathe, type Stop } from './stop.js';
import { counted, progress, say } from './talk.js';

/** So many articles wait to be stored while the next ones are read: what waits is stored together. */
const STORED_AT_ONCE = 64;

export type Loaded = {
  added: number;
  replaced: number;
  unchanged: number;
  /** Inputs that could not be read or loaded; each was said when it was met. */
  failed: number;
  /** Passages that extraction left out, by reason. */
  skipped: Map<string, number>;
};

/** @throws DepescheError `unavailable` when the store is gone: then the rest is not tried */
export async function loadArticles(store: GraphStore, paths: string[], stop: Stop): Promise<Loaded> {
  const loaded: Loaded = { added: 0, replaced: 0, unchanged: 0, failed: 0, skipped: new Map() };
  if (paths.length === 0) return loaded;
  const extractor = startExtractor();
  const results = readArticles(paths)[Symbol.asyncIterator]();
  const underWay: Promise<void>[] = [];
  try {
    while (!stop.signal.aborted) {
      const next = await Promise.race([results.next(), stop.asked]);
      if (!next || next.done) break;
      const { value } = next;
      if ('note' in value) say(`${value.note.where}: ${value.note.text}`);
      else if ('problem' in value) fail(loaded, value.problem.message);
      else {
        const document = await documentOf(value, extractor, stop, loaded);
        if (document) underWay.push(load(document, store, loaded));
        // Whoever awaits it gets its error; until then it is nobody's.
        underWay.at(-1)?.catch(() => {});
        if (underWay.length > STORED_AT_ONCE) await underWay.shift();
      }
      await breathe();
    }
    await Promise.all(underWay);
  } finally {
    await extractor.close();
    progress.clear();
  }
  return loaded;
}

async function documentOf(task: Task, extractor: Extractor, stop: Stop, loaded: Loaded): Promise<Extraction | null> {
  progress.show(`${counted(articlesOf(loaded), 'article')} · ${task.article.id}`);
  const answer = await extractor.extract(task, stop.signal);
  if (answer === null || 'document' in answer) return answer?.document ?? null;
  fail(loaded, `${task.article.id}: ${answer.failure}`);
  return null;
}

async function load(document: Extraction, store: GraphStore, loaded: Loaded): Promise<void> {
  try {
    const { outcome } = await store.load(document);
    loaded[outcome] += 1;
    for (const { reason } of document.coverage.skipped) loaded.skipped.set(reason, (loaded.skipped.get(reason) ?? 0) + 1);
  } catch (error) {
    if (error instanceof DepescheError && error.kind === 'unavailable') throw error;
    fail(loaded, `${document.article.id}: ${messageOf(error)}`);
  }
}

export const articlesOf = ({ added, replaced, unchanged }: Loaded): number => added + replaced + unchanged;

/** What was done, in three to five lines. */
export async function summaryOf(loaded: Loaded, store: GraphStore, where: string, startedAt: number): Promise<string> {
  const { articles, entities, claims, arrows } = await store.statistics();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(2);
  const outcomes = (['added', 'replaced', 'unchanged'] as const).filter((outcome) => loaded[outcome] > 0);
  const skipped = [...loaded.skipped].sort().map(([reason, count]) => `${counted(count, 'passage')} (${reason})`);
  return [
    `read     ${counted(articlesOf(loaded), 'article')}${outcomes.length > 0 ? `: ${outcomes.map((outcome) => `${loaded[outcome]} ${outcome}`).join(', ')}` : ''}`,
    ...(loaded.failed > 0 ? [`not read ${counted(loaded.failed, 'input')}, named above`] : []),
    ...(skipped.length > 0 ? [`skipped  ${skipped.join(', ')}`] : []),
    `graph    ${counted(articles, 'article')}, ${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}, ${counted(arrows, 'arrow')} in ${where}`,
    `took     ${seconds} s`,
    '',
  ].join('\n');
}

function fail(loaded: Loaded, why: string): void {
  loaded.failed += 1;
  say(why);
}
