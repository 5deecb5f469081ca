/** Where what a clause tells happens, told outside it: "Genf, wo …", "Genf. Dort …", and what moves over places. */
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { SentenceReading } from '../../reading.js';
import { entitiesOf } from '../actors.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { eventOf, eventsOf, happening, saysWhere } from './events.js';
import { entityOf, isAt, isWhere, placesOf } from './near.js';
import type { Found, StructureRule } from './rule.js';
import { lastEvent } from './told.js';

export const SCENE_RULES: readonly StructureRule[] = [
  {
    id: 'structure:where-clause',
    relation: 'LOCATED_IN',
    example: 'Er reiste nach {Genf}, wo am Freitag die [Konferenz] beginnt.',
    needs: ['where', 'wo'],
    find: inWhereClauses,
  },
  {
    id: 'structure:there',
    relation: 'LOCATED_IN',
    example: 'Er reiste nach {Genf}. Dort beginnt am Freitag die [Konferenz].',
    needs: ['dort'],
    find: there,
  },
  {
    id: 'structure:event-by-verb',
    relation: 'LOCATED_IN',
    example: 'Die [Demonstration] war groß. In {Kassel} demonstrierten Tausende.',
    needs: ['where', 'made'],
    find: eventsByVerbs,
  },
  {
    id: 'structure:hit-by-disaster',
    relation: 'LOCATED_IN',
    example: 'Das [Hochwasser] steigt. Besonders betroffen ist {Kufstein}.',
    needs: ['where'],
    find: hitByDisaster,
  },
  {
    id: 'structure:disaster-over',
    relation: 'LOCATED_IN',
    example: 'Der [Orkan] erreichte {Belgien}.',
    needs: ['Event', 'where'],
    find: disastersOver,
  },
];

/** "nach Genf, wo die Konferenz beginnt", "in die Niederlande, in denen der Strafgerichtshof liegt" */
function inWhereClauses(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return reading.clauses.flatMap((clause) => {
    const place = placeBefore(clause, reading, context);
    return place ? told(clause, place, inventory) : [];
  });
}

function placeBefore(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const { tokens } = reading.sentence;
  const from = fromOf(clause);
  const relative = clause.roles.prepositional.some((it) => it.pronoun?.class === 'REL' && it.preposition === 'in');
  let group = relative ? clause.antecedent : null;
  if (tokens[from]?.lower === 'wo' && tokens[from - 1]?.class === 'COMMA') {
    // "in die Niederlande gebracht, wo"
    const end = tokens.slice(0, from - 1).findLastIndex((token) => token.class !== 'V') + 1;
    group = reading.groups.findLast((it) => it.to === end && it.nominals.length > 0) ?? null;
  }
  const found = group ? entityOf(group, reading, context)?.cluster : undefined;
  return found && isWhere(found) ? found : null;
}

function fromOf(clause: Clause): number {
  return Math.min(...clause.parts.map((part) => part.from));
}

/** "Betroffen sind Polen und Ungarn": by the disaster told last. */
function hitByDisaster(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return reading.clauses.flatMap((clause) => {
    const { subject } = clause.roles;
    const { lemmas = [], voice } = clause.verbs ?? {};
    if (!context.german.nouns.events.hitting.has(lemmas[0] ?? '') || voice === 'active' || !subject || clause.negation) return [];
    const by = clause.roles.prepositional.find(({ preposition }) => preposition === 'von' || preposition === 'durch');
    const source = by
      ? eventOf(by, inventory)?.cluster
      : lastEvent([...context.german.nouns.events.moving], reading, fromOf(clause), context);
    if (!source) return [];
    const to = Math.max(...clause.parts.map((part) => part.to));
    return placesOf(subject, reading, context).map((target) => ({ source, target, from: fromOf(clause), to, clause }));
  });
}

/** "Dort beginnt die Konferenz": in the place that was spoken of last. */
function there(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { tokens } = reading.sentence;
  return reading.clauses.flatMap((clause) => {
    const at = clause.parts.flatMap(({ from, to }) => tokens.slice(from, to)).find((token) => token.lower === 'dort');
    const place = at ? lastPlace(reading, at.start, context) : null;
    return place ? told(clause, place, inventory) : [];
  });
}

/** The place named last before an offset in the same sentence, else the one that the sentence before is about, else the last one there. */
function lastPlace(reading: SentenceReading, before: number, context: ClaimContext): Cluster | null {
  const here = lastPlaceIn(reading, before, context);
  const previous = here ? undefined : context.readings[reading.sentence.index - 1];
  if (!previous) return here;
  // "Kufstein liegt in Tirol. Dort …"
  const subject = previous.clauses.find(({ type }) => type === 'main')?.roles.subject;
  const topic = subject?.preposition === null ? entityOf(subject, previous, context)?.cluster : undefined;
  return topic?.type === 'Place' && topic.named ? topic : lastPlaceIn(previous, before, context);
}

function lastPlaceIn({ mentions }: SentenceReading, before: number, { german, resolution }: ClaimContext): Cluster | null {
  for (const mention of mentions.toReversed()) {
    // "südlich von Kassel" is not in Kassel
    if (german.syntax.beforeVon.has(mention.group?.preposition ?? '')) continue;
    const place = mention.start < before && mention.role !== 'adjective' ? resolution.of(mention)[0] : undefined;
    if (place?.named && isWhere(place)) return place;
  }
  return null;
}

/** "In Kassel demonstrierten Tausende": the verb tells the demonstration that the article is about. */
function eventsByVerbs({ reading, context }: Inventory): Found[] {
  return reading.clauses.flatMap((clause) => {
    const sort = context.german.nouns.events.made.get(clause.verbs?.lemmas[0] ?? '');
    if (!sort || clause.negation) return [];
    const source = mainEvent(sort, context);
    if (!source) return [];
    const places = clause.roles.prepositional.filter((it) => !it.parent && saysWhere(it, reading, context));
    return places.flatMap((place) =>
      placesOf(place, reading, context).map((target) => ({ source, target, from: place.from, to: endOf(place), clause })),
    );
  });
}

/** The event of a sort that the article speaks of most. */
function mainEvent(sort: string, { german, resolution }: ClaimContext): Cluster | null {
  const found = resolution.clusters
    .filter((it) => it.type === 'Event' && it.mentions.some(({ token }) => german.nouns.find(token?.lemma ?? '')?.sort === sort))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = found;
  return first && (!second || second.mentions.length < first.mentions.length) ? first : null;
}

/** What a clause says to happen, to lie or to have its seat there, and the smaller places that it names. */
function told(clause: Clause, target: Cluster, inventory: Inventory): Found[] {
  if (!clause.verbs || clause.negation) return [];
  const { reading, context } = inventory;
  const { subject, prepositional } = clause.roles;
  const events = happening(clause, inventory).map(({ cluster }) => cluster);
  const lying = subject && lies(clause, context) ? entitiesOf(subject, clause, reading, context.resolution) : [];
  const inside = prepositional.filter((it) => it.preposition === 'in' && isAt(it, reading));
  const places = inside.flatMap((it) => placesOf(it, reading, context)).filter((it) => it.type === 'Place' && it.named && target.named);
  const to = Math.max(...clause.parts.map((part) => part.to));
  return [...new Set([...events, ...lying, ...places])]
    .filter((source) => source.type !== 'Person')
    .map((source) => ({ source, target, from: fromOf(clause), to, clause }));
}

/** "sich befindet", "liegt": verbs that say where their subject is. */
function lies(clause: Clause, context: ClaimContext): boolean {
  const frames = clause.verbs?.lemmas.slice(0, 1).flatMap((lemma) => context.german.frames.verbs.get(lemma) ?? []) ?? [];
  return frames.some(({ relation, source, requires }) => relation === 'LOCATED_IN' && requires.length === 0 && source[0]?.slot === 'subj');
}

/** "Der Orkan zog über Belgien hinweg", "Das Beben erschütterte Chile und Peru": all places that its verb takes. */
function disastersOver(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  const { moving } = context.german.nouns.events;
  if (!eventsOf(inventory).some(({ sort }) => moving.has(sort))) return [];
  return reading.clauses.flatMap((clause) => {
    const { subject, accusative, prepositional } = clause.roles;
    // "ein Taifun, der Japan erreichte"
    const meant = subject?.pronoun?.class === 'REL' ? clause.antecedent : subject;
    const event = meant ? eventOf(meant, inventory) : null;
    if (!subject || !event || !moving.has(event.sort) || clause.verbs?.voice !== 'active' || clause.negation) return [];
    const over = prepositional.filter(
      ({ preposition }) => preposition !== null && context.german.syntax.where.get('over')?.has(preposition),
    );
    return [...(accusative ? [accusative] : []), ...over].flatMap((group) =>
      placesOf(group, reading, context).map((target) => ({
        source: event.cluster,
        target,
        from: Math.min(subject.from, group.from),
        to: Math.max(endOf(subject), ...[group, ...group.conjuncts].map(endOf)),
        clause,
      })),
    );
  });
}
