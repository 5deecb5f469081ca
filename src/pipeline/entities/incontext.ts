/** Which country an office is of that stands beside a name with nothing that tells: "Premierminister Vlad Filat". */
import type { German } from '../../lang/de/index.js';
import { canBe, isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Mention } from '../mentions/index.js';
import type { SentenceReading } from '../reading.js';
import type { Cluster, Holding } from './entity.js';
import type { Memory } from './memory.js';
import {
  countriesOpposite,
  countryAbout,
  countryMeant,
  federationOf,
  isSpokenBefore,
  landGoneTo,
  landOfHost,
  nearerThan,
} from './nearby.js';
import type { ResolvingContext } from './pronoun.js';
import { candidatesBefore } from './salience.js';
import { mostSpoken, mostSpokenOf } from './topic.js';

/** An office that a country has only once, of the country that the article speaks of most. */
export function countryInContext(mention: Mention, context: ResolvingContext, taken: ReadonlySet<Cluster> = NONE): Cluster | null {
  const { memory, german, readings } = context;
  const { term, modifier } = mention.office?.found ?? {};
  if (term?.kind !== 'office') return null;
  const named = countryInName(mention, german);
  if (named) return memory.find(named) ?? null;
  if (term.level.includes(':')) return memory.find(term.level) ?? null;
  if (term.level === 'city')
    return (
      candidatesBefore(mention, readings, memory, ({ type, named, sort }) => type === 'Place' && named && sort !== 'region')[0]?.cluster ??
      null
    );
  if (term.level === 'company') {
    const companies = memory.clusters.filter(({ sort }) => sort === 'company');
    const company = mostSpokenOf(companies, readings, memory, mention.start);
    if (!company || company.mentions.length > 1) return company;
    // one that is named once must have just acted
    const [near] = candidatesBefore(mention, readings, memory, (it) => it === company);
    return near && near.score > -1 ? company : null;
  }
  // "die Ministerpräsidenten Huber und Berger" are of several
  if (mention.group && !isSingular(mention.group.agreement)) return null;
  // "Torschützenkönig", "Präsident des Deutschen Fußballverbands"
  if ((german.nouns.monarchs.has(term.name) && modifier !== '') || isOfSomething(mention, context)) return null;
  // "Gemeindepräsident" is no head of state
  if (term.level !== 'country' && !(german.nouns.headOffices.has(term.name) && modifier === '')) return null;
  // whoever only goes there, or does something to it, is somebody else's
  const opposite = countriesOpposite(mention, readings, memory, german);
  const host = landOfHost(mention, context) ?? landGoneTo(mention, context);
  if (host !== undefined) return german.nouns.mayHave(host, term.name) ? (memory.find(host) ?? null) : null;
  const countries = memory.clusters.filter(
    (cluster) =>
      cluster.type === 'Country' &&
      !opposite.includes(cluster) &&
      cluster.mentions.some((it) => !isFaced(it, german) && !isObjectOf(it, mention, readings)),
  );
  if (isFederal(mention)) return federationOf(countries, readings, german);
  const homes = homesOfParty(mention, readings);
  const isHome = ({ key }: Cluster) => homes.length === 0 || homes.includes(key ?? '');
  const may = countries.filter((it) => !taken.has(it) && isHome(it) && german.nouns.mayHave(it.key, term.name));
  // one mention beside those of other countries tells little
  const scene = sceneBefore(mention, readings, memory);
  const enough = countries.length === 1 || german.nouns.fewHave(term.name) ? 1 : 2;
  const spoken = may.filter((it) => isSpokenBefore(it, mention.sentence));
  const [country, rival] = mostSpoken(spoken.length > 0 ? spoken : may, readings, memory, enough);
  // where no country is spoken of often, the one that the sentence before is about or that this one is set in
  const seldom = !country || rival !== undefined || country.mentions.length <= OFTEN;
  if (seldom && scene && may.includes(scene)) return isOfLand(mention, scene, context) ? null : scene;
  if (seldom && scene === null && may.length > 1) return null;
  const near = nearerThan(country, mention, may, readings, memory, german);
  if (near !== undefined) return near;
  if (country) {
    const known = german.nouns.fewHave(term.name) || isSpokenOf(country, mention.sentence);
    return rival || !known || isOfLand(mention, country, context) ? null : country;
  }
  const abroad = may.some(({ key }) => key !== german.nouns.federations[0]);
  return abroad ? null : landInContext(mention, context);
}

/**
 * "In Pakistan hat Präsident Huber mit den USA …", "Ungarn lehnt Hilfe für Polen ab. Präsident Huber sagte, …"; null where the sentence before
 * is about another country than the first: either may answer.
 */
function sceneBefore({ group, sentence }: Mention, readings: readonly SentenceReading[], memory: Memory): Cluster | null | undefined {
  const here = readings[sentence];
  const clause = group ? here?.clauseOf.get(group) : undefined;
  if (!here || !clause) return undefined;
  const opening = clause.groups.find(({ from, preposition }) => preposition === 'in' && from === clause.parts[0]?.from);
  const setIn = opening && countryMeant(here, opening, memory);
  if (setIn || sentence === 0) return setIn;
  const last = countryAbout(readings[sentence - 1], memory);
  const first = countryAbout(readings[0], memory);
  return last && first && first !== last ? null : sentence === 1 || first ? last : undefined;
}

/** Keys of the countries of "(CDU)" behind a name: the office is of one of them. */
function homesOfParty({ group, sentence }: Mention, readings: readonly SentenceReading[]): string[] {
  const reading = readings[sentence];
  const end = group ? endOf(group) : 0;
  if (!reading || !group || reading.sentence.tokens[end]?.text !== '(') return [];
  const party = reading.mentions.find(({ from, role }) => from === end + 1 && role === 'name');
  return party?.readings.flatMap(({ sort, country }) => (sort === 'party' && country ? [country] : [])) ?? [];
}

function isFaced({ group }: Mention, { syntax }: German): boolean {
  return syntax.facing.has(group?.preposition ?? '') || isInto(group);
}

/** "Präsident Huber warf den USA … vor", "wurde von Präsident Huber gelobt und hat die USA kritisiert", "der von den USA unterstützte Präsident Huber" */
function isObjectOf({ group, role, sentence }: Mention, holder: Mention, readings: readonly SentenceReading[]): boolean {
  if (sentence !== holder.sentence || role !== 'name' || !group || !holder.group) return false;
  if (holder.group.embedded?.groups.includes(group)) return true;
  const clauses = readings[sentence]?.clauseOf;
  const [own, other] = [clauses?.get(holder.group), clauses?.get(group)];
  const isObject = other?.roles.accusative === group || other?.roles.dative === group;
  return isObject && (own === other ? isWithin(holder.group, own?.roles.subject) : other.coordinated === own);
}

/** "Der Unternehmer und frühere Präsident Huber" */
function isWithin(group: Group, subject: Group | null | undefined): boolean {
  return subject === group || (subject != null && group.parent === subject && subject.conjuncts.includes(group));
}

/** "reist in die Ukraine" */
function isInto(group: Group | null): boolean {
  return group?.preposition === 'in' && canBe(group.agreement, 'acc') && !canBe(group.agreement, 'dat');
}

const OFTEN = 2;

/** Spoken of before, or time and again: a country that only comes up later on its own is not what the article is about. */
export function isSpokenOf({ mentions }: Cluster, sentence: number): boolean {
  return mentions.length >= OFTEN || mentions.some((it) => it.sentence <= sentence);
}

/** "Präsident des Fußball Verbands", but "Präsident des Landes": of something that is told behind the office, though nothing else is known of it. */
function isOfSomething({ office, sentence }: Mention, { readings, german }: ResolvingContext): boolean {
  if (!office || !german.nouns.headOffices.has(office.found.term.name)) return false;
  const group = readings[sentence]?.groups.find(({ nominals }) => nominals.includes(office.token));
  const isState = (noun: string) => /^(?:Country|Place)$/.test(german.nouns.find(noun)?.type ?? '');
  return group?.genitives.some(({ nominals }) => nominals.every(({ class: kind, lemma }) => kind === 'N' && !isState(lemma))) ?? false;
}

/** "Ministerin Huber", with no department told, of an article that speaks of Schleswig-Holstein more than of Germany. */
function isOfLand({ office }: Mention, country: Cluster, { memory, german }: ResolvingContext): boolean {
  const { nouns } = german;
  if (country.key !== nouns.federations[0] || office?.found.term.body || nouns.headOffices.has(office?.found.term.name ?? '')) return false;
  return memory.clusters.some(
    ({ type, name, mentions }) => type === 'Place' && nouns.lands.has(name) && mentions.length > country.mentions.length,
  );
}

/** "Ministerpräsident Huber" in an article about Bayern */
function landInContext(mention: Mention, { memory, german, readings }: ResolvingContext): Cluster | null {
  if (!/^(?!Premier)(?:Ministerpräsident|\p{L}+minister)$/u.test(mention.office?.found.term.name ?? '')) return null;
  const opposite = countriesOpposite(mention, readings, memory, german);
  const lands = memory.clusters.filter(
    (it) => it.type === 'Place' && german.nouns.lands.has(it.name) && !opposite.includes(it) && isSpokenBefore(it, mention.sentence),
  );
  const [land, other] = mostSpoken(lands, readings, memory);
  return land && !other ? land : null;
}

const NONE: ReadonlySet<Cluster> = new Set();

/** Key of the country of "Fürst Albert von Monaco". */
function countryInName({ role, name }: Mention, { names }: German): string | undefined {
  const last = role === 'name' ? / von (\p{Lu}[\p{L}-]+)$/u.exec(name)?.[1] : undefined;
  return last ? names.match([last], 0)?.readings.find(({ type }) => type === 'Country')?.key : undefined;
}

function isFederal(mention: Mention): boolean {
  return mention.office?.token.text.startsWith('Bundes') ?? false;
}

/** Nothing beside the office tells whose it is. */
export function isUntold({ owner, group, office }: Mention): boolean {
  return owner === null && !group?.possessive && !office?.found.term.level.includes(':');
}

/** What the whole article tells: "der serbische Präsident Tadić" is Serbia's too where only "Präsident Tadić" stands, and nobody else is then. */
export function settleUntold(context: ResolvingContext): void {
  const told: { person: Cluster; holding: Holding }[] = [];
  for (const person of context.memory.clusters)
    for (const holding of person.holdings)
      if (holding.owner?.type === 'Country' && !isUntold(holding.mention)) told.push({ person, holding });
  for (const person of context.memory.clusters)
    for (const holding of person.holdings) {
      if (!isUntold(holding.mention) || (holding.owner && holding.owner.type !== 'Country')) continue;
      const own = told.find((it) => it.person === person)?.holding.owner;
      const others = told.filter((it) => it.person !== person && isSame(it.holding, holding));
      holding.owner = own ?? countryInContext(holding.mention, context, new Set(others.flatMap(({ holding: { owner } }) => owner ?? [])));
    }
  leaveToFirst(context.memory.clusters, context.german);
}

/** "Premierministerin Clark" behind "Premierminister Alkatiri" is another country's: nobody else has the office at the same time. */
function leaveToFirst(clusters: readonly Cluster[], { nouns }: German): void {
  const known: { person: Cluster; holding: Holding }[] = [];
  const guessed = clusters.flatMap((person) =>
    // "Fürst Rainier", "Fürstin Gracia Patricia"
    person.holdings.flatMap((holding) =>
      isUntold(holding.mention) && holding.owner?.type === 'Country' && !nouns.monarchs.has(holding.office) ? [{ person, holding }] : [],
    ),
  );
  guessed.sort((a, b) => a.holding.mention.start - b.holding.mention.start);
  for (const it of guessed) {
    const { holding, person } = it;
    const first = known.find((other) => other.holding.owner === holding.owner && isSame(other.holding, holding));
    if (first && first.person !== person) holding.owner = null;
    else known.push(it);
  }
}

/** An office that one person holds at a time; a former one had it too. */
function isSame(a: Holding, b: Holding): boolean {
  const current = [a, b].every(({ mention }) => (mention.group?.adjectives.length ?? 0) <= (mention.owner?.role === 'adjective' ? 1 : 0));
  return a.unique && current && (a.office === b.office || (a.body !== null && a.body === b.body));
}
