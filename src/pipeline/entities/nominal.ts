/** What bodies, offices and definite descriptions mean that their own words do not settle. */
import type { German } from '../../lang/de/index.js';
import { bodyKey, type Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster } from './entity.js';
import type { Memory } from './memory.js';
import { holderOf, holdersOf } from './offices.js';
import { meantByNumber } from './plural.js';
import { candidatesBefore } from './salience.js';

/** The country that something belongs to, if its owner tells one: "in Moskau", "Russlands". */
export function countryOf(owner: Mention | null): string | null {
  if (!owner) return null;
  if (owner.type === 'Country') return owner.key;
  const capital = owner.readings.find((reading) => reading.kind === 'capital' || reading.kind === 'seat');
  return capital?.key ?? null;
}

/** "das Außenministerium" once it is known whose; "die Regierung" is the country that was last spoken of as an actor. */
export function byBody(mention: Mention, owner: Cluster | null, readings: readonly SentenceReading[], memory: Memory): void {
  if (mention.key) {
    memory.keyed(mention.key, mention);
    return;
  }
  if (mention.type === 'Country') {
    const country = owner?.type === 'Country' ? owner : owner?.country ? memory.find(owner.country) : undefined;
    const found =
      country ??
      (mention.definite ? candidatesBefore(mention, readings, memory, (cluster) => cluster.type === 'Country')[0]?.cluster : undefined);
    if (found) memory.add(found, mention);
    return;
  }
  const stem = `body:${mention.sort ?? mention.name.toLowerCase()}`;
  const same = memory.clusters.filter((cluster) => isSuchBody(cluster, mention));
  const known = owner ? undefined : memory.latest(same, mention.start);
  if (known && mention.definite) memory.add(known, mention);
  else if (owner) memory.keyed(bodyKey(mention.sort ?? mention.name.toLowerCase(), owner.key), mention);
  else if (mention.definite && !mention.plural) memory.keyed(stem, mention);
}

/** "das Gericht" goes on with "das Bundesverwaltungsgericht", "der Verband" with "der Bauernverband". */
function isSuchBody(cluster: Cluster, mention: Mention): boolean {
  const { sort } = mention;
  if (!sort || cluster.type !== 'Organization') return false;
  if (cluster.key.startsWith('body:') && cluster.mentions.some((it) => it.role === 'body' && it.sort === sort)) return true;
  return !mention.plural && mention.token?.lemma.toLowerCase() === sort && wordsOf(cluster).some((word) => word.endsWith(sort));
}

function wordsOf(cluster: Cluster): string[] {
  return cluster.name.toLowerCase().split(/[\s-]/);
}

/** "der russische Außenminister", "die beiden Chefdiplomaten", "ein Sprecher" */
export function byOffice(mention: Mention, owner: Cluster | null, memory: Memory, german: German): void {
  const { office, group } = mention;
  if (!office || !group) return;
  const both =
    group.determiner?.lower === 'beide' ||
    group.determiner?.lower === 'beiden' ||
    group.adjectives.some((token) => /^beide[nr]?$/.test(token.lower));
  if (mention.plural || both) {
    if (both) memory.assign(mention, holdersOf(office, 2, mention.start, memory, german.nouns.headOffices));
    return;
  }
  const holder = mention.definite || owner ? holderOf(office, owner, mention.start, memory, german.nouns.headOffices) : null;
  if (holder) {
    memory.add(holder, mention);
    return;
  }
  const key = `person:${office.found.term.name.toLowerCase()}@${owner?.key ?? mention.sentence}`;
  const cluster = memory.keyed(key, mention);
  cluster.sort = 'unnamed';
  if (cluster.holdings.length === 0 && owner) {
    const { term } = office.found;
    cluster.holdings.push({ office: term.name, body: term.body ?? null, level: term.level, unique: term.unique, owner, mention });
  }
}

/** Of what sorts that is which a noun calls. */
export const SORTS: Readonly<Record<string, readonly string[]>> = {
  Partei: ['party'],
  Zeitung: ['media'],
  Blatt: ['media'],
  Magazin: ['media'],
  Sender: ['media'],
  Agentur: ['agency'],
  Bündnis: ['international'],
  Militärbündnis: ['international'],
  Konzern: ['company'],
  Unternehmen: ['company'],
  Firma: ['company'],
  Gericht: ['court'],
};

/** "das Land", "das Nachbarland", "die Partei", "das Blatt": the last entity named that the noun fits. */
export function byDescription(mention: Mention, readings: readonly SentenceReading[], memory: Memory, german: German): void {
  if (mention.count && mention.token) {
    const types = german.nouns.several(mention.token.lemma);
    memory.assign(mention, meantByNumber(mention, mention.count, types, readings, memory));
    return;
  }
  const described = mention.group !== null && (mention.group.genitives.length > 0 || mention.group.adjectives.length > 0);
  if (!mention.definite || mention.plural || !mention.token || described) return;
  const noun = german.nouns.find(mention.token.lemma);
  const possessive = mention.group?.possessive;
  if (possessive && mention.type === 'Country') {
    const owner = readings[mention.sentence]?.mentions.find((it) => it.role === 'possessive' && it.token === possessive);
    const person = owner ? memory.of(owner)[0] : undefined;
    const country = person?.type === 'Country' ? person : person?.holdings.find((holding) => holding.owner?.type === 'Country')?.owner;
    if (country) memory.add(country, mention);
    return;
  }
  const clause = mention.group ? readings[mention.sentence]?.clauseOf.get(mention.group) : undefined;
  const subject = clause?.roles.subject ? readings[mention.sentence]?.ofGroup.get(clause.roles.subject) : undefined;
  const actor = subject ? memory.of(subject)[0] : undefined;
  const neighbour = german.nouns.neighbours.has(mention.token.lemma);
  const sorts = SORTS[noun?.head ?? ''];
  const fits = (cluster: Cluster) =>
    cluster.named &&
    cluster.type === mention.type &&
    (!sorts || (cluster.sort !== null && sorts.includes(cluster.sort))) &&
    cluster !== actor;
  const found = candidatesBefore(mention, readings, memory, fits);
  const chosen = neighbour ? [...found].sort((a, b) => b.mention.start - a.mention.start)[0] : found[0];
  if (chosen) memory.add(chosen.cluster, mention);
}
