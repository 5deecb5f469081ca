/** Answers: "wies den Vorwurf zurück", "lehnte die Forderung ab". Whom it answers stands before, where somebody accused or demanded. */
import type { Frame } from '../../lang/de/frames/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor } from './actors.js';
import { speakerOfStatement } from './attribution.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { groupFor, type Scene } from './roles.js';
import { sceneOf, subjectEntities } from './verbs.js';

/** How many sentences back an act is still answered. */
const REACH = 6;
/** The same of something said that was no act. */
const SPOKEN = 2;
const ANSWERS: ReadonlySet<string> = new Set(['REJECTS', 'AGREES_WITH', 'CONCEDES_TO']);
const ANSWERED: ReadonlySet<string> = new Set(['ACCUSES', 'DEMANDS', 'WARNS', 'THREATENS']);

/** @param before the claims found so far, in the order of the text */
export function replyFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  const { verbs } = clause;
  if (verbs?.voice !== 'active') return [];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of verbs.lemmas) {
    const frame = context.german.frames.verbs.get(lemma)?.find((it) => answers(it, scene));
    if (!frame) continue;
    const sources = subjectEntities(clause, reading, context).filter((it) => isActor(it) && it.named);
    const told = before.some((it) => it.sentence === reading.sentence.index && sources.includes(it.source) && it.type === frame.relation);
    const target = sources.length === 0 || told ? null : answeredBy(sources, reading.sentence.index, before, context);
    const finding = target ? findingOf(frame, sources, [target], placeOf(clause, reading)) : null;
    return finding ? [{ ...finding, rule: `reply:${lemma}:${frame.relation}` }] : [];
  }
  return [];
}

const POINTS_BACK = /^(das|dies|dieses)$/;

/** The frame takes what somebody said, and what is said is named only as a word of speech: "den Vorwurf", "die Forderungen". */
function answers(frame: Frame, scene: Scene): boolean {
  const slot = frame.content[0];
  if (!slot || !ANSWERS.has(frame.relation) || !frame.target.some((role) => role.slot === 'content.actor')) return false;
  const group = groupFor(slot.slot, slot.preposition, slot.case, scene);
  if (group?.pronoun && POINTS_BACK.test(group.pronoun.lower)) return scene.clause.type === 'main';
  const noun = group?.nominals[0];
  if (!group || !noun || group.genitives.length > 0) return false;
  return scene.context.german.frames.replies.has(noun.lemma) || scene.context.german.frames.replies.has(noun.text);
}

/** Who last accused one of these, or demanded something of them; else who last did so to anybody, else who said something just before. */
function answeredBy(sources: readonly Cluster[], sentence: number, before: readonly Claim[], context: ClaimContext): Cluster | null {
  const near = before.filter(
    (it) => ANSWERED.has(it.type) && sentence - it.sentence <= REACH && !sources.includes(it.source) && it.source.named,
  );
  const aimed = near.filter((it) => sources.includes(it.target));
  return (aimed.at(-1) ?? near.at(-1))?.source ?? speakerBefore(sources, sentence, context);
}

function speakerBefore(sources: readonly Cluster[], sentence: number, context: ClaimContext): Cluster | null {
  for (let at = sentence - 1; at >= Math.max(0, sentence - SPOKEN); at--)
    for (const statement of [...context.statements.inSentence(at)].reverse()) {
      const speaker = speakerOfStatement(statement, context);
      if (speaker?.named && !sources.includes(speaker)) return speaker;
    }
  return null;
}
