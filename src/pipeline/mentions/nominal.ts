/** Mentions by common nouns: bodies, offices, peoples, and definite descriptions. */

import type { German } from '../../lang/de/index.js';
import { NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Body, Country, Found, NameReading } from '../../lang/de/names/index.js';
import { nameKey } from '../../model/name-key.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { type NounSense, nounSense } from '../tokens/noun.js';
import { identify, mention, widen } from './build.js';
import { type Extent, extentOf } from './extent.js';
import type { Mention, Office } from './mention.js';
import { englishBody, isOnlyPlural, nominative, withWhose } from './naming.js';
import { personMention } from './persons.js';
import type { Scene } from './scene.js';
import { countOf } from './several.js';

export type Owner = { key: string; name: string } | null;

/** The same key as the gazetteer gives a body that has a name of its own: "das russische Parlament" is the Duma. */
export function bodyKey(body: string, owner: string): string {
  return owner.startsWith('country:') ? `body:${body}:${owner.slice('country:'.length)}` : `body:${body}@${owner}`;
}

/** A noun of a group without a proper name, with what says whose it is. */
export type Described = { group: Group; head: Token; sense: NounSense; owner: Mention | null; modifier: Mention | null };

/** What the noun of a group without a proper name means, if it means an entity. */
export function nominalMention(described: Described, scene: Scene): Mention | null {
  const { group, head, sense, owner, modifier } = described;
  const { german } = scene;
  const genitive = group.genitives.length > 0;
  if (sense.direction !== null && genitive && (owner?.type === 'Country' || owner?.type === 'Place'))
    return partMention(group, head, owner, sense.direction, scene);
  if (!genitive && sense.actor && isActorGroup(group)) return actorMention(group, head, scene);
  const count = countOf(group, german);
  const { office } = sense;
  const kind = count && !office ? sense.several[0] : undefined;
  if (kind && !genitive) {
    const found = nounMention(described, kind, true, scene);
    found.plural = true;
    found.count = count;
    return found;
  }
  const noun = sense.ofLemma ?? (isPlural(group) ? sense.ofForm : null);
  const body = noun?.type === 'Group' ? null : sense.body;
  if (body && !isOfPeople(group, body, german)) {
    const extent = extentOf(group, head, body.term, scene);
    if (body.term.traits.includes('owned') && !extent && !isOwned(group, owner, scene.tokens)) return ownerless(described, noun, scene);
    const home = body.term.home && !owner ? german.names.country(body.term.home) : undefined;
    const special = body.form !== head.text && !modifier ? head.lemma : null;
    // those whom its name tells are no owners of it
    const whose = extent?.kind === 'members' && owner?.group !== group ? null : owner;
    return bodyMention(group, head, whose, body.term, special, home ?? null, extent, scene);
  }
  if (office && isPluralOnly(group) && !count) return nounMention(described, 'Group', false, scene);
  if (office && (office.term.kind === 'office' || office.term.kind === 'rank'))
    return officeMention(group, { found: office, token: head }, owner, count, scene);
  const person = personMention(group, head, sense, scene);
  if (person) return person;
  const people = sense.demonyms[0];
  if (people) {
    if (isPeople(group)) {
      const found = common(group, head, 'demonym', 'Country', people.name, scene);
      identify(found, people);
      return found;
    }
    return isPluralOnly(group) || (group.quantity && isPlural(group)) ? nounMention(described, 'Group', false, scene) : null;
  }
  if (!noun) return null;
  // "die Innenstadt von Witten" stands for the town
  if (owner && german.nouns.within.has(noun.head)) {
    const found = nounMention(described, 'Place', true, scene);
    if (standsForTown(found, owner)) return found;
  }
  // several parties, towns or companies are no one of them but a group, if the text tells which
  if (noun.anaphor && isPluralOnly(group)) {
    const told = group.adjectives.length > 0 || genitive || modifier !== null || head.lemma !== noun.head;
    return !told && !isSome(group, head, german) ? null : nounMention(described, 'Group', false, scene);
  }
  return nounMention(described, noun.type, noun.anaphor, scene);
}

/** Gives what lies in a town the name of that town. */
function standsForTown(found: Mention, owner: Mention): boolean {
  const place = owner.readings.find((it) => it.type === 'Place');
  if (place) {
    identify(found, place);
    found.name = place.name;
    found.readings = [place];
    return true;
  }
  if (owner.type !== 'Place') return false;
  found.key = owner.key ?? `place:${nameKey(owner.name)}`;
  found.name = owner.name;
  return true;
}

/** "die Führung der Rebellen", "auf die Seite der Demonstranten": not their country's, as "die Regierung der Sozialisten" is. */
function isOfPeople({ genitives }: Group, { form, term }: Found<Body>, german: German): boolean {
  if (form === term.name || genitives.length === 0) return false;
  return genitives.some(({ nominals: [noun] }) => noun?.class === 'N' && nounSense(noun, german).ofLemma?.type === 'Group');
}

/** "einige Gewerkschaften", "fünf Parteien" */
function isSome({ determiner, quantity }: Group, head: Token, german: German): boolean {
  const some = quantity !== null || (determiner !== null && !/^(?:die|der|den)$/.test(determiner.lower));
  return some && german.names.group(head.text) !== null;
}

/** Where the words of a group from its first adjective to its head begin, without determiner and preposition. */
function startOf({ adjectives }: Group, head: Token): Token {
  const first = adjectives[0];
  return first && first.index < head.index ? first : (adjectives.find((token) => token.index < head.index) ?? head);
}

/** "im Osten der Ukraine" is the Ostukraine, "im Süden der Stadt" has no such name. */
function partMention(group: Group, head: Token, owner: Mention, direction: string, scene: Scene): Mention {
  const found = common(group, head, 'name', 'Place', '', scene);
  const to = Math.max(found.to, owner.to);
  const told = owner.role === 'definite' || group.adjectives.length > 0;
  const word = told
    ? [nominative(group, head), ...scene.tokens.slice(found.to, to).map((token) => token.text)].join(' ')
    : `${direction}${/[- ]/.test(owner.name) ? `-${owner.name}` : owner.name.toLowerCase()}`;
  const known = scene.german.names.match([word], 0)?.readings.find((reading) => reading.type === 'Place');
  found.end = scene.tokens[to - 1]?.end ?? 0;
  found.name = known?.name ?? word;
  found.key = known?.key ?? `place:${word.toLowerCase()}`;
  found.readings = known ? [known] : [];
  found.owner = owner;
  found.sort = 'direction';
  return found;
}

function isActorGroup(group: Group): boolean {
  return group.determiner !== null
    ? group.preposition === null || !/^(in|an|aus|nach)$/.test(group.preposition)
    : group.preposition === 'von' || group.preposition === 'zu';
}

/** "der Westen" as an actor */
function actorMention(group: Group, head: Token, scene: Scene): Mention {
  const found = common(group, head, 'name', 'Group', `der ${head.lemma}`, scene);
  found.key = `group:${head.lemma.toLowerCase()}`;
  return found;
}

function common(group: Group, head: Token, role: Mention['role'], type: EntityType, name: string, { tokens, offset }: Scene): Mention {
  const from = startOf(group, head).index - offset;
  return mention({ from, to: head.index - offset + 1, kind: 'nominal', role, type, name, group, token: head }, tokens);
}

function isPluralOnly({ agreement }: Group): boolean {
  return isOnlyPlural(agreement);
}

/** @param home the country whose body it is where no other is named: "die Bundesregierung" */
function bodyMention(
  group: Group,
  head: Token,
  owner: Mention | null,
  term: Body,
  special: string | null,
  home: Country | null,
  extent: Extent,
  scene: Scene,
): Mention {
  // "die eintreffende Feuerwehr": what it does just now is no part of what it is called
  const adjectives = group.adjectives.filter(({ readings }) => readings[0]?.verbForm !== 'part1');
  const short = group.adjectives.length > 0 ? nominative({ ...group, adjectives }, head) : (special ?? term.name);
  const found = common(group, head, 'body', term.type === 'country' ? 'Country' : term.type, short, scene);
  found.owner = owner;
  if (term.type === 'country') {
    found.key = owner ? (owner.type === 'Country' ? owner.key : null) : (home?.key ?? null);
    found.name = owner?.name ?? home?.name ?? head.lemma;
    found.nameEn = owner?.nameEn ?? null;
    return found;
  }
  const local = term.traits.includes('local');
  if (local && !extent) found.name = withTown(found, owner, scene);
  const ownerKey = owner && (owner.type !== 'Place' || local) ? placeKey(owner, local) : (home?.key ?? null);
  if (extent) {
    const name = scene.tokens
      .slice(found.to, extent.to)
      .map((token) => token.text)
      .join(' ');
    const sort = `${term.key} ${name.toLowerCase()}`;
    widen(found, found.from, extent.to, scene.tokens);
    found.kind = 'name';
    found.name = `${short} ${name}`;
    found.key = ownerKey ? bodyKey(sort, ownerKey) : `body:${sort}`;
    found.sort = sort;
    return found;
  }
  found.plural = isPluralOnly(group) && term.key !== 'streitkräfte';
  const word = group.adjectives.length > 0 ? head.lemma : short;
  if (!found.plural && found.name === short && (owner || !home)) found.nameEn = englishBody(word, group, owner, scene.german);
  if (term.traits.includes('whose')) found.name = withWhose(group, head, owner, scene.tokens);
  found.key = ownerKey && !found.plural ? bodyKey(term.key, ownerKey) : null;
  found.sort = term.key;
  return found;
}

/** "Universität von Illinois", "Konsulat in Basel": the place right behind it tells it from others. */
function withTown({ name, to }: Mention, owner: Mention | null, { tokens }: Scene): string {
  const preposition = tokens[to]?.lower;
  const behind =
    owner?.type === 'Place' && owner.role === 'name' && owner.from === to + 1 && (preposition === 'von' || preposition === 'in');
  return behind ? `${name} ${preposition} ${owner.name}` : name;
}

/** "der Flughafen von Madrid" is the "Flughafen Madrid", and not that of Barcelona. */
function tellTown(found: Mention, head: Token, owner: Mention | null, scene: Scene): void {
  const short = found.name;
  found.name = withTown(found, owner, scene);
  if (owner && found.name !== short) found.key = `place:${nameKey(`${head.lemma} ${owner.name}`)}`;
}

/** "die Verwaltung von Potsdam", but not "unter Verwaltung der UNO", "die Schule des Philosophen". */
function isOwned(group: Group, owner: Mention | null, tokens: readonly Token[]): boolean {
  // "sein Amt" is an office that somebody holds
  if (group.possessive) return false;
  const article = group.determiner !== null || holdsArticle(group, tokens);
  return owner !== null && owner.type !== 'Person' && (article || owner.role !== 'name' || owner.to <= group.to);
}

/** A body that is nobody's in particular: one that was named, or all of them ("die Gewerkschaften"). */
function ownerless(described: Described, noun: NounSense['ofLemma'], scene: Scene): Mention | null {
  const { group, head } = described;
  if (noun?.anaphor && isPointing(group, scene.tokens)) return nounMention(described, noun.type, true, scene);
  return isPluralOnly(group) && scene.german.names.group(head.text) ? nounMention(described, 'Group', false, scene) : null;
}

/** "die Gewerkschaft", "im Krankenhaus": may go on with one that was named. */
function isPointing(group: Group, tokens: readonly Token[]): boolean {
  return !isPluralOnly(group) && (/^d/.test(group.determiner?.lower ?? '') || holdsArticle(group, tokens));
}

/** Its preposition holds an article: "vom Vorstand der Bank". */
export function holdsArticle(group: Group, tokens: readonly Token[]): boolean {
  return /^(?:im|vom|zum|zur|am|beim|ins|ans|aufs|übers|ums)$/.test(tokens[group.from]?.lower ?? '');
}

/** A town that the gazetteer does not know has its name for a key. */
export function placeKey(owner: Mention, local: boolean): string | null {
  return owner.key ?? (local && owner.type === 'Place' ? `place:${owner.name.toLowerCase()}` : null);
}

function officeMention(group: Group, office: Office, owner: Mention | null, count: number | null, scene: Scene): Mention {
  const found = common(group, office.token, 'office', 'Person', nominative(group, office.token), scene);
  found.office = office;
  found.owner = owner;
  found.sex = office.found.sex;
  found.plural = isPluralOnly(group);
  found.count = count;
  return found;
}

/** "die Russen" as a political actor is the country; a single one, or some of them, is somebody unnamed. */
function isPeople(group: Group): boolean {
  return (
    group.determiner !== null &&
    /^(die|den|der)$/.test(group.determiner.lower) &&
    isPlural(group) &&
    group.adjectives.length === 0 &&
    !group.quantity
  );
}

function isPlural(group: Group): boolean {
  return (group.agreement & NUMBER_BITS.pl) !== 0;
}

/** @param back whether it only points back to what was named before */
function nounMention({ group, head, sense, owner, modifier }: Described, type: EntityType, back: boolean, scene: Scene): Mention {
  const found = common(group, head, back ? 'definite' : 'noun', type, nominative(group, head), scene);
  if (type === 'Place' && sense.ofLemma?.sort === 'building') tellTown(found, head, owner, scene);
  const self = back && modifier && (type === 'Organization' || type === 'Place') ? selfOf(group, head, modifier, scene) : null;
  if (self) {
    identify(found, self);
    found.name = self.name;
    found.readings = [self];
  } else if (modifier && !back && owner?.key) found.key = `${type.toLowerCase()}:${head.lemma.toLowerCase()}@${owner.key}`;
  found.owner = owner;
  found.plural = isPluralOnly(group);
  return found;
}

/** "der Thales-Konzern" is Thales, "die SPD-Partei" the SPD, "die Helmand-Provinz" Helmand: what the noun says is what the name before it is. But a "UN-Organisation" is one of the UN's. */
function selfOf(group: Group, head: Token, modifier: Mention, { german, tokens }: Scene): NameReading | null {
  if (isOnlyPlural(group.agreement) || !(holdsArticle(group, tokens) || /^d/.test(group.determiner?.lower ?? ''))) return null;
  const sorts = german.nouns.kinds.get(german.nouns.find(head.lemma)?.head ?? '')?.sorts;
  const reading = modifier.readings.find(({ key }) => key === modifier.key);
  // "die Helmand-Provinz", "im Kosovo-Gebiet"
  if (reading?.type === 'Place' && german.nouns.find(head.lemma)?.type === 'Place') return reading.kind === 'name' ? reading : null;
  return reading?.sort && reading.sort !== 'international' && sorts?.includes(reading.sort) ? reading : null;
}
