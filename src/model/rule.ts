/** A claim's rule and what it is one of: how often its kind is right tells of a rule that was seen seldom or never. */
import type { RelationType } from './vocabulary.js';

/** The narrowest first: `verb:fordern:DEMANDS:von`, `verb DEMANDS`, `verb`, `*`. */
export function familiesOf(rule: string, type: RelationType): string[] {
  const kind = rule.split(':', 1)[0] ?? rule;
  return [rule, `${kind} ${type}`, kind, '*'];
}
