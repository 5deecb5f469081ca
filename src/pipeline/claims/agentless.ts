/** Who does what a passive says where no agent is told: whoever spoke against somebody just before, or the one who prosecutes. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor } from './actors.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { rowsOf } from './meant.js';
import { fillRole, meetsAll } from './roles.js';
import { sceneOf, subjectEntities } from './verbs.js';
import { writerOf } from './writers.js';

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
        opponentOf(targets, here, before) ??
        (frame.relation === 'ACCUSES' ? prosecutor(here, context) : demander(here, context, before));
      if (!source || targets.includes(source)) return [];
      const finding = findingOf(frame, [source], [...new Set(targets)], placeOf(clause, reading));
      return finding ? [{ ...finding, rule: `implied:agent:${frame.relation}` }] : [];
    }
  return [];
}

/** Who spoke against the same before. */
function opponentOf(targets: readonly Cluster[], here: number, before: readonly Claim[]): Cluster | null {
  const claim = before.findLast((it) => it.sentence < here && it.sentence >= here - SENTENCES_BACK && SPOKEN.has(it.type));
  if (!claim || !targets.includes(claim.target)) return null;
  return isActor(claim.source) && claim.source.named && !targets.includes(claim.source) ? claim.source : null;
}

/** "Die SPD fordert Reformen. Polen wird aufgefordert, …": whoever the sentence before is about, if it asks something already. */
function demander(here: number, context: ClaimContext, before: readonly Claim[]): Cluster | null {
  const told = context.readings[here - 1];
  const main = told?.clauses.find((it) => it.type === 'main' && it.verbs);
  if (!told || !main) return null;
  const [subject, other] = subjectEntities(main, told, context).filter((it) => it.named && isActor(it));
  if (!subject || other) return null;
  const scene = sceneOf(main, told, context);
  const asks = main.verbs?.voice === 'active' && main.verbs.lemmas.some((lemma) => rowsOf(lemma, scene).some(isDemand));
  return asks || before.some((it) => it.sentence === here - 1 && isDemand(it) && it.source === subject) ? subject : null;
}

function isDemand(it: Frame | Claim): boolean {
  return ('relation' in it ? it.relation : it.type) === 'DEMANDS';
}

function prosecutor(here: number, { resolution, german }: ClaimContext): Cluster | null {
  const near = (cluster: Cluster) => cluster.mentions.some((it) => it.sentence <= here && it.sentence >= here - RECENT);
  return resolution.clusters.find((it) => isActor(it) && german.syntax.isProsecuting(it.name.toLowerCase()) && near(it)) ?? null;
}
