/** Articles that wait for their turn are loaded together: what a transaction costs beside its rows is paid once for all of them. */
import type { Extraction } from '../model/extraction.js';
import type { LoadReport } from '../model/views.js';

/** Sentences, mentions and claims in one transaction, where it is not all one article's: a commit of more keeps others waiting. */
const MOST_ROWS = 3_000;

type Waiting = { document: Extraction; done(report: LoadReport): void; failed(error: unknown): void };

/** @param load takes all of some articles or none of them; no two are the same article */
export function together(load: (documents: readonly Extraction[]) => Promise<LoadReport[]>): (document: Extraction) => Promise<LoadReport> {
  const waiting: Waiting[] = [];
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    // Whoever is asked for in the same moment comes along.
    await Promise.resolve();
    while (waiting.length > 0) await attempt(waiting.splice(0, fitting(waiting)));
    isRunning = false;
  }

  async function attempt(some: readonly Waiting[]): Promise<void> {
    try {
      const reports = await load(some.map(({ document }) => document));
      for (const [i, report] of reports.entries()) some[i]?.done(report);
    } catch (error) {
      // One of them was refused and none is loaded: each by itself gets what is its own.
      if (some.length > 1) for (const one of some) await attempt([one]);
      else some[0]?.failed(error);
    }
  }

  return (document) =>
    new Promise((done, failed) => {
      waiting.push({ document, done, failed });
      if (!isRunning) void run();
    });
}

/** How many of the first go together: one at least. */
function fitting(waiting: readonly Waiting[]): number {
  const ids = new Set<string>();
  let rows = 0;
  for (const { document } of waiting) {
    rows += rowsOf(document);
    if (ids.has(document.article.id) || (ids.size > 0 && rows > MOST_ROWS)) break;
    ids.add(document.article.id);
  }
  return ids.size;
}

function rowsOf({ sentences, entities, relations }: Extraction): number {
  return sentences.length + relations.length + entities.reduce((sum, { mentions }) => sum + mentions.length, 0);
}
