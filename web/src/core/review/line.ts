import type { Ontology } from '../../../../src/model/ontology.js';
import type { DecisionView } from '../../../../src/model/review.js';
import type { Dictionary, LanguageCode } from '../language/index.js';
import { relationBefore } from '../language/sentence.js';

/** A decision in a line: what was decided about whom. */
export function decisionLine(
  { judgement, names, claim }: DecisionView,
  words: Dictionary,
  language: LanguageCode,
  ontology: Ontology,
): string {
  const [one = '', other = ''] = names;
  const relation = claim && relationBefore(other, claim.type, ontology, language);
  return words.review.decided[judgement.kind](one, judgement.kind === 'split' ? judgement.name : other, relation);
}
