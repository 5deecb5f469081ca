/** Who does what a passive says where no agent is told: whoever spoke against somebody just before, or the one who prosecutes. */
import type { RelationType } from '../../model/vocabulary.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor, ownersOf } from './actors.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { rowsOf } from './meant.js';
import { fillRole, meetsAll } from './roles.js';
import { sceneOf } from './verbs.js';

/** Acts that somebody must have done: "wird vorgeworfen", "wurden aufgefordert". */
const DONE_BY_SOMEBODY: ReadonlySet<RelationType> = new Set(['ACCUSES', 'DEMANDS']);
const SPOKEN: ReadonlySet<RelationType> = new Set(['ACCUSES', 'DEMANDS', 'REJECTS', 'WARNS', 'THREATENS', 'PROTESTS_AGAINST']);
const SENTENCES_BACK = 2;
const RECENT = 6;

/** @param before what the text has said so far */
export function agentlessFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  if (clause.verbs?.voice !== 'passive') return [];
  if (agentOf(clause, context.german.syntax)) return [];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of clause.verbs.lemmas)
    for (const frame of rowsOf(lemma, scene)) {
      if (!DONE_BY_SOMEBODY.has(frame.relation) || !meetsAll(frame.requires, scene)) continue;
      const targets = frame.target.flatMap((role) => fillRole(role, scene, frame)).filter((it) => isActor(it) && it.named);
      if (targets.length === 0) continue;
      const here = reading.sentence.index;
      const source =
        writerOf(clause, reading, context) ??
        spokeBefore(targets, here, before) ??
        (frame.relation === 'ACCUSES' ? prosecutor(here, context) : null);
      if (!source || targets.includes(source)) return [];
      const finding = findingOf(frame, [source], [...new Set(targets)], placeOf(clause, reading));
      return finding ? [{ ...finding, rule: `implied:agent:${frame.relation}` }] : [];
    }
  return [];
}

/** "In einem Bericht der UNO wird die Türkei kritisiert" */
function writerOf(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const written = clause.roles.prepositional.find(
    (it) => it.preposition === 'in' && context.german.syntax.writings.has(it.nominals[0]?.lemma ?? ''),
  );
  const owners = written ? ownersOf(written, reading, context.resolution) : [];
  return owners.find((it) => isActor(it) && it.named) ?? null;
}

function spokeBefore(targets: readonly Cluster[], here: number, before: readonly Claim[]): Cluster | null {
  const claim = before.findLast(
    (it) => it.sentence < here && it.sentence >= here - SENTENCES_BACK && SPOKEN.has(it.type) && it.source.named,
  );
  return claim && isActor(claim.source) && !targets.includes(claim.source) ? claim.source : null;
}

function prosecutor(here: number, { resolution, german }: ClaimContext): Cluster | null {
  const near = (cluster: Cluster) => cluster.mentions.some((it) => it.sentence <= here && it.sentence >= here - RECENT);
  return resolution.clusters.find((it) => isActor(it) && german.syntax.isProsecuting(it.name.toLowerCase()) && near(it)) ?? null;
}
