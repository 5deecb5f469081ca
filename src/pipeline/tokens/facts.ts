/** Single facts of a form that small closed classes tell, worked out once for each form. */
import type { German } from '../../lang/de/index.js';
import type { Syntax } from '../../lang/de/syntax.js';
import type { Token } from './token.js';

/** Whether a clause may be denied from this word on: by a cue, a determiner or a pronoun. */
export function mayNegate(token: Token, german: German): boolean {
  const { use } = token;
  use.negates ??= german.frames.cues.mayDeny(token.lower) || deniesByItself(token, german.syntax);
  return use.negates;
}

/** "kein", "niemand" */
export function deniesByItself(token: Token, { negativeDeterminers, negativePronouns }: Syntax): boolean {
  return (token.class === 'DET' && negativeDeterminers.has(token.lower)) || (token.class === 'PRO' && negativePronouns.has(token.lower));
}

/** Whether a copula can say it of its subject: "bereit". */
export function isPredicative({ use, analysis }: Token): boolean {
  use.predicative ??= analysis.readings.some(({ pos, predicative }) => pos === 'ADJ' && predicative);
  return use.predicative;
}

/** `bare`: only without an article ("Ende 2008"). */
export type TimeNoun = 'time' | 'bare' | 'none';

export function timeNoun({ use, lemma }: Token, { times, bareTimes }: Syntax): TimeNoun {
  use.time ??= times.has(lemma) ? 'time' : bareTimes.has(lemma) ? 'bare' : 'none';
  return use.time;
}
