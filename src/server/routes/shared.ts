import { z } from 'zod';
import { DepescheError } from '../../model/errors.js';

export const nothing = z.strictObject({});

/** @throws DepescheError `not-found` where there is no answer */
export function found<T>(answer: T | null, id: string, expected: string): T {
  if (answer !== null) return answer;
  throw new DepescheError('not-found', { where: 'path parameter id', got: JSON.stringify(id), expected });
}
