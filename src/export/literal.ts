/** Values as Cypher literals, and parameters of a statement replaced by them. */

import { wellFormed } from './data.js';

export type Literal = string | number | boolean | null | undefined | readonly Literal[] | { readonly [key: string]: Literal };

/** Absent values are left out of maps; keys are names of ours. */
export function literal(value: Literal): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${key}: ${literal(item)}`).join(', ')}}`;
}

const isList = (value: object): value is readonly Literal[] => Array.isArray(value);

const ESCAPES: Record<string, string> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f' };

/** No line break and no quote is left, so that no client can take a part of the text for the end of the statement. */
const quoted = (text: string): string =>
  `'${wellFormed(text)
    .replace(/[\\'\n\r\t\b\f]/g, (character) => ESCAPES[character] ?? '')
    .replace(/\p{Cc}/gu, '')}'`;
