/** What a main clause still waits for when others have interrupted it: its verb forms, its particle. */
import type { German } from '../../lang/de/index.js';
import type { Token } from '../tokens/index.js';
import { separatedLemmas, verbSense } from '../tokens/verb.js';
import type { Clause } from './clause.js';
import { couldBeInfinite } from './shared.js';
import { isVerb, type Stretch } from './stretch.js';

export type Waiting = {
  tokens: readonly Token[];
  german: German;
  /** By the clause's id. */
  finites: (number | undefined)[];
  /** Stretches of a main clause whose finite verb has not come yet. */
  pending: Stretch[];
  /** Subordinate clauses whose finite verb has not come yet, innermost last. */
  open: Clause[];
  lastMain: Clause | null;
  last: Clause | null;
};

/** "Er hatte den Kandidaten, Karl Huber, unterstützt": verb forms at the end that a main clause with a helping verb still waits for. */
export function completes({ lastMain, pending, open, finites, tokens, german }: Waiting, stretch: Stretch): boolean {
  if (!lastMain || pending.length > 0 || open.length > 0 || stretch.opener || stretch.infinitive !== null) return false;
  if (stretch.before === 'colon' || stretch.before === 'conjunction' || stretch.before === 'open-quote') return false;
  if (tokens[stretch.to - 1]?.class !== 'V' || tokens[stretch.from]?.class === 'KON') return false;
  const finiteAt = finites[lastMain.id];
  const finite = finiteAt === undefined ? undefined : tokens[finiteAt];
  if (finiteAt === undefined || !finite || !verbSense(finite, german).helps) return false;
  for (let i = stretch.from; i < stretch.to; i++) {
    const token = tokens[i];
    if (token?.class === 'V' && !couldBeInfinite(token, german)) return false;
  }
  for (let i = 0; i < lastMain.parts.length; i++) {
    const part = lastMain.parts[i];
    if (!part) continue;
    for (let at = part.from; at < part.to; at++) if (at !== finiteAt && isVerb(tokens[at])) return false;
  }
  return true;
}

/** "Sie lehnt den Plan, Truppen zu entsenden, ab", "… lehnt es, wie angekündigt, ab": the particle that the verb of the main clause waits for. */
export function bringsParticle({ lastMain, last, pending, finites, tokens, german }: Waiting, stretch: Stretch): boolean {
  if (!lastMain || last === lastMain || pending.length > 0 || stretch.opener || stretch.finite !== null || stretch.infinitive !== null)
    return false;
  const particle = tokens[stretch.to - 1];
  const finite = tokens[finites[lastMain.id] ?? -1];
  if ((particle?.class !== 'PTK' && particle?.class !== 'D') || !finite || separatedLemmas(finite, particle, german).length === 0)
    return false;
  return !lastMain.parts.some(({ from, to }) => tokens.slice(from, to).some((it) => it.class === 'PTK' && it.index > finite.index));
}

/** "wie angekündigt", "wie von der SPD gefordert": no finite verb is to come. */
export function isElliptic({ opener, to }: Stretch, { tokens, german }: Waiting): boolean {
  const last = tokens[to - 1];
  return opener?.lower === 'wie' && last?.class === 'V' && verbSense(last, german).participle;
}
