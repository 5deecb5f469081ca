import type { DecisionView } from '../../../../src/model/review.js';
import { decisionLine } from '../../core/review/index.js';
import { useWords } from '../../hooks/useWords.js';
import { useWorld } from '../WorldContext.js';

/** A decision in a line, in the page's language. */
export function useDecisionWords(): (decision: DecisionView) => string {
  const { words, language } = useWords();
  const { ontology } = useWorld();
  return (decision) => decisionLine(decision, words, language, ontology);
}
