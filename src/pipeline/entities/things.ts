/** Events, agreements, groups, buildings told by common nouns: "das Treffen", "die Truppen". */
import type { German } from '../../lang/de/index.js';
import type { NounClass } from '../../lang/de/nouns.js';
import { endOf } from '../groups/link.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';

/** One thing an article and noun, a compound told apart by its first part; a definite noun with nothing beside it goes on with what was told before. */
export function byNoun(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): void {
  const lemma = mention.token?.lemma ?? mention.name;
  const noun = nounOf(mention, german);
  const head = noun?.head ?? lemma;
  const known = mention.key
    ? memory.find(mention.key)
    : (memory.find(keyOf(mention, lemma)) ?? toldBefore(mention, noun, readings, memory, german));
  if (known) {
    memory.add(known, mention);
    return;
  }
  const cluster = memory.create(mention.key ?? keyOf(mention, lemma), mention, mention.name);
  cluster.sort = head;
  cluster.named = false;
}

/** "Häftlinge" stands in the list as it is printed, "Anschläge" as "Anschlag". */
export function nounOf({ token }: Mention, german: German): NounClass | null {
  return token ? (german.nouns.find(token.lemma) ?? german.nouns.find(token.text)) : null;
}

function keyOf({ type }: Mention, lemma: string): string {
  return `${type.toLowerCase()}:${lemma.toLowerCase()}`;
}

/** "die Wahl" behind "die Parlamentswahl", "der Putsch" behind "ein Staatsstreich". */
function toldBefore(
  mention: Mention,
  noun: NounClass | null,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | undefined {
  if (!noun || !mention.definite) return undefined;
  const short = mention.token?.lemma === noun.head;
  const alike = memory.clusters.filter((it) => it.type === mention.type && it.mentions.some((other) => other.start < mention.start));
  const sameHead = alike.filter((it) => isCompoundOf(it, noun.head) || endsWithWord(it, noun.head));
  const another = mention.group?.adjectives.some((token) => german.nouns.tellsApart(token.lower)) ?? false;
  const ofAnother = mention.type === 'Group' && (mention.group?.genitives.length ?? 0) > 0;
  if (short && sameHead.length > 0 && !another && !ofAnother) return memory.latest(sameHead, mention.start);
  if (!isBare(mention, readings)) return undefined;
  const sorts = german.nouns.pointsTo(noun);
  const sameSort = alike.filter((it) => {
    const other = it.sort === null ? null : german.nouns.find(it.sort);
    // two compounds with one head are two things: "die Landtagswahl" is not "die Bundestagswahl"
    return (
      other !== null && sorts.includes(other.sort) && (other.head !== noun.head || !it.mentions.some((one) => isCompound(one, german)))
    );
  });
  return memory.latest(sameSort, mention.start);
}

/** The "Gedenkveranstaltung" is "die Veranstaltung". */
function isCompoundOf({ sort }: Cluster, head: string): boolean {
  return sort !== null && (sort === head || sort.toLowerCase().endsWith(head.toLowerCase()));
}

/** The named "Flughafen Guam" is "der Flughafen". */
function endsWithWord(cluster: Cluster, head: string): boolean {
  return cluster.named && cluster.name.split(/[\s-]/).some((word) => word.toLowerCase() === head.toLowerCase());
}

function isCompound(mention: Mention, german: German): boolean {
  const noun = nounOf(mention, german);
  return noun !== null && mention.token?.lemma !== noun.head;
}

/** Nothing says which one: no adjective, no genitive, no place behind. */
function isBare(mention: Mention, readings: readonly SentenceReading[]): boolean {
  const { group, owner } = mention;
  const reading = readings[mention.sentence];
  if (!group || !reading || owner || group.adjectives.length > 0 || group.genitives.length > 0 || group.quantity) return false;
  const behind = reading.groups.find((other) => other.from === endOf(group) && !other.parent && other.preposition !== null);
  return !behind || reading.ofGroup.get(behind)?.role !== 'name';
}
