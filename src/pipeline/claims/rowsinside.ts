/** Which rows of a clause's verb may have their other end told elsewhere than where they look for it. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import { rowsOf } from './meant.js';
import type { Scene } from './slots.js';

/** Acts of a dispute: each has another side, which the text need not name again. */
export const DISPUTED: ReadonlySet<RelationType> = new Set(['ACCUSES', 'REJECTS', 'DEMANDS', 'PROTESTS_AGAINST', 'THREATENS', 'WARNS']);
/** Acts whose other end may be told inside what they are about. */
const TOLD_INSIDE: ReadonlySet<RelationType> = new Set([...DISPUTED, 'SUPPORTS', 'AIDS', 'AGREES_WITH']);
/** Places of whoever is told beside what a verb asks for: nobody is left out where they find nobody. */
const ELSEWHERE: ReadonlySet<string> = new Set(['condition.subj', 'employer']);

const NONE: readonly Frame[] = [];
const REFLEXIVE = 'sich ';

/** Of a form of several verbs only those of the likeliest, first as it stands, then as if it were not reflexive. */
export function framesToldInside({ verbs }: Clause, scene: Scene): readonly Frame[] {
  const lemma = verbs?.lemmas[0];
  if (lemma === undefined) return NONE;
  const own = rowsOf(lemma, scene);
  const all = lemma.startsWith(REFLEXIVE) ? [...own, ...rowsOf(lemma.slice(REFLEXIVE.length), scene)] : own;
  return all.some(isToldInside) ? all.filter(isToldInside) : NONE;
}

function isToldInside({ relation, source, target }: Frame): boolean {
  return (
    TOLD_INSIDE.has(relation) && !source.some(({ slot }) => slot === 'content.actor') && !target.some(({ slot }) => ELSEWHERE.has(slot))
  );
}
