/** Where events happen, and who takes part, told by the clause or the noun group around them. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { canBe } from '../../groups/agreement.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf, isActor } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupBehind, groupsBehind, isTime, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const EVENT_RULES: readonly StructureRule[] = [
  {
    id: 'structure:event-in-clause',
    relation: 'LOCATED_IN',
    example: 'In {Dublin} kam es am Samstag zu [Ausschreitungen].',
    find: eventsInClauses,
  },
  {
    id: 'structure:event-of-country',
    relation: 'LOCATED_IN',
    example: 'Die {äthiopische} [Parlamentswahl] beginnt morgen.',
    find: eventsOfCountries,
  },
  {
    id: 'structure:speaks-at-event',
    relation: 'PARTICIPATES_IN',
    example: 'Bei dem {Treffen} in Brüssel warnte [Anna Berger] vor Krieg.',
    find: actorsAtEvents,
  },
  {
    id: 'structure:event-of-actors',
    relation: 'PARTICIPATES_IN',
    example: 'Das {Treffen} zwischen [Russland] und Polen beginnt morgen.',
    find: eventsOfActors,
  },
];

/** "Am Samstag kam es in Dublin zu Ausschreitungen": an event and a place in one clause. */
function eventsInClauses(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.clauses.flatMap((clause) => {
    const events = happening(clause, reading, context);
    if (events.length === 0 || !clause.verbs || clause.negation) return [];
    return clause.groups.flatMap((place) => {
      if (
        place.parent ||
        !place.preposition ||
        !context.german.syntax.where.get('clause')?.has(place.preposition) ||
        !canBe(place.agreement, 'dat')
      )
        return [];
      if (clause.groups.some((it) => holds(it, place, reading, context) && !events.some(({ group }) => group === it))) return [];
      return placesOf(place, reading, context).flatMap((target) =>
        events.map(({ group, source }) => ({
          source,
          target,
          from: Math.min(group.from, place.from),
          to: Math.max(endOf(group), endOf(place)),
          clause,
        })),
      );
    });
  });
}

/** "die Lage in Dublin": the place belongs to the noun before it. */
function holds(noun: Group, place: Group, reading: SentenceReading, context: ClaimContext): boolean {
  return noun !== place && noun.nominals.length > 0 && !isTime(noun, context) && groupBehind(noun, reading, context) === place;
}

/** Events that the clause says to happen: its subject or object, or what it comes to. */
function happening(clause: Clause, reading: SentenceReading, context: ClaimContext): { group: Group; source: Cluster }[] {
  const { subject, accusative, prepositional } = clause.roles;
  const groups = [subject, accusative, ...prepositional.filter((it) => it.preposition === 'zu' || it.preposition === 'bei')];
  return groups.flatMap((group) => {
    const event = group ? eventOf(group, reading, context) : null;
    return group && event && !context.german.nouns.events.placeless.has(event.sort) ? [{ group, source: event.cluster }] : [];
  });
}

/** "die äthiopische Parlamentswahl", "die Hamburger Bürgerschaftswahl" */
function eventsOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const event = eventOf(group, reading, context);
    if (!event || !context.german.nouns.events.domestic.has(event.sort)) return [];
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'adjective');
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    return target ? [{ source: event.cluster, target, from: group.from, to: group.to }] : [];
  });
}

/** "Beim Treffen in Brüssel sagte Rice": who acts at a gathering takes part in it. */
function actorsAtEvents(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.clauses.flatMap((clause) => {
    const { subject, prepositional } = clause.roles;
    if (!subject || clause.negation) return [];
    const actors = entitiesOf(subject, clause, reading, context.resolution).filter(isActor);
    return prepositional.flatMap((group) => {
      const event = eventOf(group, reading, context);
      if (!event || !group.preposition || !canBe(group.agreement, 'dat')) return [];
      if (!context.german.nouns.events.attended.get(event.sort)?.has(group.preposition)) return [];
      const from = Math.min(subject.from, group.from);
      return actors.map((source) => ({ source, target: event.cluster, from, to: Math.max(endOf(subject), endOf(group)), clause }));
    });
  });
}

/** "das Treffen zwischen Blinken und Lawrow", "das Gipfeltreffen der EU" */
function eventsOfActors(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const event = eventOf(group, reading, context);
    const ties = event ? context.german.nouns.events.held.get(event.sort) : undefined;
    if (!event || !ties) return [];
    const members = [
      ...(ties.has('gen') ? group.genitives : []),
      ...groupsBehind(group, reading).filter(({ preposition }) => preposition !== null && ties.has(preposition)),
    ];
    return members.flatMap((member) =>
      entitiesOf(member, null, reading, context.resolution)
        .filter(isActor)
        .map((source) => ({ source, target: event.cluster, from: group.from, to: endOf(member) })),
    );
  });
}

/** The event that a group means, and what kind of event its noun heads. */
function eventOf(group: Group, reading: SentenceReading, context: ClaimContext): { cluster: Cluster; sort: string } | null {
  const found = entityOf(group, reading, context);
  if (found?.cluster.type !== 'Event') return null;
  return { cluster: found.cluster, sort: context.german.names.noun(found.mention.token?.lemma ?? '')?.term.sort ?? '' };
}
