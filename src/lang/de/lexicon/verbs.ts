/** Verbs with prefixes: put together again when separated, recognised when the dictionary lists only the verb without one. */
import type { Prefixes } from './data.js';
import { lowerFirst } from './letters.js';
import { NO_READINGS, reading, type Source } from './readings.js';
import type { Reading } from './types.js';

/** rief … auf → aufrufen: finite readings of the form with the lemma of the separable verb, if the dictionary has that verb. */
export function separatedVerbs(form: string, prefix: string, source: Source): readonly Reading[] {
  const lowered = prefix.toLowerCase();
  const exact = source.readings(form);
  const readings = exact.some((it) => it.verbForm === 'fin') ? exact : source.readings(lowerFirst(form));
  const found = readings.flatMap((it) => {
    if (it.pos !== 'VERB' || it.verbForm !== 'fin' || it.subordinate) return [];
    const lemma = lowered + it.lemma;
    const known = source.readings(lemma).some((verb) => verb.pos === 'VERB' && verb.verbForm === 'inf' && verb.lemma === lemma);
    return known ? [reading(it, lemma, lowered)] : [];
  });
  return found.length === 0 ? NO_READINGS : found;
}

/** A verb shorter than this behind a prefix is rather an accident (er|bt, um|se). */
const SHORTEST = 4;

/** anmoderierte, anzumoderieren, deeskaliert: a prefix before a form of a verb, or of a participle that is declined. */
export function prefixedVerb(form: string, source: Source, prefixes: Prefixes): Reading[] {
  return (
    longestPrefix(form, longestFirst(prefixes.separable), (rest, it) => separableReadings(rest, it, source)) ??
    longestPrefix(form, longestFirst(prefixes.inseparable), (rest, it) => inseparableReadings(rest, it, source)) ??
    []
  );
}

const sorted = new WeakMap<readonly string[], readonly string[]>();

function longestFirst(prefixes: readonly string[]): readonly string[] {
  const known = sorted.get(prefixes);
  if (known) return known;
  const longest = [...prefixes].sort((a, b) => b.length - a.length);
  sorted.set(prefixes, longest);
  return longest;
}

/** hinzu|kaufen, not hin|zukaufen: the longest prefix that leaves a verb, of prefixes that come with the longest first. */
function longestPrefix(
  form: string,
  prefixes: readonly string[],
  readings: (rest: string, prefix: string) => Reading[],
): Reading[] | undefined {
  for (const prefix of prefixes) {
    if (form.length < prefix.length + SHORTEST || !form.startsWith(prefix)) continue;
    const found = readings(form.slice(prefix.length), prefix);
    if (found.length > 0) return found;
  }
  return undefined;
}

function separableReadings(rest: string, prefix: string, source: Source): Reading[] {
  if (rest.startsWith('zu')) {
    const infinitives = source.readings(rest.slice(2)).filter((it) => isSimpleVerb(it) && it.verbForm === 'inf');
    if (infinitives.length > 0) return infinitives.map((it) => reading({ ...it, verbForm: 'zu' }, prefix + it.lemma, prefix));
  }
  const found = source.readings(rest).filter((it) => (isSimpleVerb(it) && it.mood !== 'imp') || isParticiple(it));
  // weiter|gereicht is of reichen, not of gereichen.
  const participle = found.some((it) => it.pos === 'VERB' && it.verbForm === 'part2' && !it.lemma.startsWith('ge'));
  return found
    .filter((it) => !participle || it.pos !== 'VERB' || !it.lemma.startsWith('ge'))
    .map((it) =>
      reading(it.verbForm === 'fin' ? { ...it, subordinate: true } : it, prefix + it.lemma, it.pos === 'VERB' ? prefix : undefined),
    );
}

function inseparableReadings(rest: string, prefix: string, source: Source): Reading[] {
  if (rest.startsWith('ge')) return [];
  return source
    .readings(rest)
    .filter((it) => isSimpleVerb(it) || isParticiple(it))
    .map((it) => reading(it, prefix + it.lemma));
}

/** Prefixes are not stacked, and haben and sein take none but those the dictionary knows. */
function isSimpleVerb(it: Reading): boolean {
  return it.pos === 'VERB' && it.kind === 'full' && it.prefix === undefined && !it.subordinate && it.verbForm !== 'zu';
}

function isParticiple(it: Reading): boolean {
  return it.pos === 'ADJ' && it.verbForm !== undefined && it.degree === 'pos';
}
