/** Where an event is and who takes part, told by the verb of a sentence beside the one that calls it: "In Kabul explodierte eine Bombe. Bei dem Anschlag …" */
import type { Happening } from '../../../lang/de/frames/index.js';
import type { Clause } from '../../clauses/index.js';
import type { Cluster } from '../../entities/index.js';
import { endOf } from '../../groups/ends.js';
import type { Group } from '../../groups/index.js';
import { endOfDateline } from '../../mentions/dateline.js';
import type { Mention } from '../../mentions/index.js';
import type { SentenceReading } from '../../reading.js';
import type { ClaimContext } from '../claim.js';
import type { Inventory } from '../inventory.js';
import { meetsAll } from '../roles.js';
import { groupFor, type Scene } from '../slots.js';
import { sceneOf } from '../verbs.js';
import { saysWhere } from './events.js';
import { groupBehind, isTime, isWhere, placesOf } from './near.js';
import { once } from './once.js';
import type { Found, StructureRule } from './rule.js';
import { takersOf } from './takers.js';

export const HAPPENING_RULES: readonly StructureRule[] = [
  {
    id: 'structure:event-told',
    relation: 'LOCATED_IN',
    example: 'In {Kabul} explodierte eine Bombe. Bei dem [Anschlag] starben elf Menschen.',
    needs: ['where', 'made'],
    find: scenes,
  },
  {
    id: 'structure:event-told-by',
    relation: 'PARTICIPATES_IN',
    example: 'In Wien trafen sich [Karl Huber] und Anna Berger. Das {Treffen} dauerte zwei Stunden.',
    needs: ['made'],
    find: takers,
  },
  {
    id: 'structure:dateline',
    relation: 'LOCATED_IN',
    example: '{Kabul} – Bei einem [Anschlag] sind elf Menschen gestorben.',
    needs: ['Event', 'where'],
    find: inDatelines,
  },
];

type Told = { row: Happening; event: Cluster; scene: Scene };

/** The clauses that tell an event which a noun beside them calls. */
const happenings = once(({ reading, context }): readonly Told[] =>
  reading.clauses.flatMap((clause) => {
    if (!clause.verbs || clause.negation || clause.type === 'infinitive') return [];
    const rows = clause.verbs.lemmas.slice(0, 1).flatMap((lemma) => context.german.frames.happenings.get(lemma) ?? []);
    if (rows.length === 0) return [];
    const scene = sceneOf(clause, reading, context);
    for (const row of rows) {
      const event = meetsAll(row.requires, scene) ? eventCalled(row.events, clause, reading, context) : null;
      if (event) return [{ row, event, scene }];
    }
    return [];
  }),
);

function scenes(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return happenings(inventory).flatMap(({ row, event, scene }) => {
    const { clause } = scene;
    const where = [
      ...clause.groups.filter((it) => !it.parent && saysWhere(it, reading, context) && !isOfAnother(it, clause, reading, context)),
      ...row.where.flatMap(({ slot, preposition }) => groupFor(slot, preposition, undefined, scene) ?? []),
    ];
    const places = where.flatMap((group) => namedPlaces(group, reading, context).map((target) => ({ target, group })));
    return places.map(({ target, group }) => ({ source: event, target, ...span(group), clause }));
  });
}

/** "der Hamas-Chef im Libanon", "zu einer Konferenz in Brüssel": the place belongs to whom or what is named before it. */
function isOfAnother(place: Group, clause: Clause, reading: SentenceReading, context: ClaimContext): boolean {
  const before = clause.groups.find((it) => endOf(it) === place.from && !isTime(it, context));
  const mention = before && reading.ofGroup.get(before);
  if (!mention) return false;
  return mention.role === 'name'
    ? context.resolution.of(mention).some((it) => !isWhere(it))
    : mention.role === 'office' || mention.type === 'Event';
}

function takers(inventory: Inventory): Found[] {
  const { reading, context } = inventory;
  return happenings(inventory).flatMap(({ row, event, scene }) =>
    row.takers.flatMap(({ slot, preposition }) => {
      const group = groupFor(slot, preposition, undefined, scene);
      const found = group ? takersOf(group, scene.clause, reading, context).filter(({ named }) => named) : [];
      return group ? found.map((source) => ({ source, target: event, ...span(group), clause: scene.clause })) : [];
    }),
  );
}

function span(group: Group): { from: number; to: number } {
  return { from: group.from, to: endOf(group) };
}

/** "in Rostock", "in einer Schule in Erfurt", "vor der Küste Schottlands" */
function namedPlaces(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const places = placesOf(group, reading, context).filter(({ named }) => named);
  if (places.length > 0) return places;
  const owner = reading.ofGroup.get(group)?.owner;
  const larger = owner ? context.resolution.of(owner)[0] : undefined;
  return larger && isWhere(larger) ? [larger] : [];
}

/** "Kabul – Bei einem Anschlag sind elf Menschen gestorben": news of where the report is from, if its sentence names no other place. */
function inDatelines({ reading, context, groups, mentions }: Inventory): Found[] {
  const [first] = mentions;
  if (!first || first.mention.from > 0 || !isWhere(first.cluster)) return [];
  const end = endOfDateline(reading.sentence.tokens, first.mention.to);
  const { domestic } = context.german.nouns.events;
  if (end === 0 || mentions.some(({ mention, cluster }) => mention.from >= end && isWhere(cluster))) return [];
  const found = groups.find(
    ({ group, cluster }) => cluster.type === 'Event' && group.from >= end && group.determiner?.lower.startsWith('ein'),
  );
  const sort = context.german.nouns.find(found?.mention.token?.lemma ?? '')?.sort ?? '';
  return found && domestic.has(sort) ? [{ source: found.cluster, target: first.cluster, from: 0, to: endOf(found.group) }] : [];
}

/** How many sentences on the event is looked for. */
const NEAR = 2;

/** The event that a definite noun calls right behind the clause, or one that was called right before. */
function eventCalled(nouns: readonly string[], clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster | null {
  const { subject } = clause.roles;
  const end = reading.sentence.tokens[Math.max(...clause.parts.map(({ to }) => to)) - 1]?.end ?? 0;
  const at = reading.sentence.index;
  for (const { mentions } of context.readings.slice(at, at + NEAR + 1))
    for (const mention of mentions) {
      if (mention.start < end || !mention.definite || !calls(mention, nouns)) continue;
      return plainEvent(mention, context);
    }
  // "Bei einem Unglück starben 30 Menschen. Die Maschine stürzte bei Smolensk ab."
  if (!subject || (!reading.ofGroup.get(subject)?.definite && !/^(?:der|die|das)$/.test(subject.determiner?.lower ?? ''))) return null;
  for (const { mentions } of context.readings.slice(Math.max(0, at - 1), at).toReversed()) {
    const mention = mentions.findLast((it) => calls(it, nouns));
    if (mention) return plainEvent(mention, context);
  }
  return null;
}

function plainEvent(mention: Mention, context: ClaimContext): Cluster | null {
  const event = eventOf(mention, context);
  return event && toldApartFrom(event, context) > mention.start ? event : null;
}

const toldApart = new WeakMap<Cluster, number>();

/** Where something first tells an event from others, looked for once; nowhere is beyond the text. */
function toldApartFrom(event: Cluster, context: ClaimContext): number {
  const known = toldApart.get(event);
  if (known !== undefined) return known;
  let from = Number.POSITIVE_INFINITY;
  for (const it of event.mentions) if (it.start < from && !isPlain(it, context)) from = it.start;
  toldApart.set(event, from);
  return from;
}

function eventOf(mention: Mention, { resolution }: ClaimContext): Cluster | null {
  const [event] = resolution.of(mention);
  return event?.type === 'Event' ? event : null;
}

function calls({ type, token }: Mention, nouns: readonly string[]): boolean {
  if (type !== 'Event' || !token) return false;
  return nouns.some((noun) => token.lemma === noun || token.text === noun || token.lemma.toLowerCase().endsWith(noun.toLowerCase()));
}

/** Nothing tells that another is meant: "ein weiterer Anschlag", "der Anschlag in Basra", "die Verhandlungen mit Polen". */
function isPlain({ group, owner, sentence }: Mention, context: ClaimContext): boolean {
  const reading = context.readings[sentence];
  if (!group || !reading || owner || group.genitives.length > 0) return false;
  if (group.adjectives.some(({ lower }) => context.german.nouns.tellsApart(lower))) return false;
  const behind = groupBehind(group, reading, context);
  return !behind || !reading.mentions.some((it) => it.group === behind && it.role !== 'noun');
}
