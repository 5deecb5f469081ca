/** The child of `query.ts`: answers one query on a read-only copy, then is ended. */
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { z } from 'zod';
import { type ErrorCode, messageOf } from '../../model/errors.js';
import { explained, inOwnLines } from '../explain.js';
import { plainValue } from './values.js';

const Task = z.object({
  path: z.string(),
  cypher: z.string(),
  parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  limit: z.number().int(),
});

/** A result that outgrows this would take the whole machine along. */
const MEMORY_LIMIT_BYTES = 1_500_000_000;

const answer = (message: unknown) => process.send?.(message);
const problem = (code: ErrorCode, got: string, expected: string) =>
  answer({ problem: { code, kind: code === 'query-too-large' ? 'limit' : 'input', got, expected } });

process.once('message', (message) => {
  void run(Task.parse(message));
});

// Whoever asked is gone.
process.once('disconnect', () => process.exit());

setInterval(() => {
  if (process.memoryUsage.rss() < MEMORY_LIMIT_BYTES) return;
  problem('query-too-large', 'more than memory holds', 'a smaller result; add a LIMIT');
  process.exitCode = 1;
}, 25).unref();

async function run({ path, cypher, parameters, limit }: z.infer<typeof Task>): Promise<void> {
  try {
    const db = grafeo.GrafeoDB.openReadOnly(path);
    if (await readsFiles(db, cypher, parameters))
      return void problem('query-reads-files', 'LOAD CSV', 'a query that reads the graph, not files');
    const result = await db.executeCypher(cypher, parameters);
    const rows = result.rows().slice(0, limit);
    answer({
      result: { columns: result.columns, rows: rows.map((row) => row.map(plainValue)), truncated: result.length > limit },
    });
  } catch (error) {
    const message = messageOf(error);
    if (/GRAFEO-T003|read-only/i.test(message)) problem('query-writes', 'a query that writes', 'one that only reads');
    else problem('query-invalid', inOwnLines(message.replace(/^Query error: /, '')), 'Cypher that runs');
  }
}

/** What only shows the schema has no plan. */
async function readsFiles(db: GrafeoDB, cypher: string, parameters: z.infer<typeof Task>['parameters']): Promise<boolean> {
  if (/^\s*show\b/i.test(cypher)) return false;
  const plan = await db.executeCypher(explained(cypher), parameters);
  return /^\s*LoadCsv\b/m.test(String(plan.scalar()));
}
