/** Who attacked whoever is said to have been killed or hurt: the side that the text has just told to attack. */

import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { rowsOf } from './meant.js';
import { fillRole, meetsAll } from './roles.js';
import { sceneOf } from './verbs.js';

const BACK = 3;

/** "Soldaten beschossen das Dorf. Drei Männer wurden getötet." */
export function victimFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  if (clause.verbs?.voice !== 'passive') return [];
  // "waren getötet worden": at another time
  if (/^war(en)?$/.test(clause.verbs.finite?.lower ?? '')) return [];
  const attacker = lastAttacker(reading.sentence.index, before);
  if (!attacker || agentOf(clause, context.german.syntax)) return [];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of clause.verbs.lemmas)
    for (const frame of rowsOf(lemma, scene)) {
      if (frame.relation !== 'ATTACKS' || !meetsAll(frame.requires, scene)) continue;
      const victims = frame.target.flatMap((role) => fillRole(role, scene, frame)).filter((it) => it !== attacker);
      const finding = findingOf(frame, [attacker], victims, placeOf(clause, reading));
      if (finding) return [{ ...finding, rule: `victim:${lemma}:ATTACKS` }];
    }
  return [];
}

function lastAttacker(sentence: number, before: readonly Claim[]): Cluster | null {
  const claim = before.findLast((it) => it.type === 'ATTACKS' && it.polarity === 'positive');
  return claim && claim.sentence >= sentence - BACK ? claim.source : null;
}
