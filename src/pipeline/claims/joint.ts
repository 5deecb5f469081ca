/** What several do jointly: "von Polen und Litauen gemeinsam entwickelt", "ein gemeinsamer Auftritt der SPD mit der CDU". */
import type { Syntax } from '../../lang/de/syntax.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { placeOf } from './finding.js';
import { chainOf } from './nouns.js';
import { groupFor } from './slots.js';
import { sceneOf } from './verbs.js';

/** A sentence has the sign `jointly` wherever there may be any. */
export function jointFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  const { syntax } = context.german;
  const { tokens } = reading.sentence;
  const actors = (group: Group, by: Clause | null) => [
    ...new Set(entitiesOf(group, by, reading, context.resolution).filter((it) => it.named && isActor(it))),
  ];
  const words = clause.parts.flatMap((part) => tokens.slice(part.from, part.to));
  const found: Finding[] = [];
  if (clause.verbs && words.some((token) => syntax.isJointly(token.lower) && token.class !== 'A')) {
    const scene = sceneOf(clause, reading, context);
    const doers = groupFor('subj', undefined, undefined, scene);
    if (doers) found.push(...among(actors(doers, scene.subjectClause), clause, reading));
  }
  const companions = clause.groups.filter((it) => isCompanion(it, reading, syntax));
  if (clause.verbs && companions.length > 0) {
    const scene = sceneOf(clause, reading, context);
    const doers = groupFor('subj', undefined, undefined, scene);
    const [own, others] = [doers ? actors(doers, scene.subjectClause) : [], companions.flatMap((it) => actors(it, null))];
    found.push(
      ...among(
        own,
        clause,
        reading,
        others.filter((it) => !own.includes(it)),
      ),
    );
  }
  for (const group of clause.groups)
    if (group.adjectives.some((it) => syntax.isJointly(it.lower))) {
      // "Polen und Litauen hielten ein gemeinsames Manöver ab"
      if (clause.verbs?.voice === 'active' && group === clause.roles.accusative && isUndertaking(group, context)) {
        const scene = sceneOf(clause, reading, context);
        if (scene.subject && scene.subject !== group) found.push(...among(actors(scene.subject, scene.subjectClause), clause, reading));
      }
      const behind = chainOf(group, reading).filter(
        (it) => it.preposition === 'von' || it.preposition === 'mit' || it.preposition === 'zwischen',
      );
      const members = [...new Set([...group.genitives, ...behind].flatMap((it) => actors(it, null)))];
      found.push(...among(members, clause, reading));
    }
  return found;
}

/** Not "warnten gemeinsame Freunde". */
function isUndertaking({ nominals }: Group, { german }: ClaimContext): boolean {
  const type = german.nouns.find(nominals[0]?.lemma ?? '')?.type;
  return type === 'Event' || type === 'Agreement';
}

/** "gemeinsam mit Polen", "zusammen mit der SPD" */
export function isCompanion(group: Group, { sentence }: SentenceReading, syntax: Syntax): boolean {
  return group.preposition === 'mit' && syntax.together.has(sentence.tokens[group.from - 1]?.lower ?? '');
}

function among(
  members: readonly Cluster[],
  clause: Clause,
  reading: SentenceReading,
  partners: readonly Cluster[] = members.slice(1),
): Finding[] {
  if (members.length === 0 || partners.length === 0) return [];
  const place = placeOf(clause, reading);
  const { tokens, start, end } = reading.sentence;
  return [
    {
      type: 'COOPERATES_WITH',
      sources: members,
      targets: partners,
      modality: 'asserted',
      polarity: 'positive',
      content: null,
      role: null,
      rule: 'joint:gemeinsam',
      clause,
      start: tokens[place.from]?.start ?? start,
      end: tokens[place.to - 1]?.end ?? end,
    },
  ];
}
