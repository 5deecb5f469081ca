/** Clauses that say under which condition something holds: "falls Polen angreift", "sollte Polen angreifen". */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from '../tokens/index.js';
import type { Clause } from './clause.js';
import type { Stretch } from './stretch.js';
import type { Waiting } from './waiting.js';

/** "…, sollte die NATO Truppen schicken": opens with its verb behind a main clause, its own subject follows and its infinitive ends it. */
export function isInvertedCondition(
  { lastMain, pending, tokens, german }: Waiting,
  { from, to, finite, before, quoted }: Stretch,
): boolean {
  if (before !== 'comma' || finite !== from || !lastMain || pending.length > 0 || lastMain.quoted !== quoted) return false;
  if (!has(german.syntax.conditions.get('verbs'), tokens[from])) return false;
  return BEGINS.has(tokens[from + 1]?.class ?? '') && tokens[to - 1]?.class === 'V' && to - from > 2;
}

/** Classes of words that a subject begins with. */
const BEGINS: ReadonlySet<string> = new Set(['DET', 'PRO', 'N', 'NE', 'A', 'NUM']);

/**
 * Whether a clause says what would have to happen or not to happen.
 *
 * @param tokens those of its sentence
 */
export function isCondition(clause: Clause, tokens: readonly Token[], { conditions }: Syntax): boolean {
  if (clause.type === 'subordinate') return clause.opener === null || has(conditions.get('conjunctions'), clause.opener);
  const from = clause.parts[0]?.from;
  return clause.type === 'main' && from === 0 && clause.verbs?.finite === tokens[0] && has(conditions.get('verbs'), tokens[0]);
}

function has(words: ReadonlySet<string> | undefined, token: Token | undefined): boolean {
  return token !== undefined && words?.has(token.lower) === true;
}
