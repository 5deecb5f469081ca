/** Where events happen, and who takes part, told by the clause or the noun group around them. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { canBe } from '../../groups/agreement.js';
import type { Group } from '../../groups/index.js';
import { endOf } from '../../groups/link.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import { entityOf, groupBehind, isTime, placesOf } from './near.js';
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
];

const INSIDE: ReadonlySet<string> = new Set(['in', 'auf', 'an', 'vor', 'bei', 'nahe', 'unweit', 'über']);

/** "Am Samstag kam es in Dublin zu Ausschreitungen": an event and a place in one clause. */
function eventsInClauses(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.clauses.flatMap((clause) => {
    const events = happening(clause, reading, context);
    if (events.length === 0 || !clause.verbs || clause.negation) return [];
    return clause.groups.flatMap((place) => {
      if (place.parent || !place.preposition || !INSIDE.has(place.preposition) || !canBe(place.agreement, 'dat')) return [];
      if (clause.groups.some((it) => holds(it, place, reading, context) && !events.some(({ group }) => group === it))) return [];
      return placesOf(place, reading, context).flatMap((target) =>
        events.map(({ group, source }) => ({
          source,
          target,
          from: Math.min(group.from, place.from),
          to: Math.max(endOf(group), endOf(place)),
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
    const found = group ? entityOf(group, reading, context) : null;
    return group &&
      found?.cluster.type === 'Event' &&
      !BETWEEN.has(context.german.names.noun(found.mention.token?.lemma ?? '')?.term.sort ?? '')
      ? [{ group, source: found.cluster }]
      : [];
  });
}

/** Events between parties, which are in no place. */
const BETWEEN: ReadonlySet<string> = new Set(['negotiation', 'conflict', 'war']);

/** Events that happen inside a country, not between countries. */
const DOMESTIC: ReadonlySet<string> = new Set(['election', 'protest', 'disaster', 'attack']);

/** "die äthiopische Parlamentswahl", "die Hamburger Bürgerschaftswahl" */
function eventsOfCountries(reading: SentenceReading, context: ClaimContext): Found[] {
  return reading.groups.flatMap((group) => {
    const event = entityOf(group, reading, context);
    const head = event?.mention.token;
    if (event?.cluster.type !== 'Event' || !head) return [];
    const sort = context.german.names.noun(head.lemma)?.term.sort;
    if (!sort || !DOMESTIC.has(sort)) return [];
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'adjective');
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    return target ? [{ source: event.cluster, target, from: group.from, to: group.to }] : [];
  });
}
