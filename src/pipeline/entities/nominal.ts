/** What bodies, offices and definite descriptions mean that their own words do not settle. */
import type { German } from '../../lang/de/index.js';
import { bodyKey, type Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import { countryOfCapital } from './capital.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { holderOf, holdersOf, noteOffice } from './offices.js';
import { calledOtherwise } from './person.js';
import { meantByNumber } from './plural.js';
import { candidatesBefore } from './salience.js';
import { isSuch } from './such.js';
import { toldNow } from './toldnow.js';

/** The country that something belongs to, if its owner tells one: "in Moskau", "Russlands". */
export function countryOf(owner: Mention | null): string | null {
  if (!owner) return null;
  if (owner.type === 'Country') return owner.key;
  const capital = owner.readings.find((reading) => reading.kind === 'capital' || reading.kind === 'seat');
  return capital?.key ?? null;
}

/** "das Außenministerium" once it is known whose; "die Regierung" is the country that was last spoken of as an actor. */
export function byBody(
  mention: Mention,
  owner: Cluster | null,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): void {
  if (mention.key) {
    memory.keyed(mention.key, mention);
    return;
  }
  if (mention.type === 'Country') {
    // "die Führung der Hamas" is the Hamas
    if (owner?.named && owner.type === 'Organization') {
      memory.add(owner, mention);
      return;
    }
    const head = countryOfHead(mention, memory);
    // whose government it is was not told
    if (!head && !owner && headsOf(mention, memory).length > 0) return;
    const country = head ?? (owner?.type === 'Country' ? owner : owner?.country ? memory.find(owner.country) : undefined);
    const found =
      country ??
      (mention.definite ? candidatesBefore(mention, readings, memory, (cluster) => cluster.type === 'Country')[0]?.cluster : undefined);
    if (found) memory.add(found, mention);
    else if (mention.definite && !owner) byItsSeat(mention, readings, memory, german);
    return;
  }
  const stem = `body:${mention.sort ?? mention.name.toLowerCase()}`;
  const known = owner || !mention.definite ? undefined : (suchBody(mention, memory) ?? spokenOfAs(mention, readings, memory, german));
  if (known) memory.add(known, mention);
  else if (owner) memory.keyed(bodyKey(mention.sort ?? mention.name.toLowerCase(), owner.key), mention);
  else if (mention.definite && !mention.plural) {
    const later = onlyOwned(mention, readings);
    if (later?.key) memory.create(later.key, mention, later.name);
    else memory.keyed(stem, mention);
  }
}

function byItsSeat(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): void {
  const country = countryOfCapital(mention, readings, german);
  if (!country) return;
  [mention.key, mention.name, mention.nameEn] = [country.key, country.name, country.nameEn ?? null];
  memory.keyed(country.key, mention);
}

/** "die Merkel-Regierung" is that of the country that Merkel was said to hold an office of. */
function countryOfHead(mention: Mention, memory: Memory): Cluster | null {
  const owners = memory.latest(headsOf(mention, memory), mention.start)?.holdings.map(({ owner }) => owner) ?? [];
  return owners.find((it) => it?.type === 'Country') ?? null;
}

function headsOf({ token }: Mention, memory: Memory): readonly Cluster[] {
  const family = /^(\p{Lu}\p{L}+)[-‐‑]\p{Lu}/u.exec(token?.text ?? '')?.[1];
  return family ? memory.ofFamily(family).filter(({ type }) => type === 'Person') : [];
}

/** "das Parlament" is the Knesset where that was just spoken of, "die Behörde" the BaFin. */
function spokenOfAs(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): Cluster | undefined {
  const lemma = mention.token?.lemma ?? '';
  if (!mention.definite || mention.plural || (mention.group?.adjectives.length ?? 0) > 0) return undefined;
  const fits = (cluster: Cluster) => cluster.named && cluster.type === 'Organization' && isSuch(cluster, lemma, german);
  return candidatesBefore(mention, readings, memory, fits)[0]?.cluster;
}

/** "die Polizei" is the Berlin police where the article tells of no other, though only further on. */
function onlyOwned({ sort, start }: Mention, readings: readonly SentenceReading[]): Mention | undefined {
  const owned = ownedBodies(readings).get(sort) ?? [];
  return new Set(owned.map(({ key }) => key)).size === 1 && owned[0] && owned[0].start > start ? owned[0] : undefined;
}

const owning = new WeakMap<readonly SentenceReading[], Map<string | null, Mention[]>>();

/** The bodies that an article tells with what they belong to, by their sort. */
function ownedBodies(readings: readonly SentenceReading[]): Map<string | null, Mention[]> {
  const known = owning.get(readings);
  if (known) return known;
  const bySort = new Map<string | null, Mention[]>();
  for (const { mentions } of readings)
    for (const mention of mentions) {
      if (mention.role !== 'body' || mention.key === null) continue;
      const such = bySort.get(mention.sort);
      if (such) such.push(mention);
      else bySort.set(mention.sort, [mention]);
    }
  owning.set(readings, bySort);
  return bySort;
}

/** "das Gericht" goes on with "das Bundesverwaltungsgericht", "der Verband" with "der Bauernverband". */
function suchBody({ sort, plural, token, start }: Mention, memory: Memory): Cluster | undefined {
  if (!sort) return undefined;
  const asWord = !plural && token?.lemma.toLowerCase() === sort;
  const such = memory.clusters.filter(
    (it) =>
      it.type === 'Organization' &&
      ((it.key.startsWith('body:') && it.mentions.some((other) => other.role === 'body' && other.sort === sort)) ||
        (asWord && wordsOf(it).some((word) => word.endsWith(sort)))),
  );
  return memory.latest(such, start);
}

/** Of "Gewerkschaft der Polizei" only the first: what it belongs to is no body that it may be called. Adjectives may stand before it. */
function wordsOf({ name }: Cluster): string[] {
  const bare = name.replace(/^(?:\p{Ll}\S* )+/u, '');
  const [own = bare] = bare.split(/ (?=\p{Ll})/u);
  return own.toLowerCase().split(/[\s-]/);
}

/** "der russische Außenminister", "die beiden Chefdiplomaten", "ein Sprecher" */
export function byOffice(
  mention: Mention,
  owner: Cluster | null,
  readings: readonly SentenceReading[],
  memory: Memory,
  german: German,
): void {
  const { office, group } = mention;
  if (!office || !group) return;
  if (mention.count) {
    const holders = holdersOf(office, mention.count, mention.start, memory, german.nouns.headOffices);
    memory.assign(mention, holders.length > 0 ? holders : meantByNumber(mention, mention.count, ['Person'], readings, memory));
    return;
  }
  if (mention.plural) return;
  const actor = mention.definite ? actingOn(mention, readings, memory) : undefined;
  // "der Präsident der Aufständischen" is nobody who presides over something else
  const others = !owner && group.genitives.some((it) => readings[mention.sentence]?.ofGroup.get(it)?.type === 'Group');
  const holder =
    ((mention.definite && !others) || owner) && !isToBe(mention, readings, german)
      ? holderOf(office, owner, mention.start, memory, german.nouns.headOffices, actor)
      : null;
  if (holder) {
    memory.add(holder, mention);
    return;
  }
  const told = mention.definite && !others ? toldNow(mention, office, owner, actor, readings, memory) : undefined;
  if (told) {
    memory.add(told, mention);
    noteOffice(told, mention, office, owner, memory);
    return;
  }
  const other = mention.definite ? calledOtherwise(mention, owner, actor, readings, memory, german) : undefined;
  if (other) {
    memory.add(other, mention);
    return;
  }
  const { name, unique, level } = office.found.term;
  // a country has one Bundespräsident, but many a Sprecher speaks
  const key = `person:${name.toLowerCase()}@${owner?.key ?? (unique && level === 'country' && mention.definite ? '' : mention.sentence)}`;
  const cluster = memory.keyed(key, mention);
  cluster.sort = 'unnamed';
  if (cluster.holdings.length === 0 && owner) {
    const { term } = office.found;
    cluster.holdings.push({ office: term.name, body: term.body ?? null, level: term.level, unique: term.unique, owner, mention });
  }
}

/** "die Ernennung zum Minister": whoever becomes it is nobody who was. */
function isToBe({ group, sentence }: Mention, readings: readonly SentenceReading[], { nouns }: German): boolean {
  const before = group?.preposition === 'zu' ? readings[sentence]?.sentence.tokens[group.from - 1] : undefined;
  return before?.class === 'N' && nouns.appointments.has(before.lemma);
}

/** "Er warf dem Präsidenten Wortbruch vor": whoever acts on the holder of an office is another. */
function actingOn({ group, sentence }: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | undefined {
  const reading = readings[sentence];
  const roles = group ? reading?.clauseOf.get(group)?.roles : undefined;
  if (!roles?.subject || (roles.accusative !== group && roles.dative !== group)) return undefined;
  const subject = reading?.ofGroup.get(roles.subject);
  return subject ? memory.of(subject)[0] : undefined;
}
