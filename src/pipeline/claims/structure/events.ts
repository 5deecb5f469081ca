/** Where events happen, and who takes part, told by the clause or the noun group around them. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf, isActor } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { groupBehind, groupsBehind, isAt, isTime, placesOf } from './near.js';
import { once } from './once.js';
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
    id: 'structure:event-of-actors',
    relation: 'PARTICIPATES_IN',
    example: 'Das {Treffen} zwischen [Russland] und Polen beginnt morgen.',
    needs: ['Event'],
    find: eventsOfActors,
  },
];

/** "Am Samstag kam es in Dublin zu Ausschreitungen": an event and a place in one clause. */
function eventsInClauses(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const found: Found[] = [];
  for (const clause of eventsOf(inventory).length > 0 ? reading.clauses : []) {
    const events = clause.verbs && !clause.negation ? happening(clause, inventory) : [];
    for (const place of events.length > 0 ? clause.groups : []) {
      if (place.parent || !saysWhere(place, reading, context)) continue;
      const places = placesOf(place, reading, context);
      if (places.length === 0) continue;
      const own = events.filter(({ group }) => holds(group, place, reading, context));
      if (own.length === 0 && isHeld(place, clause, events, inventory)) continue;
      for (const target of places)
        for (const { group, cluster: source } of own.length > 0 ? own : events) {
          const to = Math.max(endOf(group), endOf(place));
          found.push({ source, target, from: Math.min(group.from, place.from), to, clause });
        }
    }
  }
  return found;
}

/** "die Lage in Dublin": the place belongs to the noun before it, but not past a time: "die Minister am Montag in Dublin". */
function holds(noun: Group, place: Group, reading: SentenceReading, context: ClaimContext): boolean {
  if (noun === place || noun.nominals.length === 0 || isTime(noun, context)) return false;
  return (
    groupBehind(noun, reading, context) === place &&
    !groupsBehind(noun, reading)
      .slice(0, 1)
      .some((it) => isTime(it, context))
  );
}

/** By a noun that says something else than where: "nach einem Vorfall an einer Schule in Kiel" */
function isHeld(place: Group, clause: Clause, events: readonly EventFound[], inventory: Inventory): boolean {
  const { reading, context } = inventory;
  const holders = clause.groups.filter((it) => !events.some(({ group }) => group === it) && holds(it, place, reading, context));
  return holders.some((it) => !isSite(it, reading, context) || isHeld(it, clause, events, inventory));
}

/** "im Airbus-Werk in Toulouse", "vor der Schule in Erfurt": a place that the clause tells itself, though it may be nobody's name. */
function isSite(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  const { nouns } = context.german;
  const noun = group.nominals[0]?.lemma ?? '';
  return saysWhere(group, reading, context) && (nouns.find(noun)?.type === 'Place' || nouns.isSite(noun.toLowerCase()));
}

/** Events that the clause says to happen: its subject or object, or what it comes to. */
export function happening({ roles }: Clause, inventory: Inventory): EventFound[] {
  const { placeless, visits, moving } = inventory.context.german.nouns.events;
  const { subject, accusative, dative, prepositional } = roles;
  const found: EventFound[] = [];
  const add = (group: Group | null) => {
    const event = group ? eventOf(group, inventory) : null;
    // "es kam zu Unruhen" tells them as news, "bei einem Besuch" tells where somebody was
    const told = event && (event.group.preposition === 'zu' || !isDim(event.cluster)) && !visits.has(event.head);
    if (told && !placeless.has(event.sort)) found.push(event);
  };
  add(subject);
  add(accusative);
  // "In Polen fielen dem Hochwasser 16 Menschen zum Opfer", "In Polen starben zwei Menschen durch den Sturm"
  const harms = (it: Group | null) => it !== null && moving.has(eventOf(it, inventory)?.sort ?? '');
  if (harms(dative)) add(dative);
  for (const it of prepositional)
    if (it.preposition === 'zu' || it.preposition === 'bei' || (it.preposition === 'durch' && harms(it))) add(it);
  return found;
}

/** "die äthiopische Parlamentswahl", "das Düsseldorfer Konzert" */
function eventsOfCountries(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { domestic, placeless } = context.german.nouns.events;
  return eventsOf(inventory).flatMap(({ group, cluster: source, sort }) => {
    const owner = reading.mentions.find((it) => it.group === group && it.role === 'adjective');
    const target = owner ? context.resolution.of(owner)[0] : undefined;
    const town = target?.type === 'Place' && target.sort === 'city';
    if (!target || !(town ? !placeless.has(sort) : domestic.has(sort))) return [];
    return [{ source, target, from: group.from, to: group.to }];
  });
}

/** "die in Dublin geplante Konferenz" */
function eventsEmbedded(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return eventsOf(inventory).flatMap(({ group, cluster: source }) =>
    (group.embedded?.groups ?? [])
      .filter((it) => saysWhere(it, reading, context))
      .flatMap((it) => placesOf(it, reading, context))
      .map((target) => ({ source, target, from: group.from, to: group.to })),
  );
}

/** "in Brüssel bei einem Treffen der Außenminister": what follows the place happens there. */
function eventsBehindPlaces(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { attended: by } = context.german.nouns.events;
  const events = eventsOf(inventory).filter(({ group, sort }) => group.preposition !== null && by.get(sort)?.has(group.preposition));
  if (events.length === 0) return [];
  return reading.groups.flatMap((place) => {
    if (place.parent || !saysWhere(place, reading, context)) return [];
    const behind = groupBehind(place, reading, context);
    const event = events.find(({ group }) => group === behind);
    if (!event) return [];
    const to = endOf(event.group);
    return placesOf(place, reading, context).map((target) => ({ source: event.cluster, target, from: place.from, to }));
  });
}

/** "in Dublin", "vor dem Reichstag", but not "in die Stadt" */
export function saysWhere(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  return group.preposition !== null && (context.german.syntax.where.get('clause')?.has(group.preposition) ?? false) && isAt(group, reading);
}

/** "das Treffen zwischen Blinken und Lawrow", "das Gipfeltreffen der EU" */
function eventsOfActors(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { held } = context.german.nouns.events;
  return eventsOf(inventory).flatMap(({ group, cluster: target, sort, head }) => {
    const trial = held.get(head);
    const ties = trial ?? held.get(sort);
    if (!ties) return [];
    const members = [
      ...(ties.has('gen') ? group.genitives : []),
      ...groupsBehind(group, reading).filter(({ preposition }) => preposition !== null && ties.has(preposition)),
    ];
    return members.flatMap((member) =>
      entitiesOf(member, null, reading, context.resolution)
        // "der Prozess gegen den Vater des Jungen"
        .filter((it) => isActor(it) && (!trial || reading.ofGroup.get(member)?.role === 'name'))
        .map((source) => ({ source, target, from: group.from, to: endOf(member) })),
    );
  });
}

/** `head`: the last part of its noun */
export type EventFound = { group: Group; cluster: Cluster; sort: string; head: string };

/** The groups that mean events, and what kind of event the noun of each heads. */
export const eventsOf = once(({ groups, context: { german } }): readonly EventFound[] => {
  const found: EventFound[] = [];
  for (const { group, mention, cluster } of groups) {
    const lemma = cluster.type === 'Event' ? (mention.token?.lemma ?? '') : null;
    if (lemma === null) continue;
    const noun = german.names.noun(lemma)?.term;
    found.push({ group, cluster, sort: noun?.sort ?? '', head: noun?.name ?? '' });
  }
  return found;
});

export function eventOf(group: Group, inventory: Inventory): EventFound | null {
  for (const event of eventsOf(inventory)) if (event.group === group) return event;
  return null;
}

/** Below this, an event without a name has no place of its own: of those places, fewer than one in six was right on annotated articles. */
const DIM = 0.2;

export function isDim({ type, named, worth }: Cluster): boolean {
  return type === 'Event' && !named && worth < DIM;
}
