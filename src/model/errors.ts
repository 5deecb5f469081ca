/** One error class for all of Depesche: where it happened, what was found there and what was expected. */

export const ERROR_KINDS = ['input', 'not-found', 'conflict', 'unavailable', 'limit'] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

export type Problem = {
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
