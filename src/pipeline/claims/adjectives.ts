/** Claims by adjectives that are said of a subject: "sind sich einig", "ist verbündet mit". */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import { endsFit } from '../../ontology/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { groupFor, type Scene } from './roles.js';
import { sceneOf } from './verbs.js';

export function adjectiveFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const participle = clause.verbs?.voice === 'state' ? clause.verbs.main : null;
  const word = participle ?? clause.roles.predicate;
  if (!word || !clause.verbs) return [];
  const lemmas = [word.lemma, word.text, ...word.analysis.readings.map((it) => it.lemma)];
  const scene = sceneOf(clause, reading, context);
  for (const lemma of new Set(lemmas))
    for (const frame of context.german.frames.adjectives.get(lemma) ?? []) {
      const finding = apply(frame, scene);
      if (finding) return [finding];
    }
  return [];
}

function apply(frame: Frame, scene: Scene): Finding | null {
  const sources = firstFilled(frame.source, scene);
  const each = frame.target.some((role) => role.slot === 'each');
  const targets = firstFilled(frame.target, scene).filter((target) => each || !sources.includes(target));
  const fitting = targets.filter((target) =>
    sources.some((source) => source !== target && endsFit(frame.relation, source.type, target.type)),
  );
  if (fitting.length === 0) return null;
  const { clause, reading } = scene;
  const { tokens } = reading.sentence;
  return {
    type: frame.relation,
    sources,
    targets: fitting,
    modality: frame.modality,
    polarity: frame.polarity,
    content: null,
    role: null,
    rule: frame.id,
    clause,
    start: tokens[Math.min(...clause.parts.map((part) => part.from))]?.start ?? 0,
    end: tokens[Math.max(...clause.parts.map((part) => part.to)) - 1]?.end ?? 0,
  };
}

function firstFilled(roles: readonly Role[], scene: Scene): Cluster[] {
  const { reading, context, subject, subjectClause, clause } = scene;
  for (const role of roles) {
    const group = role.slot === 'subj' || role.slot === 'each' ? subject : groupFor(role.slot, role.preposition, role.case, scene);
    if (!group) continue;
    const found = entitiesOf(group, group === subject ? subjectClause : clause, reading, context.resolution);
    if (found.length > (role.slot === 'each' ? 1 : 0)) return found;
  }
  return [];
}
