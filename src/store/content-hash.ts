import { createHash } from 'node:crypto';
import type { Extraction } from '../model/extraction.js';

/** The same for the same content, in whatever order the keys of its objects were written. */
export function contentHash(document: Extraction): string {
  const sorted = (_key: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  return createHash('sha256').update(JSON.stringify(document, sorted)).digest('hex');
}
