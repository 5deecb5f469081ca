/** Who attacked whoever is said to have been killed or hurt: the side that the text has just told to attack. */

import type { Frame } from '../../lang/de/frames/index.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { rowsOf } from './meant.js';
import { recentClaim } from './recent.js';
import { fillRole, meetsAll } from './roles.js';
import { sceneOf } from './verbs.js';

const BACK = 3;

/** "Soldaten beschossen das Dorf. Drei Männer wurden getötet.", "Bei dem Angriff starben drei Männer." */
export function victimFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  const voice = clause.verbs?.voice;
  if (!clause.verbs || voice === 'state' || (voice === 'active' && !clause.roles.subject)) return [];
  // "waren getötet worden": at another time
  if (voice === 'passive' && /^war(en)?$/.test(clause.verbs.finite?.lower ?? '')) return [];
  const attacker = lastAttacker(reading.sentence.index, before);
  if (!attacker || agentOf(clause, context.german.syntax)) return [];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of clause.verbs.lemmas)
    for (const frame of rowsOf(lemma, scene)) {
      if (frame.relation !== 'ATTACKS' || (voice === 'active' && !isDying(frame)) || !meetsAll(frame.requires, scene)) continue;
      const victims = frame.target.flatMap((role) => fillRole(role, scene, frame)).filter((it) => it !== attacker);
      const finding = findingOf(frame, [attacker], victims, placeOf(clause, reading));
      if (finding) return [{ ...finding, rule: `victim:${lemma}:ATTACKS` }];
    }
  return [];
}

/** "starb bei dem Angriff", "kamen dabei ums Leben": the subject suffers it, and the row asks for what ties it to the attack. */
function isDying({ source, target, requires }: Frame): boolean {
  const tied = requires.some(({ slot, preposition }) => slot === 'adv' || preposition === 'bei');
  return tied && target.some(({ slot }) => slot === 'subj') && source.every(({ slot }) => slot !== 'subj');
}

function lastAttacker(sentence: number, before: readonly Claim[]): Cluster | null {
  return recentClaim(before, sentence - BACK, (it) => it.type === 'ATTACKS' && it.polarity === 'positive')?.source ?? null;
}
