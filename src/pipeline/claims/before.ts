/** Whose doing an act is about that only points back at it: "Das kritisierte die SPD", "Dagegen protestierte …", "… bedauerte den Schritt". */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { agentOf } from '../clauses/agent.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { entitiesOf, isActor } from './actors.js';
import { contentClauses } from './inside.js';
import { groupFor, type Scene } from './slots.js';

const ABOUT_DOINGS: ReadonlySet<RelationType> = new Set(['ACCUSES', 'REJECTS', 'SUPPORTS', 'PROTESTS_AGAINST']);

/** The subject of the sentence before, if it is an actor with a name. */
export function doersBefore(frame: Frame, scene: Scene, sources: readonly Cluster[]): Cluster[] {
  const { clause, reading, context } = scene;
  if (!ABOUT_DOINGS.has(frame.relation) || clause.type !== 'main' || contentClauses(scene).length > 0) return [];
  if (!pointsBack(frame, scene)) return [];
  const before = context.readings[reading.sentence.index - 1];
  const told = before?.clauses.find((it) => it.type === 'main' && it.verbs && it.roles.subject);
  // "Von Huber wurde Kritik geäußert."
  const doer = told?.verbs?.voice === 'active' ? told.roles.subject : told && agentOf(told, context.german.syntax);
  if (!before || !told || !doer) return [];
  const found = entitiesOf(doer, told, before, context.resolution).filter((it) => it.named && isActor(it));
  return found.some((it) => sources.includes(it)) ? [] : found;
}

function pointsBack(frame: Frame, scene: Scene): boolean {
  const { syntax } = scene.context.german;
  // "reagierte empört"
  if (frame.requires.some(({ slot, words }) => slot === 'adv' && words.length > 0) && frame.target.every((role) => isMissing(role, scene)))
    return true;
  for (const { slot, preposition, case: wanted } of [...frame.content, ...frame.target]) {
    if (slot !== 'acc' && slot !== 'dat' && slot !== 'pp') continue;
    if (slot === 'pp' && adverbs(scene).includes(preposition ?? '')) return true;
    const group = groupFor(slot, preposition, wanted, scene);
    if (group && (isThat(group) || (isDoing(group, syntax.doings) && !goesOn(group, scene)))) return true;
  }
  return false;
}

function isMissing({ slot, preposition, case: wanted }: Role, scene: Scene): boolean {
  return slot === 'pp' && groupFor(slot, preposition, wanted, scene) === null;
}

/** "dagegen", "darüber": the prepositions of adverbs that stand for what was said. */
function adverbs({ clause, reading }: Scene): string[] {
  const { tokens } = reading.sentence;
  const words = clause.parts.flatMap((part) => tokens.slice(part.from, part.to));
  return words.flatMap((token) => /^dar?(gegen|über|an)$/.exec(token.lower)?.[1] ?? []);
}

/** "die Kritik an Polen" points to nothing before. */
function goesOn(group: Group, { clause }: Scene): boolean {
  return clause.groups.some((it) => it.preposition !== null && it.from === endOf(group));
}

function isThat({ pronoun, head }: Group): boolean {
  return pronoun !== null && /^(das|dies|dieses|dem)$/.test(head.lower);
}

function isDoing({ determiner, nominals, genitives }: Group, doings: ReadonlySet<string>): boolean {
  return (
    genitives.length === 0 && /^(de[rnms]|die|das|diese[rnms]?)$/.test(determiner?.lower ?? '') && doings.has(nominals[0]?.lemma ?? '')
  );
}
