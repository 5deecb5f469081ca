/** Deterministic ids: a hash over parts joined with a separator that no part contains. */
import { hash } from 'node:crypto';

const SEPARATOR = '\u001f';

/** `prefix:` and 16 hexadecimal digits (64 bits) of the SHA-256 over the parts. */
export function hashId(prefix: string, ...parts: (string | number | null | undefined)[]): string {
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (i > 0) text += SEPARATOR;
    text += typeof part === 'string' && part.includes(SEPARATOR) ? part.replaceAll(SEPARATOR, ' ') : part;
  }
  return `${prefix}:${hash('sha256', text, 'hex').slice(0, 16)}`;
}

/** The arrow that sums all claims of one type between two entities. Symmetric types order their ends first. */
export function arrowId(type: string, source: string, target: string): string {
  return hashId('arrow', type, source, target);
}
