/** Who takes part in an event that the clause names, by what they do there: "bei dem Treffen sagte Rice", "zum Gipfel kommen alle". */
import type { Clause } from '../../clauses/index.js';
import { canBe } from '../../groups/agreement.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import type { SentenceReading } from '../../reading.js';
import { isCarried } from '../agents.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { isOccasion } from '../ways.js';
import { type EventFound, eventOf, eventsOf } from './events.js';
import { contracted, entityOf, isTime, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';
import { takersOf } from './takers.js';

export const ATTENDING_RULES: readonly StructureRule[] = [
  {
    id: 'structure:speaks-at-event',
    relation: 'PARTICIPATES_IN',
    example: 'Bei dem {Treffen} in Brüssel warnte [Anna Berger] vor Krieg.',
    needs: ['Event'],
    find: actorsAtEvents,
  },
  {
    id: 'structure:holds-event',
    relation: 'PARTICIPATES_IN',
    example: '[Anna Berger] gab in Wien ein {Konzert}.',
    needs: ['Event', 'holds'],
    find: holders,
  },
  {
    id: 'structure:comes-to-event',
    relation: 'PARTICIPATES_IN',
    example: '[Anna Berger] reist am Montag zum {Gipfel} nach Genf.',
    needs: ['Event', 'comes'],
    find: (inventory) => comings(inventory).flatMap(({ event, clause, at }) => comers(event, clause, at, inventory)),
  },
  {
    id: 'structure:way-to-event',
    relation: 'LOCATED_IN',
    example: 'Anna Berger reist am Montag zum [Gipfel] nach {Genf}.',
    needs: ['Event', 'where', 'comes'],
    find: (inventory) => comings(inventory).flatMap(({ event, clause, at }) => goals(event, clause, at, inventory)),
  },
];

/** "gab ein Konzert", "begann mit Polen ein Manöver": who begins, goes on with or ends what several do. */
function holders({ reading, context, ...rest }: Inventory): Found[] {
  const { holding } = context.german.nouns.events;
  return reading.clauses.flatMap((clause) => {
    const sorts = holding.get(clause.verbs?.lemmas[0] ?? '');
    const { subject, accusative, prepositional } = clause.roles;
    const event = sorts && accusative ? eventOf(accusative, { reading, context, ...rest }) : null;
    if (!subject || !accusative || !event || !sorts?.includes(event.sort) || clause.verbs?.voice !== 'active' || clause.negation) return [];
    const others = prepositional.filter((it) => it.preposition === 'mit' && it.nominals.length > 0);
    return [subject, ...others].flatMap((who) =>
      takersOf(who, clause, reading, context).map((source) => ({ source, target: event.cluster, ...span(who, accusative), clause })),
    );
  });
}

/** "Beim Treffen in Brüssel sagte Rice": who acts at a gathering takes part in it, and whom one meets in a contest. */
function actorsAtEvents(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  if (eventsOf(inventory).length === 0) return [];
  const { contests } = context.german.nouns.events;
  return reading.clauses.flatMap((clause) => {
    const { subject, accusative, dative, prepositional } = clause.roles;
    if (!subject || clause.negation) return [];
    return prepositional.flatMap((group) => {
      const event = attended(group, inventory);
      if (!event) return [];
      const rivals = contests.has(event.sort) ? [accusative, dative, prepositional.find((it) => it.preposition === 'gegen')] : [];
      return [subject, ...rivals].flatMap((who) => {
        const actors = who ? takersOf(who, clause, reading, context) : [];
        return actors
          .filter((it) => who === subject || it.type === 'Person')
          .map((source) => ({ source, target: event.cluster, ...span(subject, group), clause }));
      });
    });
  });
}

function span(a: Group, b: Group): { from: number; to: number } {
  return { from: Math.min(a.from, b.from), to: Math.max(endOf(a), endOf(b)) };
}

/** "bei dem Treffen", "am Rande des Treffens" */
function attended(group: Group, inventory: Inventory): EventFound | null {
  const { reading, context } = inventory;
  const { attended: by, edges, after, margins } = context.german.nouns.events;
  if (!group.preposition) return null;
  const inside = edges.has(group.nominals[0]?.lemma ?? '') ? group.genitives[0] : undefined;
  const event = eventOf(inside ?? group, inventory);
  const prepositions = event ? by.get(event.sort) : undefined;
  // "bei einem Besuch in Rom" is told as where somebody goes
  if (!event || !prepositions || isOccasion(event.cluster, context)) return null;
  if (inside) return after.has(group.preposition) || !isBesides(group, event, margins) ? null : event;
  return prepositions.has(group.preposition) && canBe(group.agreement, 'dat') && !isInside(group, reading, context) ? event : null;
}

/** "am Rande des Gipfels", not "am Rande eines Schützenfestes": on the fringe of talks people do what they came for. */
function isBesides({ nominals }: Group, { sort }: EventFound, margins: ReadonlyMap<string, readonly string[]>): boolean {
  return margins.get(nominals[0]?.lemma ?? '')?.includes(sort) ?? true;
}

/** "das Vorgehen der Polizei bei der Demonstration", "die Teilnahme am Gipfel": what was done there, not who does something now. */
function isInside(group: Group, reading: SentenceReading, context: ClaimContext): boolean {
  const before = reading.groups.find((it) => !it.parent && endOf(it) === group.from);
  if (before?.head.class !== 'N' || isTime(before, context)) return false;
  // "erwägt eine Teilnahme am Gipfel"
  const clause = reading.clauseOf.get(before);
  const joins = context.german.frames.nouns.get(before.head.lemma)?.some((it) => it.relation === 'PARTICIPATES_IN');
  if (joins && clause && isCarried(before, clause, context)) return true;
  // "den Sieg bei der Wahl" may be his who speaks
  if (before.preposition === null && !before.possessive && before.genitives.length === 0) return false;
  const found = entityOf(before, reading, context)?.cluster;
  return !found?.named && found?.type !== 'Person';
}

type Coming = { event: EventFound; clause: Clause; at: Group };

/** "kommen zu einer Sitzung zusammen", "reist zum Gipfel": gatherings that somebody goes to. */
function comings(inventory: Inventory): Coming[] {
  const { coming, attended: by } = inventory.context.german.nouns.events;
  return inventory.reading.clauses.flatMap((clause) => {
    if (!coming.has(clause.verbs?.lemmas[0] ?? '') || clause.verbs?.voice !== 'active' || clause.negation) return [];
    return clause.roles.prepositional.flatMap((at) => {
      // "kamen zu Gesprächen zusammen" are no particular ones
      const told = at.preposition === 'zu' && (at.determiner !== null || contracted(at, inventory.reading) !== '');
      const event = told ? eventOf(at, inventory) : null;
      return event && by.has(event.sort) ? [{ event, clause, at }] : [];
    });
  });
}

function comers({ cluster: target }: EventFound, clause: Clause, at: Group, { reading, context }: Inventory): Found[] {
  // "traf zu einem Besuch in Rom ein"
  if (isOccasion(target, context)) return [];
  const { subject } = clause.roles;
  const actors = subject ? takersOf(subject, clause, reading, context) : [];
  return subject ? actors.map((source) => ({ source, target, ...span(subject, at), clause })) : [];
}

/** "nach Genf zum Gipfel", "zum Gipfel nach Genf" */
function goals({ cluster: source }: EventFound, clause: Clause, at: Group, { reading, context }: Inventory): Found[] {
  const way = clause.roles.prepositional.filter((it) => it.preposition === 'nach' && (endOf(it) === at.from || endOf(at) === it.from));
  return way.flatMap((it) => placesOf(it, reading, context).map((target) => ({ source, target, ...span(it, at), clause })));
}
