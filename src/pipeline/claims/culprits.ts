/** Who did what a noun names, where the verb says it of somebody: "machte den Iran für den Anschlag verantwortlich". */
import type { Culprit } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { ontology } from '../../ontology/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import type { ClaimContext } from './claim.js';
import { meetsAll } from './roles.js';
import { groupFor, type Scene } from './slots.js';
import { sceneOf, subjectEntities } from './verbs.js';

/** Only what is done to somebody is said of somebody. */
export function culpritsOf(relation: RelationType, group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const clause = reading.clauseOf.get(group);
  if (!clause || ontology().relations[relation].quad !== 'material-conflict') return [];
  const found = rowOf(group, clause, reading, context);
  const who = found && whoOf(found.row, found.scene);
  return who
    ? entitiesOf(who, who === found.scene.subject ? found.scene.subjectClause : clause, reading, context.resolution).filter(isActor)
    : [];
}

/** "Als Drahtzieher gilt die PKK": who is called so of what was told before; null where the group calls nobody so. */
export function namedAs(group: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster[] | null {
  if (group.preposition !== 'als' || group.genitives.length > 0) return null;
  const scene = sceneOf(clause, reading, context);
  const row = clause.verbs?.lemmas
    .flatMap((lemma) => context.german.frames.culprits.get(lemma) ?? [])
    .find((it) => it.deed.length === 0 && meetsAll(it.requires, scene));
  const who = row && whoOf(row, scene);
  return who ? entitiesOf(who, clause, reading, context.resolution) : null;
}

/** Whether the clause says of somebody that he did it, and who says so: the subject, unless it owns up to the deed itself. */
export function blameIn(group: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): { accuser: Cluster | null } | null {
  const found = rowOf(group, clause, reading, context);
  if (!found) return null;
  const [first] = found.row.who;
  if (clause.verbs?.voice !== 'active' || first?.slot === 'subj' || first?.slot === 'head') return { accuser: null };
  return { accuser: subjectEntities(clause, reading, context)[0] ?? null };
}

function rowOf(group: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): { row: Culprit; scene: Scene } | null {
  const rows = clause.verbs?.lemmas.flatMap((lemma) => context.german.frames.culprits.get(lemma) ?? []) ?? [];
  if (rows.length === 0) return null;
  const scene = sceneOf(clause, reading, context);
  const row = rows.find((it) => isDeed(it, group, scene) && meetsAll(it.requires, scene));
  return row ? { row, scene } : null;
}

/** The noun itself, or one that hangs on what stands there: "der Urheber des Anschlags" is no deed. */
function isDeed({ deed }: Culprit, group: Group, scene: Scene): boolean {
  return deed.some(({ slot, preposition, case: wanted }) =>
    slot === 'pp'
      ? group.preposition === preposition && scene.clause.roles.prepositional.includes(group)
      : slot === 'gen'
        ? scene.clause.roles.genitive === group || group.parent?.genitives.includes(group) === true
        : groupFor(slot, preposition, wanted, scene) === group,
  );
}

function whoOf({ who }: Culprit, scene: Scene): Group | null {
  for (const role of who) {
    // "Der Drahtzieher des Anschlags ist Huber"
    const group = role.slot === 'head' ? scene.clause.roles.predicative : groupFor(role.slot, role.preposition, role.case, scene);
    if (group) return group;
  }
  return null;
}
