/** Claims by adjectives that are said of a subject: "sind sich einig", "ist verbündet mit". */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { findingOf, placeOf } from './finding.js';
import { groupFor, type Scene } from './slots.js';
import { sceneOf } from './verbs.js';

export function adjectiveFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const participle = clause.verbs?.voice === 'state' ? clause.verbs.main : null;
  const word = participle ?? clause.roles.predicate;
  if (!word || !clause.verbs) return [];
  const { adjectives } = context.german.frames;
  const lemmas = [word.lemma, word.text, ...word.analysis.readings.map((it) => it.lemma)].filter((lemma) => adjectives.has(lemma));
  if (lemmas.length === 0) return [];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of new Set(lemmas))
    for (const frame of adjectives.get(lemma) ?? []) {
      const finding = apply(frame, scene);
      if (finding) return [finding];
    }
  return [];
}

function apply(frame: Frame, scene: Scene): Finding | null {
  if (frame.requires.some((it) => it.slot === 'neg') && !scene.clause.negation) return null;
  const sources = firstFilled(frame.source, scene);
  return sources.length === 0 ? null : findingOf(frame, sources, firstFilled(frame.target, scene), placeOf(scene.clause, scene.reading));
}

export function firstFilled(roles: readonly Role[], scene: Scene): Cluster[] {
  const { reading, context, subject, subjectClause, clause } = scene;
  for (const role of roles) {
    const group = role.slot === 'subj' || role.slot === 'each' ? subject : groupFor(role.slot, role.preposition, role.case, scene);
    if (!group) continue;
    const found = entitiesOf(group, group === subject ? subjectClause : clause, reading, context.resolution);
    if (found.length > (role.slot === 'each' ? 1 : 0)) return found;
  }
  return [];
}
