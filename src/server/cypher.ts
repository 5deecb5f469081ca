/** A person's own Cypher: flat parameters only, few at a time, cut in rows and time. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import type { QueryResult } from '../model/views.js';
import type { GraphStore } from '../store/contract.js';
import type { Limits } from './options.js';

const DEFAULT_ROWS = 1_000;

const ParameterName = z.string().regex(/^[A-Za-z_]\w{0,63}$/, 'a name of letters, digits and underscores');
const Parameter = z.union([z.string().max(10_000), z.number(), z.boolean(), z.null()]);

export function cypherBody({ cypherRows }: Limits) {
  return z.strictObject({
    query: z.string().trim().min(1).max(20_000),
    parameters: z.record(ParameterName, Parameter).default({}),
    limit: z.number().int().min(1).max(cypherRows).default(Math.min(DEFAULT_ROWS, cypherRows)),
  });
}

type CypherBody = z.output<ReturnType<typeof cypherBody>>;

export function cypherRunner({
  cypherAtOnce,
  cypherMs,
}: Limits): (store: GraphStore, body: CypherBody, signal: AbortSignal) => Promise<QueryResult> {
  let running = 0;
  return async (store, { query, parameters, limit }, signal) => {
    if (running >= cypherAtOnce)
      throw new DepescheError('limit', {
        code: 'queries-at-once',
        where: 'Cypher',
        got: `${running} queries at once`,
        expected: `at most ${cypherAtOnce}; ask again when one is done`,
      });
    running += 1;
    try {
      return await store.query(query, { parameters, limit, timeoutMs: cypherMs, signal });
    } finally {
      running -= 1;
    }
  };
}
