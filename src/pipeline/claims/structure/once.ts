/** Rules that look for the same in a sentence look once. */
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';

type Find<T> = (reading: SentenceReading, context: ClaimContext) => T;

/** Keeps what was found for a sentence as long as the sentence itself is kept. */
export function once<T>(find: Find<T>): Find<T> {
  const known = new WeakMap<SentenceReading, { context: ClaimContext; found: T }>();
  return (reading, context) => {
    const before = known.get(reading);
    if (before?.context === context) return before.found;
    const found = find(reading, context);
    known.set(reading, { context, found });
    return found;
  };
}
