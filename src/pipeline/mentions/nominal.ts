/** Mentions by common nouns: bodies, offices, peoples, and definite descriptions. */

import type { German } from '../../lang/de/index.js';
import { GENDER_BITS, NUMBER_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Body, Country, OfficeFound } from '../../lang/de/names/index.js';
import { nameKey } from '../../model/name-key.js';
import type { EntityType } from '../../model/vocabulary.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import { mention, spanOf } from './build.js';
import { type Extent, extentOf } from './extent.js';
import type { Mention, Office } from './mention.js';
import { personMention } from './persons.js';
import { countOf } from './several.js';

export type Owner = { key: string; name: string } | null;

/** The same key as the gazetteer gives a body that has a name of its own: "das russische Parlament" is the Duma. */
export function bodyKey(body: string, owner: string): string {
  return owner.startsWith('country:') ? `body:${body}:${owner.slice('country:'.length)}` : `body:${body}@${owner}`;
}

/** What the noun of a group without a proper name means, if it means an entity. */
export function nominalMention(
  group: Group,
  head: Token,
  owner: Mention | null,
  modifier: Mention | null,
  tokens: readonly Token[],
  groups: readonly Group[],
  ofGroup: ReadonlyMap<Group, Mention>,
  german: German,
): Mention | null {
  const direction = german.nouns.directions.get(head.lemma);
  const genitive = group.genitives.length > 0;
  if (direction && genitive && (owner?.type === 'Country' || owner?.type === 'Place'))
    return partMention(group, head, owner, direction, tokens, german);
  if (!genitive && german.nouns.actors.has(head.lemma) && isActorGroup(group)) return actorMention(group, head, tokens);
  const count = countOf(group, german);
  const found = officeOf(head, german);
  const [kind] = count && !found ? german.nouns.several(head.lemma) : [];
  if (kind && !genitive) return { ...nounMention(group, head, owner, modifier, kind, true, tokens), plural: true, count };
  // "des Gerichts" is no "Gerichte"
  const noun = german.nouns.find(head.lemma) ?? (isPlural(group) ? german.nouns.find(head.text) : null);
  const body = noun?.type === 'Group' ? null : german.names.body(head.text);
  if (body) {
    const extent = extentOf(group, head, body.term, groups, tokens, (it) => NAMED.has(ofGroup.get(it)?.role ?? ''));
    if (body.term.traits.includes('owned') && !extent && !isOwned(group, owner, tokens)) return null;
    const home = body.term.home && !owner ? german.names.country(body.term.home) : undefined;
    const special = body.form !== head.text && !modifier ? head.lemma : null;
    // those whom its name tells are no owners of it
    const whose = extent?.kind === 'members' && owner?.group !== group ? null : owner;
    return bodyMention(group, head, whose, body.term, special, home ?? null, extent, tokens);
  }
  if (found && isPluralOnly(group) && !count) return nounMention(group, head, owner, modifier, 'Group', false, tokens);
  if (found && (found.term.kind === 'office' || found.term.kind === 'rank')) {
    return { ...officeMention(group, { found, token: head }, owner, tokens), count };
  }
  const demonyms = german.names.countryByDemonym(head.text);
  const person = personMention(group, head, demonyms, tokens, german);
  if (person) return person;
  const people = demonyms[0];
  if (people)
    return (
      demonymMention(group, head, people.key, people.name, people.nameEn ?? null, tokens) ??
      (isPluralOnly(group) || (group.quantity && isPlural(group))
        ? nounMention(group, head, owner, modifier, 'Group', false, tokens)
        : null)
    );
  if (!noun) return null;
  // "die Innenstadt von Witten" stands for the town
  const town = german.nouns.within.has(noun.head) ? townOf(owner) : null;
  if (town) return { ...nounMention(group, head, owner, modifier, 'Place', true, tokens), ...town };
  // several parties, towns or companies are no one of them but a group, if the text tells which
  const told = group.adjectives.length > 0 || genitive || modifier !== null || head.lemma !== noun.head;
  if (noun.anaphor && isPluralOnly(group))
    return !told && !isSome(group, head, german) ? null : nounMention(group, head, owner, modifier, 'Group', false, tokens);
  return nounMention(group, head, owner, modifier, noun.type, noun.anaphor, tokens);
}

function townOf(owner: Mention | null): Pick<Mention, 'key' | 'name' | 'nameEn' | 'readings'> | null {
  if (!owner) return null;
  const place = owner.readings.find((it) => it.type === 'Place');
  if (place) return { key: place.key, name: place.name, nameEn: place.nameEn ?? null, readings: [place] };
  return owner.type === 'Place' ? { key: owner.key ?? `place:${nameKey(owner.name)}`, name: owner.name, nameEn: null, readings: [] } : null;
}

/** "die Premiere" is no "Premier". */
function officeOf(head: Token, german: German): OfficeFound | null {
  const noun = german.names.noun(head.lemma);
  return noun?.modifier === '' && noun.term.type === 'Event' ? null : german.names.office(head.text);
}

/** "einige Gewerkschaften", "fünf Parteien" */
function isSome({ determiner, quantity }: Group, head: Token, german: German): boolean {
  const some = quantity !== null || (determiner !== null && !/^(?:die|der|den)$/.test(determiner.lower));
  return some && german.names.group(head.text) !== null;
}

const NAMED: ReadonlySet<string> = new Set(['name', 'body', 'adjective', 'demonym']);

/** The words of a group from its first adjective to its head, without determiner and preposition. */
export function description(group: Group, head: Token, tokens: readonly Token[]): { from: number; to: number; text: string } {
  const offset = tokens[0]?.index ?? 0;
  const first = group.adjectives.find((token) => token.index < head.index) ?? head;
  const from = first.index - offset;
  const to = head.index - offset + 1;
  return {
    from,
    to,
    text: tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  };
}

/** "im Osten der Ukraine" is the Ostukraine, "im Süden der Stadt" has no such name. */
function partMention(group: Group, head: Token, owner: Mention, direction: string, tokens: readonly Token[], german: German): Mention {
  const base = common(group, head, 'name', 'Place', tokens);
  const to = Math.max(base.to, owner.to);
  const told = owner.role === 'definite' || group.adjectives.length > 0;
  const words = tokens.slice(base.to, to).map((token) => token.text);
  const word = told ? [nominative(group, head), ...words].join(' ') : direction + owner.name.toLowerCase();
  const known = german.names.match([word], 0)?.readings.find((reading) => reading.type === 'Place');
  return mention(
    { ...base, ...spanOf(tokens, base.from, to), kind: 'nominal', name: known?.name ?? word },
    { group, key: known?.key ?? `place:${word.toLowerCase()}`, readings: known ? [known] : [], owner, sort: 'direction', token: head },
  );
}

function isActorGroup(group: Group): boolean {
  return group.determiner !== null
    ? group.preposition === null || !/^(in|an|aus|nach)$/.test(group.preposition)
    : group.preposition === 'von' || group.preposition === 'zu';
}

/** "der Westen" as an actor */
function actorMention(group: Group, head: Token, tokens: readonly Token[]): Mention {
  return mention(
    { ...common(group, head, 'name', 'Group', tokens), name: `der ${head.lemma}` },
    { group, key: `group:${head.lemma.toLowerCase()}`, token: head },
  );
}

function common(group: Group, head: Token, role: Mention['role'], type: EntityType, tokens: readonly Token[]) {
  const { from, to } = description(group, head, tokens);
  return { sentence: head.sentence, from, to, ...spanOf(tokens, from, to), kind: 'nominal' as const, role, type };
}

const ENDINGS = { masc: 'er', fem: 'e', neut: 'es' } as const;

/** "russisches Außenministerium": the adjective as it stands without an article in the nominative. */
export function nominative(group: Group, head: Token): string {
  const bits = head.readings.reduce((sum, reading) => sum | reading.agreement, 0) || group.agreement;
  const plural = isPluralOnly(group);
  const gender =
    bits & GENDER_BITS.neut && !(bits & GENDER_BITS.masc) ? 'neut' : bits & GENDER_BITS.fem && !(bits & GENDER_BITS.masc) ? 'fem' : 'masc';
  const words = group.adjectives
    .filter((token) => token.index < head.index && /(?:e[rsnm]?)$/.test(token.text))
    .map((token) => (isTownly(token) ? token.text : token.text.replace(/(?:e[rsnm]?)$/, '') + (plural ? 'e' : ENDINGS[gender])));
  return [...words, plural ? head.text : head.lemma].join(' ');
}

/** "Berliner", "Schweizer" never change. */
function isTownly(token: Token): boolean {
  return token.capital && token.text.endsWith('er');
}

function isPluralOnly(group: Group): boolean {
  return (group.agreement & NUMBER_BITS.sg) === 0 && group.agreement !== 0;
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
  tokens: readonly Token[],
): Mention {
  const base = common(group, head, 'body', term.type === 'country' ? 'Country' : term.type, tokens);
  const local = term.traits.includes('local');
  const ownerKey = owner && (owner.type !== 'Place' || local) ? placeKey(owner, local) : (home?.key ?? null);
  if (term.type === 'country') {
    const key = owner ? (owner.type === 'Country' ? owner.key : null) : (home?.key ?? null);
    const name = owner?.name ?? home?.name ?? head.lemma;
    return mention({ ...base, name }, { group, key, nameEn: owner?.nameEn ?? null, owner, token: head });
  }
  const plural = isPluralOnly(group) && term.key !== 'streitkräfte';
  const short = group.adjectives.length > 0 ? nominative(group, head) : (special ?? term.name);
  if (extent) {
    const name = tokens
      .slice(base.to, extent.to)
      .map((token) => token.text)
      .join(' ');
    const sort = `${term.key} ${name.toLowerCase()}`;
    return mention(
      { ...base, to: extent.to, ...spanOf(tokens, base.from, extent.to), kind: 'name', name: `${short} ${name}` },
      { group, key: ownerKey ? bodyKey(sort, ownerKey) : `body:${sort}`, owner, sort, token: head },
    );
  }
  return mention(
    { ...base, name: short },
    { group, key: ownerKey && !plural ? bodyKey(term.key, ownerKey) : null, owner, sort: term.key, plural, token: head },
  );
}

/** "Feuerwehr Hamburg", "Landgericht Berlin", "Flughafen Guam": the town behind the noun says which one it is. */
export function bodyOfTown(group: Group, head: Token, town: Mention, tokens: readonly Token[], german: German): Mention | null {
  const at = head.index - (tokens[0]?.index ?? 0);
  if (town.type !== 'Place' || town.from !== at + 1) return null;
  const building = german.nouns.find(head.lemma)?.sort === 'building';
  if (building) {
    const name = `${head.lemma} ${town.name}`;
    const base = { ...common(group, head, 'name', 'Place', tokens), from: at, to: town.to, ...spanOf(tokens, at, town.to) };
    return mention({ ...base, kind: 'name', name }, { group, key: `place:${nameKey(name)}`, owner: town, sort: 'building', token: head });
  }
  const term = german.names.body(head.text)?.term;
  if (term?.type !== 'Organization') return null;
  const proper = group.adjectives.every((token) => token.capital) ? group.adjectives.length : 0;
  const from = at - proper;
  const short = proper > 0 ? nominative(group, head) : (german.names.body(head.lemma)?.form ?? head.lemma);
  const base = { ...common(group, head, 'body', 'Organization', tokens), from, to: town.to, ...spanOf(tokens, from, town.to) };
  return mention(
    { ...base, kind: 'name', name: `${short} ${town.name}` },
    { group, key: bodyKey(term.key, placeKey(town, true) ?? ''), owner: town, sort: term.key, token: head },
  );
}

/** "die Verwaltung von Potsdam", but not "unter Verwaltung der UNO", "die Schule des Philosophen". */
function isOwned(group: Group, owner: Mention | null, tokens: readonly Token[]): boolean {
  // "sein Amt" is an office that somebody holds
  if (group.possessive) return false;
  const article = group.determiner !== null || holdsArticle(group, tokens);
  return owner !== null && owner.type !== 'Person' && (article || owner.role !== 'name' || owner.to <= group.to);
}

/** Its preposition holds an article: "vom Vorstand der Bank". */
export function holdsArticle(group: Group, tokens: readonly Token[]): boolean {
  return /^(?:im|vom|zum|zur|am|beim|ins|ans|aufs|übers|ums)$/.test(tokens[group.from]?.lower ?? '');
}

/** A town that the gazetteer does not know has its name for a key. */
function placeKey(owner: Mention, local: boolean): string | null {
  return owner.key ?? (local && owner.type === 'Place' ? `place:${owner.name.toLowerCase()}` : null);
}

function officeMention(group: Group, office: Office, owner: Mention | null, tokens: readonly Token[]): Mention {
  const base = common(group, office.token, 'office', 'Person', tokens);
  return mention(
    { ...base, name: nominative(group, office.token) },
    { group, office, owner, sex: office.found.sex, plural: isPluralOnly(group), token: office.token },
  );
}

/** "die Russen" as a political actor is the country; a single one, or some of them, is somebody unnamed. */
function demonymMention(
  group: Group,
  head: Token,
  key: string,
  name: string,
  nameEn: string | null,
  tokens: readonly Token[],
): Mention | null {
  const definite =
    group.determiner !== null &&
    /^(die|den|der)$/.test(group.determiner.lower) &&
    isPlural(group) &&
    group.adjectives.length === 0 &&
    !group.quantity;
  if (!definite) return null;
  return mention({ ...common(group, head, 'demonym', 'Country', tokens), name }, { group, key, nameEn, token: head });
}

function isPlural(group: Group): boolean {
  return (group.agreement & NUMBER_BITS.pl) !== 0;
}

function nounMention(
  group: Group,
  head: Token,
  owner: Mention | null,
  modifier: Mention | null,
  type: EntityType,
  back: boolean,
  tokens: readonly Token[],
): Mention {
  const base = common(group, head, back ? 'definite' : 'noun', type, tokens);
  const key = back || !owner?.key ? null : `${type.toLowerCase()}:${head.lemma.toLowerCase()}@${owner.key}`;
  return mention(
    { ...base, name: nominative(group, head) },
    { group, key: modifier && !back ? key : null, owner, plural: isPluralOnly(group), token: head },
  );
}
