/** Reads, extracts and loads articles one after the other, and counts what came of it. */
import { DepescheError, messageOf } from '../model/errors.js';
import { extract } from '../pipeline/index.js';
import { readArticles } from '../readers/index.js';
import type { GraphStore } from '../store/contract.js';
import { breathe, type Stop } from './stop.js';
import { counted, progress, say } from './talk.js';

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
  for await (const result of readArticles(paths)) {
    if ('note' in result) say(`${result.note.where}: ${result.note.text}`);
    else if ('problem' in result) fail(loaded, result.problem);
    else {
      try {
        const document = extract(result.article);
        const report = await store.load(document);
        loaded[report.outcome] += 1;
        for (const { reason } of document.coverage.skipped) loaded.skipped.set(reason, (loaded.skipped.get(reason) ?? 0) + 1);
      } catch (error) {
        if (error instanceof DepescheError && error.kind === 'unavailable') throw error;
        fail(loaded, new Error(`${result.article.id}: ${messageOf(error)}`, { cause: error }));
      }
    }
    progress.show(`${counted(articlesOf(loaded), 'article')} · ${result && 'article' in result ? result.article.id : ''}`);
    await breathe();
    if (stop.signal.aborted) break;
  }
  progress.clear();
  return loaded;
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

function fail(loaded: Loaded, problem: Error): void {
  loaded.failed += 1;
  say(problem.message);
}
