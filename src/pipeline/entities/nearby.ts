/** Texts of many countries: whose an office is that the text close by speaks of, whatever the whole article speaks of most. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import { endOfDateline } from '../mentions/dateline.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import type { ResolvingContext } from './pronoun.js';

/** The country that is the subject of a sentence. */
export function countryAbout(reading: SentenceReading | undefined, memory: Memory): Cluster | undefined {
  const subject = reading?.clauses.find(({ type, verbs }) => type === 'main' && verbs !== null)?.roles.subject;
  return reading && subject?.conjuncts.length === 0 ? countryMeant(reading, subject, memory) : undefined;
}

export function countryMeant({ ofGroup }: SentenceReading, group: Group, memory: Memory): Cluster | undefined {
  const mention = ofGroup.get(group);
  return mention ? memory.of(mention).find(({ type }) => type === 'Country') : undefined;
}

/**
 * "Der ukrainische Außenminister dankte Präsident Huber", "Präsident Huber traf den polnischen Außenminister": whoever acts on another country's
 * officer, or is acted on by one, is not of that country.
 */
export function countriesOpposite(
  mention: Mention,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): readonly Cluster[] {
  const { group, sentence } = mention;
  const reading = readings[sentence];
  const clause = group ? reading?.clauseOf.get(group) : undefined;
  const roles = clause?.roles;
  if (!reading || !roles?.subject) return [];
  const goals = roles.subject === group ? goalsOf(mention, reading, memory, german) : [];
  // "Der polnische Präsident wurde von Präsident Huber empfangen"
  const receives = clause?.verbs?.voice === 'passive' && clause.verbs.lemmas.some((lemma) => german.deeds.hosting.has(lemma));
  const isObject = roles.accusative === group || roles.dative === group || (receives && roles.subject !== group);
  const opposite = isObject ? [roles.subject] : roles.subject === group ? [roles.accusative, roles.dative] : [];
  const others = opposite.flatMap((it) => {
    const other = it ? reading.ofGroup.get(it) : undefined;
    const meant = other ? memory.of(other) : [];
    // "hat den Bundestag aufgelöst" is done at home
    return meant.flatMap((cluster) => (isObject || cluster.type === 'Person' ? ownersOf(cluster, sentence, memory) : []));
  });
  return [...goals, ...others];
}

/** "Präsident Huber ist nach Polen gereist": where he goes is abroad, unless he comes back. */
function goalsOf({ group }: Mention, reading: SentenceReading, memory: Memory, { deeds }: German): readonly Cluster[] {
  const clause = group ? reading.clauseOf.get(group) : undefined;
  if (!clause?.verbs || clause.verbs.lemmas.some((lemma) => deeds.returning.has(lemma))) return [];
  return clause.roles.prepositional.flatMap((it) => (it.preposition === 'nach' ? (countryMeant(reading, it, memory) ?? []) : []));
}

/** A country itself, of a body its own, of people what the sentence tells them to hold an office of. */
function ownersOf(cluster: Cluster, sentence: number, memory: Memory): Cluster[] {
  if (cluster.type === 'Country') return [cluster];
  if (cluster.type === 'Person') {
    const told = cluster.holdings.filter(({ mention }) => mention.owner !== null && mention.sentence === sentence);
    return told.flatMap(({ owner }) => (owner ? ownersOf(owner, sentence, memory) : []));
  }
  const code = /^body:[^:@]+:(.+)$/.exec(cluster.key)?.[1];
  const country = memory.find(cluster.country ?? `country:${code}`);
  return [...(cluster.type === 'Place' ? [cluster] : []), ...(country ? [country] : [])];
}

/** "reiste nach Moskau und traf dort Präsident Huber": the key of the country to whose capital somebody else goes, who meets the holder of the office there. */
export function landGoneTo({ group, start, sentence }: Mention, { readings, german }: ResolvingContext): string | undefined {
  const reading = readings[sentence];
  const own = group ? reading?.clauseOf.get(group) : undefined;
  if (!reading || !own) return undefined;
  for (const town of reading.mentions) {
    const capital = town.start < start ? capitalIn(town) : undefined;
    const clause = capital && town.group ? reading.clauseOf.get(town.group) : undefined;
    const subject = clause?.roles.subject;
    if (!capital || !clause || !subject || subject === group || reading.ofGroup.get(subject)?.type !== 'Person') continue;
    const reached = clause.roles.accusative === town.group && clause.verbs?.lemmas.some((lemma) => german.capitals.reached.has(lemma));
    if ((own === clause || own.coordinated === clause) && (town.group?.preposition === 'nach' || reached)) return capital.key;
  }
  return undefined;
}

/** "reiste nach Moskau. Er wurde dort von Präsident Huber empfangen": the key of the country of the capital just named, where the holder of the office receives somebody. */
export function landOfHost({ group, sentence }: Mention, { readings, german }: ResolvingContext): string | undefined {
  const reading = readings[sentence];
  const clause = group ? reading?.clauseOf.get(group) : undefined;
  if (!clause?.verbs?.lemmas.some((lemma) => german.deeds.hosting.has(lemma))) return undefined;
  const receives = (clause.verbs.voice === 'active') === (clause.roles.subject === group);
  const near = receives ? [...(readings[sentence - 1]?.mentions ?? []), ...(reading?.mentions ?? [])] : [];
  // "empfing Huber, der aus Warschau kam"
  const town = near.findLast((it) => capitalIn(it) !== undefined && /^(?:in|nach|)$/.test(it.group?.preposition ?? ''));
  return town && capitalIn(town)?.key;
}

function capitalIn({ role, readings }: Mention): Mention['readings'][number] | undefined {
  return role === 'name' ? readings.find(({ kind }) => kind === 'capital') : undefined;
}

/** A country that only comes up further on is not the one that officers here are of, if others were spoken of before. */
export function isSpokenBefore({ mentions }: Cluster, sentence: number): boolean {
  return mentions.some((it) => it.sentence <= sentence);
}

/**
 * "Japan zeigte sich besorgt. Ministerpräsidentin Huber sagte …" in an article about China.
 *
 * @param country the one that the whole article speaks of most
 * @returns another that the sentence before is about and speaks of alone; null where nobody knows which of two is meant; undefined where none is nearer
 */
export function nearerThan(
  country: Cluster | undefined,
  mention: Mention,
  may: readonly Cluster[],
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): Cluster | null | undefined {
  const before = readings[mention.sentence - 1];
  const here = readings[mention.sentence];
  const { group } = mention;
  if (!country || !here || !group) return undefined;
  const isOther = (it: Cluster | undefined): it is Cluster => it !== undefined && it !== country && may.includes(it);
  const actor = countryAbout(here, memory);
  // "Die Bundesregierung rief zur Zurückhaltung auf, wie Regierungssprecher Huber sagte"
  if (actor && may.includes(actor) && german.nouns.isSpokesman(mention.office?.found.term.name ?? '')) return actor;
  const clause = here.clauseOf.get(group);
  const subject = clause?.roles.subject;
  // "Indien lieferte nach Angaben von Außenminister Huber Zelte"
  if (subject && subject !== group && isOther(countryMeant(here, subject, memory))) return null;
  const about = before && (countryAbout(before, memory) ?? countryAt(before, memory));
  const named = namedIn(here, memory);
  if (before && isOther(about)) {
    const alone = namedIn(before, memory).every((it) => it === about) && named.every((it) => it === about);
    return alone && subject === group ? about : null;
  }
  // "verurteilte die Türkei wegen der Haft von Oppositionspolitiker Huber" in an article about Germany
  return subject !== group && isOther(named[0]) && named.every((it) => it === named[0]) ? null : undefined;
}

/** "In Mali kontrollieren Aufständische …" */
function countryAt(reading: SentenceReading, memory: Memory): Cluster | undefined {
  const opening = reading.groups.find(({ from, preposition }) => from === 0 && preposition === 'in');
  return opening && countryMeant(reading, opening, memory);
}

/** Countries that a sentence speaks of, by whatever word. */
function namedIn({ mentions }: SentenceReading, memory: Memory): Cluster[] {
  return mentions.flatMap((it) => memory.of(it)).filter(({ type }) => type === 'Country');
}

/** "Bundeskanzler Huber": of the federation in whose capital the article was written, else of the first that it speaks of. */
export function federationOf(countries: readonly Cluster[], readings: readonly SentenceReading[], { nouns }: German): Cluster | null {
  const found = nouns.federations.flatMap((key) => countries.find((it) => it.key === key) ?? []);
  if (found.length < 2) return found[0] ?? null;
  const home = countriesOfDateline(readings[0]);
  return found.find(({ key }) => home.includes(key)) ?? found[0] ?? null;
}

/** "WIEN (APA) - …" */
function countriesOfDateline(first: SentenceReading | undefined): string[] {
  const place = first?.mentions.find(({ role, from }) => role === 'name' && from === 0);
  if (!first || !place || endOfDateline(first.sentence.tokens, place.to) === 0) return [];
  return place.readings.flatMap(({ kind, key }) => (kind === 'capital' ? [key] : []));
}
