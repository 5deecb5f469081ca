/** Events, agreements, groups, buildings told by common nouns: "das Treffen", "die Truppen". */
import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { NounClass } from '../../lang/de/nouns.js';
import { isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { nounSense } from '../tokens/noun.js';
import { organisationOf } from './actingfor.js';
import { protestersMeant } from './crowds.js';
import type { Cluster } from './entity.js';
import { partyCalled } from './foreign.js';
import type { Memory } from './memory.js';
import { candidatesBefore } from './salience.js';
import { areOthers, type Side, sideOf, sidesOf } from './sides.js';

/** One thing an article and noun, a compound told apart by its first part; a definite noun with nothing beside it goes on with what was told before. */
export function byNoun(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): void {
  const lemma = mention.token?.lemma ?? mention.name;
  const noun = nounOf(mention, german);
  const protesters = mention.type === 'Group' ? protestersMeant(mention, lemma, memory, german) : null;
  const key = mention.key ?? protesters?.key ?? `${mention.type.toLowerCase()}:${lemma.toLowerCase()}`;
  const people =
    mention.type === 'Group' && mention.definite && areSeveral(mention) ? partyCalled(lemma, mention.start, memory) : undefined;
  const known =
    people ??
    protesters?.crowd ??
    organisationOf(mention, isBare(mention, readings) || isOfTown(mention, readings), readings, memory, german) ??
    (mention.type === 'Event' ? toldLikewise(mention, key, readings, memory) : oneOf(memory.find(key), mention)) ??
    (mention.key || !noun || !mention.definite || protesters?.several
      ? undefined
      : (fightersOf(mention, lemma, readings, memory, german) ?? toldBefore(mention, noun, readings, memory, german)));
  if (known) {
    // "gewann die letzten sieben Spiele": more than the one that was told
    if (mention.type === 'Event' && mention.definite && isCounted(mention) && !known.mentions.some(isCounted)) return;
    memory.add(known, mention);
    return;
  }
  const taken = memory.find(key) ? `${key}:${sideOf(mention, readings)?.key ?? null}` : key;
  const cluster = memory.create(taken, mention, mention.name);
  cluster.sort = noun?.head ?? lemma;
  cluster.named = false;
}

/** "der Parteichef der Liberalen", but not "kritisierte den Sozialisten". */
function areSeveral({ group, plural }: Mention): boolean {
  if (!group || plural) return plural;
  return (group.agreement & NUMBER_BITS.pl) !== 0 && (group.agreement & GENDER_BITS.masc & NUMBER_BITS.sg) === 0;
}

/** "das Kraftwerk" is none of "die Kraftwerke" told before. */
function oneOf(known: Cluster | undefined, { type, name, token }: Mention): Cluster | undefined {
  if (!known || type !== 'Place' || known.named) return known;
  // no word for several ends as a dictionary has it
  const lemma = (token?.lemma ?? name).toLowerCase();
  const ends = (text: string) =>
    text
      .toLowerCase()
      .split(' ')
      .some((word) => word.endsWith(lemma));
  return ends(name) && !ends(known.name) && known.sort?.toLowerCase() === lemma ? undefined : known;
}

/** "die Islamisten" behind "Boko Haram griff an": the only armed group that was just named, and not beside it in one clause. */
function fightersOf(
  mention: Mention,
  lemma: string,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | undefined {
  if (mention.type !== 'Group' || !german.nouns.isFighters(lemma) || !isBare(mention, readings)) return undefined;
  const clauseOf = ({ sentence, group }: Mention) => (group ? readings[sentence]?.clauseOf.get(group) : undefined);
  const [own, clause] = [mention.group, clauseOf(mention)];
  if (!own || !clause) return undefined;
  const found = candidatesBefore(
    mention,
    readings,
    memory,
    ({ type, sort, named }) => type === 'Organization' && named && sort === 'armed',
  );
  const [only, other] = found;
  return only && !other && clauseOf(only.mention) !== clause ? only.cluster : undefined;
}

/** "das Spiel gegen Ghana" is not "das Spiel gegen Algerien", "der Anschlag in Nairobi" not that in Mombasa; what tells neither goes on with the one told last. */
function toldLikewise(mention: Mention, key: string, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const first = memory.find(key);
  const side = sideOf(mention, readings);
  const own = side && memory.find(`${key}:${side.key}`);
  if (!first || own) return own || undefined;
  if (side && !side.place) return isAnother(first, side, readings) ? undefined : first;
  const told = sidesOf(first, readings).length > 0;
  const all = told ? memory.clusters.filter((it) => it === first || it.key.startsWith(`${key}:`)) : [first];
  const alike = side ? all.filter((it) => !isAnother(it, side, readings)) : all;
  return memory.latest(alike, mention.start) ?? alike[0];
}

function isAnother(cluster: Cluster, side: Side, readings: readonly SentenceReading[]): boolean {
  const told = sidesOf(cluster, readings).filter((it) => (it.place === null) === (side.place === null));
  return told.length > 0 && told.every((it) => areOthers(it, side));
}

/** Told with the same side; or with none, and just before where it is known whom it was against. */
function mayBeThat(cluster: Cluster, side: Side, { sentence }: Mention, readings: readonly SentenceReading[]): boolean {
  const told = sidesOf(cluster, readings).some((it) => (it.place === null) === (side.place === null));
  if (told) return !isAnother(cluster, side, readings);
  return side.place !== null || (cluster.mentions.at(-1)?.sentence ?? 0) >= sentence - NEAR;
}

const NEAR = 2;

function isCounted({ group }: Mention): boolean {
  return group !== null && group.quantity !== null && !isSingular(group.agreement);
}

/** "Häftlinge" stands in the list as it is printed, "Anschläge" as "Anschlag". */
export function nounOf({ token }: Mention, german: German): NounClass | null {
  if (!token) return null;
  const { ofLemma, ofForm } = nounSense(token, german);
  return ofLemma ?? ofForm;
}

/** "die Wahl" behind "die Parlamentswahl", "der Putsch" behind "ein Staatsstreich". */
function toldBefore(
  mention: Mention,
  noun: NounClass,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | undefined {
  const side = mention.type === 'Event' ? sideOf(mention, readings) : null;
  const alike = memory.clusters.filter(
    (it) =>
      it.type === mention.type &&
      oneOf(it, mention) !== undefined &&
      isToldBefore(it, mention) &&
      (side === null || mayBeThat(it, side, mention, readings)),
  );
  if (alike.length === 0) return undefined;
  if (isShort(mention, noun, german)) {
    const head = noun.head.toLowerCase();
    const sameHead = alike.filter((it) => isCompoundOf(it, head) || endsWithWord(it, head));
    if (sameHead.length > 0) return memory.latest(sameHead, mention.start);
  }
  if (!isBare(mention, readings)) return undefined;
  const sorts = german.nouns.pointsTo(noun);
  const sameSort = alike.filter((it) => {
    if (it.named) return isGathering(it, sorts, mention, german);
    const other = it.sort === null ? null : german.nouns.find(it.sort);
    // two compounds with one head are two things: "die Landtagswahl" is not "die Bundestagswahl"
    return (
      other !== null &&
      sorts.includes(other.sort) &&
      !areTwoKinds(other, noun, german) &&
      (other.head !== noun.head || !it.mentions.some((one) => isCompound(one, german)))
    );
  });
  return memory.latest(sameSort, mention.start);
}

/**
 * "die Kommunalwahl" is not "die Parlamentswahl": compounds of one word, each listed as a word of its own. What they begin with tells of which
 * election, as that of "Stichwahl" does not; "Präsidentenwahl" and "Präsidentschaftswahl" say the same.
 */
function areTwoKinds({ head: a, sort }: NounClass, { head: b }: NounClass, { nouns }: German): boolean {
  if (sort !== 'election' || a === b || a.slice(0, FIRST) === b.slice(0, FIRST)) return false;
  let same = 0;
  while (same < Math.min(a.length, b.length) && a.at(-1 - same)?.toLowerCase() === b.at(-1 - same)?.toLowerCase()) same++;
  for (let length = Math.min(same, a.length - FIRST, b.length - FIRST); length >= SHORTEST; length--) {
    const word = a.slice(-length);
    if (nouns.find(word.charAt(0).toUpperCase() + word.slice(1))?.sort === sort) return true;
  }
  return false;
}

const SHORTEST = 4;
/** Letters of the first part of a compound that says of what the election is. */
const FIRST = 6;

/** "das Treffen" behind "der EU-Gipfel", "die Messe" behind "der Genfer Autosalon": a named event that one goes to, and of which was just spoken. */
function isGathering({ type, sort, name, mentions }: Cluster, sorts: readonly string[], { sentence }: Mention, { nouns }: German): boolean {
  if (type !== 'Event' || !mentions.some((it) => it.sentence <= sentence && it.sentence >= sentence - NEAR)) return false;
  const { attended } = nouns.events;
  const told = sort && attended.has(sort) ? sort : nouns.find(name.split(' ').at(-1) ?? '')?.sort;
  return told !== undefined && attended.has(told) && sorts.includes(told);
}

function isToldBefore({ mentions }: Cluster, { start }: Mention): boolean {
  return mentions.some((other) => other.start < start);
}

/** No compound itself, and nothing tells that another is meant. */
function isShort({ type, token, group }: Mention, noun: NounClass, german: German): boolean {
  if (token?.lemma !== noun.head || (type === 'Group' && group && group.genitives.length > 0)) return false;
  return !group?.adjectives.some(({ lower }) => german.nouns.tellsApart(lower));
}

/** The "Gedenkveranstaltung" is "die Veranstaltung". */
function isCompoundOf({ sort }: Cluster, head: string): boolean {
  return sort?.toLowerCase().endsWith(head) ?? false;
}

/** The named "Flughafen Guam" is "der Flughafen", the "Kernkraftwerk Isar" "das Kraftwerk". */
function endsWithWord({ named, name }: Cluster, head: string): boolean {
  if (!named) return false;
  const words = name.toLowerCase().split(/[\s-]/);
  return words.includes(head) || (head.length > SHORT && words.length > 1 && words[0]?.endsWith(head) === true);
}

/** Ends as short as "haus" or "bau" make words that are something else. */
const SHORT = 5;

function isCompound(mention: Mention, german: German): boolean {
  const noun = nounOf(mention, german);
  return noun !== null && mention.token?.lemma !== noun.head;
}

/** "die Karlsruher Richter" */
function isOfTown({ group, sentence }: Mention, readings: readonly SentenceReading[]): boolean {
  if (group?.adjectives.length !== 1 || group.genitives.length > 0 || group.quantity) return false;
  return readings[sentence]?.mentions.some((it) => it.group === group && it.role === 'adjective' && it.type === 'Place') ?? false;
}

const THIS = /^dies(?:e[rsmn]?)?$/;

/** Nothing says which one: no adjective, no genitive, no place behind. */
function isBare(mention: Mention, readings: readonly SentenceReading[]): boolean {
  const { group, owner } = mention;
  const reading = readings[mention.sentence];
  // "diese für den Handel wichtige Messe" is always the one that was told
  if (group && THIS.test(group.determiner?.lower ?? '')) return true;
  if (!group || !reading || owner || group.adjectives.length > 0 || group.genitives.length > 0 || group.quantity) return false;
  const behind = reading.groups.find((other) => other.from === endOf(group) && !other.parent && other.preposition !== null);
  // "der Anschlag auf eine Kaserne" was not told as one on it
  if (mention.type === 'Event' && behind?.preposition === 'auf' && /^ein/.test(behind.determiner?.lower ?? '')) return false;
  return !behind || reading.ofGroup.get(behind)?.role !== 'name';
}
