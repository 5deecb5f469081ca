/** A person's own Cypher on Neo4j: read access, ended by the server when its time is up. */
import neo4j, { type Driver, type Plan, type Session } from 'neo4j-driver';
import { DepescheError, type ErrorCode } from '../../model/errors.js';
import type { QueryResult } from '../../model/views.js';
import type { QueryOptions } from '../contract.js';
import { explained } from '../explain.js';
import { type Place, queryError } from './errors.js';
import { driverParameters, plainValue } from './values.js';

export async function runQuery(driver: Driver, place: Place, cypher: string, options: QueryOptions): Promise<QueryResult> {
  const { limit, parameters = {}, timeoutMs, signal } = options;
  const session = driver.session({
    database: place.database,
    defaultAccessMode: neo4j.session.READ,
    fetchSize: Math.min(limit + 1, 1_000),
  });
  // Closing resets the connection, and that ends the transaction.
  const end = () => void session.close();
  signal?.addEventListener('abort', end, { once: true });
  try {
    signal?.throwIfAborted();
    await refuseOthers(session, cypher, driverParameters(parameters), timeoutMs);
    const rows: unknown[][] = [];
    const result = session.run(cypher, driverParameters(parameters), { timeout: timeoutMs });
    const columns = (await result.keys()).map(String);
    for await (const record of result) {
      if (rows.length === limit) return { columns, rows, truncated: true };
      rows.push(columns.map((_, i) => plainValue(record.get(i))));
    }
    return { columns, rows, truncated: false };
  } catch (error) {
    if (signal?.aborted)
      throw new DepescheError('unavailable', {
        code: 'query-ended',
        where: 'query',
        got: 'a query that was cancelled',
        expected: 'an answer; ask again',
      });
    throw queryError(error, place, timeoutMs);
  } finally {
    signal?.removeEventListener('abort', end);
    await session.close();
  }
}

/** Reading access alone would still let a query read files and addresses by LOAD CSV, or change users. */
async function refuseOthers(session: Session, cypher: string, parameters: Record<string, unknown>, timeout: number): Promise<void> {
  const { summary } = await session.run(explained(cypher), parameters, { timeout });
  const refuse = (code: ErrorCode, got: string, expected: string) => new DepescheError('input', { code, where: 'query', got, expected });
  if (summary.queryType !== 'r') throw refuse('query-writes', 'a query that writes', 'one that only reads');
  if (summary.plan && operators(summary.plan).some((operator) => operator.startsWith('LoadCSV')))
    throw refuse('query-reads-files', 'LOAD CSV', 'a query that reads the graph, not files');
}

function operators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operators)];
}
