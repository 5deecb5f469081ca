/** What Neo4j and its driver say, as what a person can act on. */
import { Neo4jError } from 'neo4j-driver';
import { DepescheError, type ErrorCode, type ErrorKind, messageOf } from '../../model/errors.js';

import { inOwnLines } from '../explain.js';

export type Place = { url: string; username: string; database: string };

type Case = { code: RegExp; kind: ErrorKind; where: (place: Place) => string; got: string; expected: string };

const CASES: readonly Case[] = [
  {
    code: /AuthenticationRateLimit/,
    kind: 'input',
    where: ({ username }) => `NEO4J_PASSWORD of ${username}`,
    got: 'too many wrong passwords',
    expected: 'a few seconds of rest, then the right one',
  },
  {
    code: /CredentialsExpired/,
    kind: 'input',
    where: ({ username }) => `NEO4J_PASSWORD of ${username}`,
    got: 'the password of a fresh server',
    expected: 'one that was changed once; open Neo4j Browser and set it',
  },
  {
    code: /Unauthorized|TokenExpired/,
    kind: 'input',
    where: () => 'NEO4J_USERNAME, NEO4J_PASSWORD',
    got: 'a user and a password that Neo4j refuses',
    expected: 'those of the server',
  },
  {
    code: /DatabaseNotFound|GraphDoesNotExist/,
    kind: 'not-found',
    where: () => 'NEO4J_DATABASE',
    got: 'a database that the server does not have',
    expected: 'one that it has, such as neo4j',
  },
  {
    code: /Security\.Forbidden/,
    kind: 'input',
    where: () => 'NEO4J_USERNAME',
    got: 'a user without the right',
    expected: 'one that may do this',
  },
  {
    code: /DatabaseUnavailable|ServiceUnavailable|SessionExpired/,
    kind: 'unavailable',
    where: ({ url }) => url,
    got: 'no answer',
    expected: 'a running Neo4j',
  },
  {
    code: /TransientError/,
    kind: 'conflict',
    where: ({ url }) => url,
    got: 'other writers in the way',
    expected: 'a moment of rest; try again',
  },
];

/** Codes by which the server ends a statement that took too long. */
const TIMED_OUT = /TransactionTimedOut|Transaction\.Terminated|TransactionMarkedAsFailed/;
const READ_ONLY = /AccessMode|ForbiddenOnReadOnlyDatabase|ForbiddenDueToTransactionType/;

export function neo4jError(error: unknown, place: Place): Error {
  if (error instanceof DepescheError || !(error instanceof Neo4jError)) return error instanceof Error ? error : new Error(messageOf(error));
  const known = CASES.find(({ code }) => code.test(error.code));
  if (!known)
    return new DepescheError(
      'unavailable',
      { where: place.url, got: error.message, expected: 'a Neo4j that can do this' },
      { cause: error },
    );
  const { kind, where, expected } = known;
  const cause = /Caused by: (.*)/.exec(error.message)?.[1] ?? error.message.split(/\n|\. /)[0];
  const detail = kind === 'unavailable' ? `${known.got} (${cause})` : known.got;
  return new DepescheError(
    kind,
    { ...(kind === 'unavailable' && { code: 'store-unreachable' }), where: where(place), got: detail, expected },
    { cause: error },
  );
}

/** The same for somebody's own Cypher, where most faults are the query's. */
export function queryError(error: unknown, place: Place, timeoutMs: number): Error {
  if (!(error instanceof Neo4jError)) return neo4jError(error, place);
  const say = (code: ErrorCode, kind: ErrorKind, got: string, expected: string) =>
    new DepescheError(kind, { code, where: 'query', got, expected }, { cause: error });
  if (TIMED_OUT.test(error.code))
    return say('query-too-slow', 'limit', 'no answer', `one within ${timeoutMs / 1000} s; ask for less, or add a LIMIT`);
  if (READ_ONLY.test(error.code) || /read access mode/i.test(error.message))
    return say('query-writes', 'input', 'a query that writes', 'one that only reads');
  if (/OutOfMemory/.test(error.code)) return say('query-too-large', 'limit', 'more than memory holds', 'a smaller result; add a LIMIT');
  if (error.code.startsWith('Neo.ClientError') && !error.code.includes('Security'))
    return say('query-invalid', 'input', inOwnLines(error.message), 'Cypher that runs');
  return neo4jError(error, place);
}
