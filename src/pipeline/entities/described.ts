/** "das Land", "die chinesische Firma", "seine Partei", "die Hauptstadt": which of the entities named before a description means. */
import type { German } from '../../lang/de/index.js';
import type { NounClass } from '../../lang/de/nouns.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { personMeant } from './person.js';
import { meantByNumber } from './plural.js';
import { type Candidate, candidatesBefore } from './salience.js';
import { homesTold, isSuch, mayBeSuch, wasCalled } from './such.js';
import { mostSpokenOf } from './topic.js';

export function byDescription(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): void {
  const { token, group } = mention;
  if (!token || !group) return;
  if (mention.count) {
    memory.assign(mention, meantByNumber(mention, mention.count, german.nouns.several(token.lemma), readings, memory));
    return;
  }
  const noun = german.nouns.find(token.lemma);
  if (mention.type === 'Person' || mention.type === 'Group') {
    const person = personMeant(mention, readings, memory, german);
    // "der Kläger" of whom nothing is known is one, and no group
    if (person) memory.add(person, mention);
    return;
  }
  if (!noun || mention.plural) return;
  const found = mention.key ? memory.keyed(mention.key, mention) : meantBy(mention, noun, readings, memory, german);
  if (found && !memory.of(mention).includes(found)) memory.add(found, mention);
}

function meantBy(
  mention: Mention,
  noun: NounClass,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | undefined {
  const country = adjectiveCountry(mention, readings, memory);
  // "der mexikanische Staat"
  if (mention.type === 'Country' && country && mention.definite) return country;
  if (mention.type === 'Place' && german.nouns.capitals.has(noun.head)) {
    const keys = capitalKeys(country ?? mostSpokenOf(countries(memory), readings, memory, mention.start), german);
    const known = keys.flatMap((key) => memory.find(key) ?? [])[0];
    if (known) return known;
    // its name may come only further on
    if (keys[0] && country && mention.definite) return memory.create(keys[0], mention, mention.name);
  }
  const region = mention.type === 'Country' ? regionTold(mention, german) : null;
  const town = mention.type === 'Organization' ? townBeside(mention, readings) : undefined;
  if (!mention.definite || !isBare(mention, region, german, town?.token)) return undefined;
  const owner = whose(mention, readings, memory);
  const beside = german.nouns.neighbours.has(mention.token?.lemma ?? '');
  if (owner && !beside && mention.type === 'Country') return owner;
  const actor = subjectOf(mention, readings, memory);
  // nobody's neighbour is his own country
  const home = beside ? (owner ?? (actor && countryOf(actor))) : undefined;
  // "die Stadt" is not "der Süden der Stadt", nor what it lies south of
  const stands = (by: Mention) => by.end < mention.start && !german.syntax.beforeVon.has(by.group?.preposition ?? '');
  const fits = (cluster: Cluster) =>
    cluster.named &&
    cluster.type === mention.type &&
    cluster !== actor &&
    cluster !== home &&
    (region?.has(cluster.key) ?? true) &&
    mayBeSuch(cluster, noun.head, german) &&
    isOf(cluster, country, german) &&
    (!town || mayBeIn(cluster, town));
  const found = candidatesBefore(mention, readings, memory, (cluster, by) => stands(by) && fits(cluster));
  // "der Münchner Konzern": of two nobody knows which is from there
  if (town && found.length > 1) return undefined;
  if (beside) return [...found].sort((a, b) => b.mention.start - a.mention.start)[0]?.cluster;
  if (found[0]) return likelierOf(found[0], found, noun, german).cluster;
  // it may be named only further on: "in der ehemaligen Sowjetrepublik"
  if (region) return onlyOfRegion(region, mention, readings, memory, german);
  if (mention.type === 'Country') return mostSpokenOf(countries(memory), readings, memory, mention.start) ?? undefined;
  return mention.type === 'Organization'
    ? onlySuch(memory, (it) => isSuch(it, noun.head, german) && fits(it) && it.mentions.some(stands))
    : undefined;
}

/**
 * "die Zeitung" is rather the one that was called so than another paper, and "das Land" one that was named than one whose government alone
 * was told: "Nach dem Beben in Nepal sagte die Bundesregierung Hilfe zu. … in das Land".
 */
function likelierOf(first: Candidate, found: readonly Candidate[], { head, type }: NounClass, german: German): Candidate {
  const fits = ({ cluster }: Candidate) =>
    type === 'Country'
      ? !cluster.mentions.every(({ role }) => role === 'body')
      : type === 'Organization' && wasCalled(cluster, head, german);
  if ((type !== 'Country' && type !== 'Organization') || fits(first)) return first;
  return found.find((it) => it.score > first.score - FARTHER && fits(it)) ?? first;
}

/** How much less likely by its place: two sentences, or one and no subject. */
const FARTHER = 2.1;

function countries(memory: Memory): Cluster[] {
  return memory.clusters.filter((it) => it.type === 'Country');
}

/** The country of its adjective: "die chinesische Firma". */
function adjectiveCountry(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const adjective = readings[mention.sentence]?.mentions.find(
    (it) => it.role === 'adjective' && it.type === 'Country' && it.group === mention.group,
  );
  // it begins where the description does, and its turn comes later
  return adjective ? (memory.of(adjective)[0] ?? memory.find(adjective.key ?? '')) : undefined;
}

/** "München" of "der Münchner Konzern" */
function townBeside({ group, sentence }: Mention, readings: readonly SentenceReading[]): Mention | undefined {
  return readings[sentence]?.mentions.find((it) => it.role === 'adjective' && it.type === 'Place' && it.group === group);
}

/** In the country of the town, as far as both are known. */
function mayBeIn({ country }: Cluster, { readings }: Mention): boolean {
  const homes = readings.flatMap((it) => it.country ?? []);
  return country === null || homes.length === 0 || homes.includes(country);
}

/** "der südamerikanische Staat", "des multiethnischen Landes", but not "das zweite Land", "die größte Partei", "die Partei des Präsidenten" */
function isBare(
  { group, token: head, type }: Mention,
  region: ReadonlySet<string> | null,
  { names, nouns }: German,
  told: Token | null | undefined,
): boolean {
  if (!group || group.genitives.length > 0 || group.quantity) return false;
  // "die ehemalige Sowjetrepublik"
  const former = region !== null && head !== null && names.regionOf(head.lemma) !== null;
  // "die vom Iran unterstützte Miliz": what is told of it by the way
  if (type === 'Organization' && group.embedded !== null && group.adjectives.length === 1) return true;
  return group.adjectives.every(
    (token) => token === told || /(?:isch|isiert)e[nmrs]?$/.test(token.text) || (former && nouns.isBygone(token.lower)),
  );
}

/** The countries of the part of the world that its words tell: "das südamerikanische Land", "der Balkanstaat". */
function regionTold({ group, token }: Mention, { names }: German): ReadonlySet<string> | null {
  let told = token ? names.regionOf(token.lemma) : null;
  for (const { lower } of group?.adjectives ?? []) told ??= names.regionOf(lower);
  return told;
}

/** Nothing tells that it is of another country. */
function isOf(cluster: Cluster, country: Cluster | undefined, german: German): boolean {
  if (!country) return true;
  const homes = homesTold(cluster, german);
  return homes.length === 0 || homes.includes(country.key);
}

/** "die Fluggesellschaft" of an article that has named only one, however far above. */
function onlySuch({ clusters }: Memory, fits: (cluster: Cluster) => boolean): Cluster | undefined {
  const [only, other] = clusters.filter(fits);
  return other ? undefined : only;
}

/** The only country of a part of the world that the article names anywhere. */
function onlyOfRegion(
  region: ReadonlySet<string>,
  mention: Mention,
  readings: readonly SentenceReading[],
  memory: Memory,
  { names }: German,
): Cluster | undefined {
  const [only, other] = [...countriesNamed(readings)].filter((key) => region.has(key));
  if (!only || other) return undefined;
  return memory.find(only) ?? memory.create(only, mention, names.country(only)?.name ?? mention.name);
}

const named = new WeakMap<readonly SentenceReading[], ReadonlySet<string>>();

/** The keys of all countries that an article names, looked for once. */
function countriesNamed(readings: readonly SentenceReading[]): ReadonlySet<string> {
  const known = named.get(readings);
  if (known) return known;
  const keys = new Set<string>();
  for (const { mentions } of readings) for (const { key, type } of mentions) if (type === 'Country' && key) keys.add(key);
  named.set(readings, keys);
  return keys;
}

/** Whose country a possessive means: that of the one it stands for. */
function whose(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const possessive = mention.group?.possessive;
  const owner = possessive
    ? readings[mention.sentence]?.mentions.find((it) => it.role === 'possessive' && it.token === possessive)
    : undefined;
  const person = owner ? memory.of(owner)[0] : undefined;
  return person ? countryOf(person) : undefined;
}

/** Itself, or the one somebody holds an office of. */
function countryOf(actor: Cluster): Cluster | undefined {
  return actor.type === 'Country' ? actor : (actor.holdings.find(({ owner }) => owner?.type === 'Country')?.owner ?? undefined);
}

function subjectOf(mention: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const reading = readings[mention.sentence];
  const clause = mention.group ? reading?.clauseOf.get(mention.group) : undefined;
  const subject = clause?.roles.subject ? reading?.ofGroup.get(clause.roles.subject) : undefined;
  return subject ? memory.of(subject)[0] : undefined;
}

/** "die Hauptstadt" of a country */
function capitalKeys(country: Cluster | null, german: German): readonly string[] {
  return country ? (german.names.country(country.key)?.capitals ?? []) : [];
}
