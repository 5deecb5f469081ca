/** An office and a name side by side: "Dmitri Peskow, Sprecher des Präsidialamts", "der Sprecher der NATO, Karl Huber,". */

import type { German } from '../../lang/de/index.js';
import { isSingular, sharesArticle } from '../groups/agreement.js';
import { endOf, endOfRow } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';
import type { Mention } from './mention.js';
import type { Scene } from './scene.js';

/** Gives the name the office that stands in apposition to it. */
export function linkAppositions({ mentions, groups, tokens, german }: Scene): void {
  const offices = mentions.filter((it) => it.role === 'office' && it.group !== null && !it.plural);
  if (offices.length === 0) return;
  const people = mentions.filter((it) => it.role === 'name' && it.type === 'Person' && it.group !== null);
  if (people.length === 0) return;
  for (const office of offices) linkRow(office, people);
  const bare = people.filter((it) => it.office === null && it.group?.preposition === null);
  for (const office of offices) {
    if (office.apposedTo) continue;
    const around = bare.filter((it) => it.group !== office.group && !isOfPerson(office, it, german) && beside(it, office, groups, tokens));
    const name = nearest(around, office) ?? people.find((it) => isInField(it, office) || isHeldBy(it, office, tokens));
    if (!name) office.apposedTo = withOwnOffice(office, people, groups, tokens, german);
    if (!name || name.office) continue;
    const rest = restOfRow(office, offices);
    office.owner ??= rest.find((it) => it.owner !== null)?.owner ?? null;
    name.office = office.office;
    name.owner = office.owner;
    for (const it of [office, ...rest]) it.apposedTo = name;
  }
}

/** "der Minister, Karl Huber, und sein Kollege, Jan Nowak,": each has the name beside it. */
function nearest(names: readonly Mention[], { start }: Mention): Mention | undefined {
  return names.reduce<Mention | undefined>(
    (best, it) => (best && Math.abs(best.start - start) <= Math.abs(it.start - start) ? best : it),
    undefined,
  );
}

/** "Karl Huber, der Präsident und Geschäftsführer der Mondex AG,": with one article, all of them are his, and of the same. */
function restOfRow({ group }: Mention, offices: readonly Mention[]): Mention[] {
  if (!group || !sharesArticle(group)) return [];
  return offices.filter((it) => it.group !== null && it.apposedTo === null && group.conjuncts.includes(it.group));
}

/** "Der Vorsitzende des Ausschusses, der frühere Minister Karl Huber,", "der Chef der Polizei, General Jan Nowak,": told by two, and the name keeps the nearer. */
function withOwnOffice(
  office: Mention,
  people: readonly Mention[],
  groups: readonly Group[],
  tokens: readonly Token[],
  german: German,
): Mention | null {
  // "kandidierte um das Amt des Vorsitzenden, der frühere Minister Huber" does not say so
  if (!office.group || office.group.parent || office.group.conjuncts.length > 0) return null;
  const fits = (it: Mention) =>
    it.office !== null &&
    it.start > office.start &&
    it.group !== null &&
    // without an article a minister is the next of a list, but not a general
    (it.group.determiner !== null || /^(?:rank|title)$/.test(it.office.found.term.kind)) &&
    it.group.preposition === null &&
    !isListed(it.group);
  return people.find((it) => fits(it) && !isOfPerson(office, it, german) && beside(it, office, groups, tokens)) ?? null;
}

function isListed(group: Group): boolean {
  return group.conjuncts.length > 0 || group.parent?.conjuncts.includes(group) === true;
}

/** "der Sohn des Präsidenten, Karl Huber,": who is named behind it is the son. */
function isOfPerson({ group, start }: Mention, name: Mention, { names, nouns }: German): boolean {
  const head = group?.parent?.genitives.includes(group) ? group.parent.head : undefined;
  if (!head || name.start < start) return false;
  return head.naming.office !== null || nouns.strangers.has(head.lemma) || names.group(head.text) !== null;
}

/** "Vizekanzler und Arbeitsminister Karl Huber" is both. */
function linkRow(office: Mention, people: readonly Mention[]): void {
  const behind = office.group?.conjuncts.length === 1 ? office.group.conjuncts[0] : undefined;
  if (!office.group || !behind || behind.determiner || behind.preposition !== office.group.preposition) return;
  // "Der Präsident der USA, Barack Obama, und Kanzlerin Merkel" are two
  if (behind.from > endOf(office.group) + 1) return;
  const name = people.find((it) => it.group === behind && it.office !== null);
  if (name) office.apposedTo = name;
}

/** "der EU-Kommissar für Energie Karl Huber": the name is in one group with what the office is for. */
function isInField(name: Mention, { group }: Mention): boolean {
  return (
    name.office === null &&
    name.group?.preposition === 'für' &&
    group !== null &&
    endOf(group) === name.group.from &&
    name.from > name.group.from + 1
  );
}

function beside(name: Mention, office: Mention, groups: readonly Group[], tokens: readonly Token[]): boolean {
  const first = name.start < office.start ? name : office;
  const second = first === name ? office : name;
  if (!first.group || !second.group || second.group.preposition !== null) return false;
  if (first === name && isInRow(first.group, second.group, tokens)) return true;
  const opened = endOf(first.group);
  // "der Bundespräsident (Karl Huber)"
  if (first === office && tokens[opened]?.text === '(' && second.group.from === opened + 1)
    return tokens[endOf(second.group)]?.text === ')';
  const row = first.group.conjuncts.length > 0;
  // "Der Präsident der USA, Barack Obama, und Kanzlerin Merkel": the name behind the first of a row
  if (row && first === office && isClosedIn(second.group, phraseEnd(endOf(first.group), groups), tokens)) return true;
  const end = skipBrackets(first === office ? behindShort(chainEnd(first.group, groups), groups, tokens) : endOfRow(first.group), tokens);
  if (second === name && end === second.group.from && !second.group.determiner) return true;
  // "Karl Huber, ein Jurist und Mitarbeiter der Caritas,"
  const { parent } = second.group;
  const opening = second === office && parent?.conjuncts.includes(second.group) && !isOffice(parent) ? parent : second.group;
  if (tokens[end]?.text !== ',' || opening.from !== end + 1 || opening.preposition !== null) return false;
  const after = tokens[second === office ? chainEnd(second.group, groups) : endOf(second.group)];
  // a comma, bracket or the end closes an apposition; otherwise it is the next member of a list or the next clause
  return (
    after === undefined ||
    after.kind === 'mark' ||
    (second === office && (second.group.determiner === null || first.group.parent === null) && after.class !== 'KON')
  );
}

/** "Anna Berger, Juristin und Sprecherin der Caritas, …": bare nouns of one between commas are no further people. */
function isInRow(name: Group, office: Group, tokens: readonly Token[]): boolean {
  const { conjuncts } = name;
  if (!conjuncts.includes(office) || conjuncts.some((it) => it !== office && isOffice(it))) return false;
  const called = conjuncts.every(
    (it) => it.determiner === null && it.adjectives.length === 0 && isSingular(it.agreement) && it.nominals[0]?.class === 'N',
  );
  return called && tokens[endOf(name)]?.text === ',' && tokens[Math.max(...conjuncts.map(endOf))]?.kind === 'mark';
}

function isOffice({ nominals }: Group): boolean {
  return nominals[0]?.naming.office?.term.kind === 'office';
}

/** Between two commas, from the first of which on it stands. */
function isClosedIn(group: Group, at: number, tokens: readonly Token[]): boolean {
  return tokens[at]?.text === ',' && group.from === at + 1 && tokens[endOf(group)]?.text === ',';
}

/** "der Rücktritt von Karl Huber als Minister"; "schlug Huber als Minister vor" does not say that he is one. */
function isHeldBy({ group: name, office: held }: Mention, { group: office }: Mention, tokens: readonly Token[]): boolean {
  if (held || !name || office?.preposition !== 'als' || office.determiner) return false;
  return (name.preposition === 'von' || name.parent !== null) && skipBrackets(endOf(name), tokens) === office.from;
}

/** "der Gouverneur von Texas", "Staatssekretär im Innenministerium": what says whose office it is goes with it. */
function chainEnd(group: Group, groups: readonly Group[]): number {
  return phraseEnd(endOfRow(group), groups);
}

function phraseEnd(at: number, groups: readonly Group[]): number {
  let end = at;
  for (const other of groups) if (other.from === end && !other.parent && other.preposition !== null) end = endOfRow(other);
  return end;
}

/** "der Chef der Weltraumbehörde NASA, Karl Huber,": the short form of what was just named. */
function behindShort(at: number, groups: readonly Group[], tokens: readonly Token[]): number {
  const alias = groups.find((it) => it.from === at && !it.determiner && it.preposition === null && !it.parent);
  return alias && alias.to === at + 1 && tokens[alias.to]?.text === ',' ? alias.to : at;
}

/** "der Direktor der Behörde (IAEO), Mohammed el-Baradei": an abbreviation in brackets does not part the two. */
export function skipBrackets(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.text !== '(') return at;
  const close = tokens.findIndex((token, i) => i > at && i < at + 6 && token.text === ')');
  return close < 0 ? at : close + 1;
}
