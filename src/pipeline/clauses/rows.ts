/** Rows of clauses whose last alone has a conjunction: "dass A gelobt, B gewarnt und C angegriffen wurde", "A zu loben, B zu warnen und C anzugreifen". */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import { verbSense } from '../tokens/verb.js';
import { endsForBoth, endsInForm } from './shared.js';
import type { Stretch } from './stretch.js';

/** Gives the members in the middle the conjunction of the last, and where one helping verb ends them all, the opener of the first. */
export function joinRows(stretches: Stretch[], tokens: readonly Token[], german: German): Stretch[] {
  for (let i = 0; i < stretches.length; i++) {
    const first = stretches[i];
    if (!first) continue;
    if (first.opener && first.infinitive === null) i = joinEnds(stretches, i, tokens, german);
    else if (first.infinitive !== null) i = joinInfinitives(stretches, i, tokens, german);
  }
  return stretches;
}

function joinEnds(stretches: readonly Stretch[], start: number, tokens: readonly Token[], german: German): number {
  const end = lastOfRow(
    stretches,
    start,
    (it) => endsInForm(it, tokens, german),
    (it) => it.finite === it.to - 1,
  );
  const [first, last] = [stretches[start], stretches[end]];
  if (!first || !last || end < start + 2) return start;
  const row = stretches.slice(start, end);
  if (!row.every((it) => endsForBoth(it, last, tokens, german))) return start;
  for (const it of stretches.slice(start, end + 1)) {
    if (it !== first) it.before = 'conjunction';
    it.opener = first.opener;
    it.finite = last.finite;
  }
  return end;
}

function joinInfinitives(stretches: readonly Stretch[], start: number, tokens: readonly Token[], german: German): number {
  const isInfinitive = (it: Stretch) => it.infinitive !== null;
  const end = lastOfRow(stretches, start, isInfinitive, isInfinitive);
  if (end < start + 2) return start;
  for (let i = start + 1; i < end; i++) {
    const [before, it] = [stretches[i - 1], stretches[i]];
    // "ihn zu bitten, nach Polen zu reisen": what the one asks for
    if (before && it && !takesInfinitive(tokens[before.infinitive ?? -1], german)) it.before = 'conjunction';
  }
  return end;
}

/** The member with a conjunction behind others between commas; the first itself where there is none. */
function lastOfRow(stretches: readonly Stretch[], start: number, fits: (it: Stretch) => boolean, closes: (it: Stretch) => boolean): number {
  for (let i = start + 1; i < stretches.length; i++) {
    const it = stretches[i];
    if (!it || it.opener) return start;
    if (it.before === 'conjunction') return closes(it) ? i : start;
    if (it.before !== 'comma' || !fits(it)) return start;
  }
  return start;
}

function takesInfinitive(token: Token | undefined, german: German): boolean {
  if (!token) return false;
  return verbSense(token, german).otherLemmas.some((lemma) =>
    german.frames.embeddings.get(lemma)?.some(({ complement }) => complement.some(({ slot }) => slot === 'zu-inf')),
  );
}
