/** Verbs with prefixes: put together again when separated. */
import { NO_READINGS, reading, type Source } from './readings.js';
import type { Reading } from './types.js';

/** rief … auf → aufrufen: finite readings of the form with the lemma of the separable verb, if the dictionary has that verb. */
export function separatedVerbs(form: string, prefix: string, source: Source): readonly Reading[] {
  const finite = source.readings(form).filter((it) => it.pos === 'VERB' && it.verbForm === 'fin' && !it.subordinate);
  const lowered = prefix.toLowerCase();
  const found = finite.flatMap((it) => {
    const lemma = lowered + it.lemma;
    const known = source.readings(lemma).some((verb) => verb.pos === 'VERB' && verb.verbForm === 'inf' && verb.lemma === lemma);
    return known ? [reading(it, lemma, lowered)] : [];
  });
  return found.length === 0 ? NO_READINGS : found;
}
