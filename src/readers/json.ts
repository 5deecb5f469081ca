/** One article or an array of articles as JSON. The text is kept exactly as given, so that offsets made elsewhere still fit. */
import { DepescheError, messageOf } from '../model/errors.js';
import { draftOf } from './fields.js';
import type { Draft, Drafted } from './result.js';

export function* readJson(source: string, where: string): Iterable<Drafted> {
  const value = parseJson(source, where);
  if (!Array.isArray(value)) yield drafted(() => draftOf(value, where), where);
  else for (const [i, item] of value.entries()) yield drafted(() => draftOf(item, `${where}[${i}]`), `${where}[${i}]`);
}

/** @throws DepescheError `input` with what the parser says */
export function parseJson(source: string, where: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw new DepescheError('input', {
      code: 'text-unreadable',
      where,
      got: `no JSON (${messageOf(error)})`,
      expected: 'an article with id and text',
    });
  }
}

/** A draft or the problem that kept it from being one, so that the next one is still read. */
export function drafted(make: () => Draft, where: string): Drafted {
  try {
    return { draft: make(), where };
  } catch (error) {
    if (error instanceof DepescheError) return { problem: error };
    throw error;
  }
}
