/** Where events happen, and who takes part, told by the clause or the noun group around them. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { canBe } from '../../groups/agreement.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf, isActor } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { entityOf, groupBehind, groupsBehind, isAt, isTime, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';

export const EVENT_RULES: readonly StructureRule[] = [
  {
    id: 'structure:event-in-clause',
    relation: 'LOCATED_IN',
    example: 'In {Dublin} kam es am Samstag zu [Ausschreitungen].',
    needs: ['Event', 'where'],
    find: eventsInClauses,
  },
  {
    id: 'structure:event-of-country',
    relation: 'LOCATED_IN',
    example: 'Die {äthiopische} [Parlamentswahl] beginnt morgen.',
    needs: ['Event', 'where', 'adjective'],
    find: eventsOfCountries,
  },
  {
    id: 'structure:event-embedded',
    relation: 'LOCATED_IN',
    example: 'Die in {Dublin} geplante [Konferenz] fällt aus.',
    needs: ['Event', 'where', 'embedded'],
    find: eventsEmbedded,
  },
  {
    id: 'structure:event-behind-place',
    relation: 'LOCATED_IN',
    example: 'Bei ihrem Auftritt in {Dublin} bei der [Konferenz] schwieg sie.',
    needs: ['Event', 'where'],
    find: eventsBehindPlaces,
  },
  {
    id: 'structure:speaks-at-event',
    relation: 'PARTICIPATES_IN',
    example: 'Bei dem {Treffen} in Brüssel warnte [Anna Berger] vor Krieg.',
    needs: ['Event'],
    find: actorsAtEvents,
  },
  {
    id: 'structure:event-of-actors',
    relation: 'PARTICIPATES_IN',
    example: 'Das {Treffen} zwischen [Russland] und Polen beginnt morgen.',
    needs: ['Event'],
    find: eventsOfActors,
  },
];

/** "Am Samstag kam es in Dublin zu Ausschreitungen": an event and a place in one clause. */
function eventsInClauses({ reading, context }: Inventory): Found[] {
  return reading.clauses.flatMap((clause) => {
    const events = happening(clause, reading, context);
    if (events.length === 0 || !clause.verbs || clause.negation) return [];
    return clause.groups.flatMap((place) => {
      if (place.parent || !saysWhere(place, reading, context)) return [];
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
export function happening(clause: Clause, reading: SentenceReading, context: ClaimContext): { group: Group; source: Cluster }[] {
  const { subject, accusative, prepositional } = clause.roles;
  const groups = [subject, accusative, ...prepositional.filter((it) => it.preposition === 'zu' || it.preposition === 'bei')];
  return groups.flatMap((group) => {
    const event = group ? eventOf(group, reading, context) : null;
    const { placeless, visits } = context.german.nouns.events;
    // "es kam zu Unruhen" tells them as news, "bei einem Besuch" tells where somebody was
    const told = event && (group?.preposition === 'zu' || !isDim(event.cluster)) && !visits.has(event.head);
    const placed = told && !placeless.has(event.sort);
    return group && placed ? [{ group, source: event.cluster }] : [];
  });
}

/** "die äthiopische Parlamentswahl", "das Düsseldorfer Konzert" */
function eventsOfCountries({ reading, context }: Inventory): Found[] {
  const { domestic, placeless } = context.german.nouns.events;
  return reading.groups.flatMap((group) => {
    const event = eventOf(group, reading, context);
    if (!event) return [];
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'adjective');
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    const town = target?.type === 'Place' && target.sort === 'city';
    if (!target || !(town ? !placeless.has(event.sort) : domestic.has(event.sort))) return [];
    return [{ source: event.cluster, target, from: group.from, to: group.to }];
  });
}

/** "die in Dublin geplante Konferenz" */
function eventsEmbedded({ reading, context }: Inventory): Found[] {
  return reading.groups.flatMap((group) => {
    const event = group.embedded ? eventOf(group, reading, context) : null;
    if (!event || !group.embedded) return [];
    return group.embedded.groups
      .filter((it) => saysWhere(it, reading, context))
      .flatMap((it) => placesOf(it, reading, context))
      .map((target) => ({ source: event.cluster, target, from: group.from, to: group.to }));
  });
}

/** "in Brüssel bei einem Treffen der Außenminister": what follows the place happens there. */
function eventsBehindPlaces({ reading, context }: Inventory): Found[] {
  return reading.groups.flatMap((place) => {
    if (place.parent || !saysWhere(place, reading, context)) return [];
    const behind = groupBehind(place, reading, context);
    const event = behind ? eventOf(behind, reading, context) : null;
    if (!behind?.preposition || !event || !context.german.nouns.events.attended.get(event.sort)?.has(behind.preposition)) return [];
    return placesOf(place, reading, context).map((target) => ({ source: event.cluster, target, from: place.from, to: endOf(behind) }));
  });
}

/** "in Dublin", "vor dem Reichstag", but not "in die Stadt" */
export function saysWhere(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  return group.preposition !== null && (context.german.syntax.where.get('clause')?.has(group.preposition) ?? false) && isAt(group, reading);
}

/** "Beim Treffen in Brüssel sagte Rice": who acts at a gathering takes part in it, and whom one meets in a contest. */
function actorsAtEvents({ reading, context }: Inventory): Found[] {
  const { contests } = context.german.nouns.events;
  return reading.clauses.flatMap((clause) => {
    const { subject, accusative, dative, prepositional } = clause.roles;
    if (!subject || clause.negation) return [];
    return prepositional.flatMap((group) => {
      const event = attended(group, reading, context);
      if (!event) return [];
      const rivals = contests.has(event.sort) ? [accusative, dative, prepositional.find((it) => it.preposition === 'gegen')] : [];
      return [subject, ...rivals].flatMap((who) => {
        const actors = who ? entitiesOf(who, clause, reading, context.resolution).filter(isActor) : [];
        return actors
          .filter((it) => who === subject || it.type === 'Person')
          .map((source) => ({
            source,
            target: event.cluster,
            from: Math.min(subject.from, group.from),
            to: Math.max(endOf(subject), endOf(group)),
            clause,
          }));
      });
    });
  });
}

/** "bei dem Treffen", "am Rande des Treffens" */
function attended(group: Group, reading: SentenceReading, context: ClaimContext): EventFound | null {
  const { attended: by, edges } = context.german.nouns.events;
  if (!group.preposition) return null;
  const inside = edges.has(group.nominals[0]?.lemma ?? '') ? group.genitives[0] : undefined;
  const event = eventOf(inside ?? group, reading, context);
  const prepositions = event ? by.get(event.sort) : undefined;
  if (!event || !prepositions) return null;
  if (inside) return event;
  return prepositions.has(group.preposition) && canBe(group.agreement, 'dat') && !isInside(group, reading, context) ? event : null;
}

/** "das Vorgehen der Polizei bei der Demonstration": what was done there, not who does something now. */
function isInside(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  const before = reading.groups.find((it) => !it.parent && endOf(it) === group.from && it.preposition !== null);
  if (before?.head.class !== 'N' || isTime(before, context)) return false;
  const found = entityOf(before, reading, context)?.cluster;
  return !found?.named && found?.type !== 'Person';
}

/** "das Treffen zwischen Blinken und Lawrow", "das Gipfeltreffen der EU" */
function eventsOfActors({ reading, context }: Inventory): Found[] {
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

/** `head`: the last part of its noun */
type EventFound = { cluster: Cluster; sort: string; head: string };

/** The event that a group means, and what kind of event its noun heads. */
export function eventOf(group: Group, reading: SentenceReading, context: ClaimContext): EventFound | null {
  const found = entityOf(group, reading, context);
  if (found?.cluster.type !== 'Event' || context.german.nouns.events.none.has(found.mention.token?.lemma ?? '')) return null;
  const noun = context.german.names.noun(found.mention.token?.lemma ?? '')?.term;
  return { cluster: found.cluster, sort: noun?.sort ?? '', head: noun?.name ?? '' };
}

/** Below this, an event without a name has no place of its own: of those places, fewer than one in six was right on annotated articles. */
const DIM = 0.2;

export function isDim({ type, named, worth }: Cluster): boolean {
  return type === 'Event' && !named && worth < DIM;
}
