import type { DecisionView } from '../../../../src/model/review.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

/** A decision in a line: what was decided about whom. */
export function useDecisionWords(): (decision: DecisionView) => string {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  return ({ judgement, names, claim }) => {
    const [one = '', other = ''] = names;
    const relation = claim && ontology.relations[claim.type].name[language];
    return words.review.decided[judgement.kind](one, judgement.kind === 'split' ? judgement.name : other, relation);
  };
}
