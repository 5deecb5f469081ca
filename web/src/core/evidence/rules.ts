import type { ExplainedRule } from '../../../../src/model/explanation.js';

/** The rule that carries the claim first, then those that carry others, then those that did not match, each in the order they were tried. */
export function carryingFirst(rules: readonly ExplainedRule[], own: string): ExplainedRule[] {
  const rank = ({ outcome, rule }: ExplainedRule) => (outcome !== 'claim' ? 2 : rule === own ? 0 : 1);
  return [...rules].sort((a, b) => rank(a) - rank(b));
}
