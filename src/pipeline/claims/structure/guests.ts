/** Who takes part in an event that the clause itself does not name: the one told last. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { isPlural } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { entitiesOf, isActor, ownersOf } from '../actors.js';
import type { Inventory } from '../inventory.js';
import { eventOf, eventsOf } from './events.js';
import { placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';
import { takersOf } from './takers.js';
import { lastEvent } from './told.js';

export const GUEST_RULES: readonly StructureRule[] = [
  {
    id: 'structure:takes-part',
    relation: 'PARTICIPATES_IN',
    example: 'Die {Konferenz} beginnt morgen. [Karl Huber] nimmt teil.',
    needs: ['takes-part'],
    find: takingPart,
  },
  {
    id: 'structure:among-guests',
    relation: 'PARTICIPATES_IN',
    example: 'Die {Konferenz} begann. Zu den Gästen zählte [Karl Huber].',
    needs: ['guests'],
    find: amongGuests,
  },
  {
    id: 'structure:calls-to-event',
    relation: 'PARTICIPATES_IN',
    example: '[Die Grünen] riefen zu der {Demonstration} auf.',
    needs: ['Event', 'calls'],
    find: callers,
  },
  {
    id: 'structure:called-where',
    relation: 'LOCATED_IN',
    example: 'Die Grünen riefen zu einer [Demonstration] nach {Kassel} auf.',
    needs: ['Event', 'calls'],
    find: calledWhere,
  },
  {
    id: 'structure:own-event',
    relation: 'PARTICIPATES_IN',
    example: '[Karl Huber] kündigte seine {Tournee} an.',
    needs: ['Event', 'possessive'],
    find: ownEvents,
  },
];

/** "Huber nahm nicht teil", "Die SPD tritt wieder an", "Teilnehmen werden Minister aus Polen" */
function takingPart(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { verbs } = context.german.nouns.events;
  return reading.clauses.flatMap((clause) => {
    const opens = clause.roles.predicate?.lower ?? clause.roles.predicative?.head.lower ?? '';
    const sorts = verbs.get(clause.verbs?.lemmas[0] ?? '') ?? verbs.get(opens);
    const subject = clause.roles.subject ?? (verbs.has(opens) ? clause.roles.accusative : null);
    if (!sorts || !subject || (clause.roles.accusative && clause.roles.accusative !== subject)) return [];
    if (clause.roles.prepositional.some((it) => namesEvent(it, inventory))) return [];
    return members(subject, clause, sorts, inventory);
  });
}

/** "an den Gesprächen", "bei der Wahl": the clause itself says in what. */
function namesEvent(group: Group, inventory: Inventory): boolean {
  return inventory.context.german.syntax.takingPart.has(group.preposition ?? '') || eventOf(group, inventory) !== null;
}

/** "Zu den Gästen zählten Huber und Berger", "Als Redner traten sie auf", "Gastgeber ist Polen", "Die Kandidaten waren Huber und Berger" */
function amongGuests(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { guests } = context.german.nouns.events;
  return reading.clauses.flatMap((clause) => {
    const { subject, predicative, prepositional } = clause.roles;
    const lemma = clause.verbs?.lemmas[0] ?? '';
    const among = prepositional.find(
      (it) => (it.preposition === 'zu' || it.preposition === 'unter') && isPlural(it.agreement) && guestSorts(it, guests),
    );
    if (among && subject && context.german.syntax.among.has(lemma))
      return members(subject, clause, guestSorts(among, guests) ?? [], inventory, among);
    const role = context.german.syntax.asGuest.has(lemma)
      ? prepositional.find((it) => it.preposition === 'als' && guestSorts(it, guests))
      : null;
    if (role && subject && !prepositional.some((it) => namesEvent(it, inventory)))
      return members(subject, clause, guestSorts(role, guests) ?? [], inventory, role);
    // "war Gast beim FC Sankt Pauli"
    if (lemma !== 'sein' || !subject || !predicative || prepositional.some((it) => it.preposition === 'bei')) return [];
    const [what, who] = guestSorts(subject, guests) ? [subject, predicative] : [predicative, subject];
    const sorts = guestSorts(what, guests);
    return sorts ? members(who, clause, sorts, inventory, what) : [];
  });
}

/** "Die Grünen riefen zu der Demonstration auf", "Polen lud zu einer Konferenz ein" */
function callers(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return calls(inventory).flatMap(({ clause, subject, group, event: target }) => {
    const actors = entitiesOf(subject, clause, reading, context.resolution).filter(isActor);
    const to = Math.max(endOf(subject), endOf(group));
    return actors.map((source) => ({ source, target, from: Math.min(subject.from, group.from), to, clause }));
  });
}

/** "riefen zu einer Demonstration nach Kassel auf" */
function calledWhere(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return calls(inventory).flatMap(({ clause, group, event: source }) =>
    clause.roles.prepositional
      .filter(({ preposition }) => preposition === 'nach')
      .flatMap((to) => placesOf(to, reading, context).map((target) => ({ source, target, from: group.from, to: endOf(to), clause }))),
  );
}

type Call = { clause: Clause; subject: Group; group: Group; event: Cluster };

/** Who calls to what, in the active voice. */
function calls(inventory: Inventory): Call[] {
  return inventory.reading.clauses.flatMap((clause) => {
    const sorts = inventory.context.german.nouns.events.callers.get(clause.verbs?.lemmas[0] ?? '');
    const { subject, prepositional } = clause.roles;
    if (!sorts || !subject || clause.verbs?.voice !== 'active' || clause.negation) return [];
    return prepositional.flatMap((group) => {
      const event = group.preposition === 'zu' ? eventOf(group, inventory) : null;
      return event && sorts.includes(event.sort) ? [{ clause, subject, group, event: event.cluster }] : [];
    });
  });
}

/** "ihre große Europatournee" */
function ownEvents(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return eventsOf(inventory).flatMap(({ group, cluster: target, sort }) => {
    if (!group.possessive || !context.german.nouns.events.owned.has(sort)) return [];
    const owner = reading.mentions.find((it) => it.role === 'possessive' && it.token === group.possessive);
    const source = owner ? context.resolution.of(owner)[0] : undefined;
    return source && isActor(source) ? [{ source, target, from: group.from, to: endOf(group) }] : [];
  });
}

function guestSorts(group: Group, guests: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  return group.adjectives.length > 1 ? undefined : guests.get(group.nominals[0]?.lemma ?? '');
}

function members(group: Group, clause: Clause, sorts: readonly string[], inventory: Inventory, role: Group | null = null): Found[] {
  const { reading, context } = inventory;
  const owned = role?.genitives.flatMap((it) => eventOf(it, inventory)?.cluster ?? [])[0];
  if (role && role.genitives.length > 0 && !owned) return [];
  const start = Math.min(...clause.parts.map((part) => part.from));
  const target = owned ?? lastEvent(sorts, reading, start, context);
  if (!target) return [];
  const actors = takersOf(group, clause, reading, context);
  const named = actors.filter((it) => it.named || it.type !== 'Person');
  const sources = named.length > 0 ? named : [group, ...group.conjuncts].flatMap((it) => ownersOf(it, reading, context.resolution));
  const from = Math.min(...clause.parts.map((part) => part.from));
  return sources.map((source) => ({ source, target, from, to: Math.max(endOf(group), from + 1), clause }));
}
