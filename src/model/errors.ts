/** One error class for all of Depesche: where it happened, what was found there and what was expected. */

export const ERROR_KINDS = ['input', 'not-found', 'conflict', 'unavailable', 'limit'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** What a person can meet and do something about, by a name that stays: whoever shows it can say it in other words. */
export const ERROR_CODES = [
  'query-invalid',
  'query-writes',
  'query-reads-files',
  'query-too-slow',
  'query-too-large',
  'query-ended',
  'queries-at-once',
  'requests-at-once',
  'body-too-large',
  'jobs-waiting',
  'reading-only',
  'article-too-long',
  'decided-already',
  'decision-undone',
  'decision-outdated',
  'article-outdated',
  'address-private',
  'address-invalid',
  'page-unreachable',
  'page-missing',
  'page-refused',
  'page-too-slow',
  'page-kind',
  'text-missing',
  'text-unreadable',
  'file-too-large',
  'file-kind',
  'store-closed',
  'store-too-slow',
  'store-unreachable',
  'store-locked',
  'disk-full',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export type Problem = {
  code?: ErrorCode;
  /** File and line, setting, route or field. */
  where: string;
  got: string;
  expected: string;
};

export class DepescheError extends Error {
  readonly kind: ErrorKind;
  readonly problem: Problem;

  /**
   * @param kind `input` the caller's data is wrong · `not-found` · `conflict` somebody else holds it ·
   *   `unavailable` a store or file system does not answer · `limit` too large, too slow or too many
   */
  constructor(kind: ErrorKind, problem: Problem, options?: ErrorOptions) {
    super(`${problem.where}: got ${problem.got}, expected ${problem.expected}`, options);
    this.name = 'DepescheError';
    this.kind = kind;
    this.problem = problem;
  }
}

/** What a caught value says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
