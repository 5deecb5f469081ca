/** From names and groups to mentions: everything in a sentence that may mean an entity. */
import type { German } from '../../lang/de/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { linkAppositions } from './apposition.js';
import { linkBrackets } from './brackets.js';
import { modifierMention, nameMention } from './build.js';
import type { Mention } from './mention.js';
import { adjectiveModifiers, compoundModifier, prefixOf } from './modifiers.js';
import { bodyOfTown, holdsArticle, nominalMention } from './nominal.js';
import { possessiveMention, pronounMention } from './pronoun.js';
import { shareInRows } from './shared.js';
import { namesWithin } from './within.js';

export type { Mention, MentionRole, Office } from './mention.js';
export { bodyKey } from './nominal.js';

/** The mentions of a sentence; `ofGroup` is what a group mainly means. */
export type SentenceMentions = { mentions: Mention[]; ofGroup: ReadonlyMap<Group, Mention> };

export function readMentions(tokens: readonly Token[], groups: readonly Group[], names: readonly Name[], german: German): SentenceMentions {
  const mentions: Mention[] = [];
  const ofGroup = new Map<Group, Mention>();
  const used = new Set<Name>();
  for (const group of ownersFirst(groups)) {
    // "die von Israel annektierten Höhen" are not Israel: what hangs on a participle has groups of its own
    const embedded = group.embedded?.groups ?? [];
    const inside = names.filter(
      (name) => name.from >= group.from && name.to <= group.to && !embedded.some((inner) => name.from >= inner.from && name.to <= inner.to),
    );
    for (const name of inside) used.add(name);
    const found = groupMentions(group, inside, ofGroup, tokens, names, groups, german);
    mentions.push(...found.all);
    if (found.main) ofGroup.set(group, found.main);
  }
  for (const name of names) if (!used.has(name)) mentions.push(nameMention(name, null, tokens, german));
  for (const name of names) mentions.push(...namesWithin(name, tokens, german));
  dropInside(mentions, ofGroup);
  linkAppositions(mentions, groups, tokens);
  linkBrackets(mentions, tokens);
  for (const mention of mentions) mention.definite = isDefinite(mention.group, tokens);
  shareInRows(mentions, groups, tokens, german);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { mentions, ofGroup };
}

const DEFINITE = /^(?:der|die|das|dem|den|des|dies(?:er|e|es|em|en)|beide|beiden|sein.*|ihr.*)$/;

function isDefinite(group: Group | null, tokens: readonly Token[]): boolean {
  const word = group?.determiner?.lower;
  return group !== null && (word !== undefined ? DEFINITE.test(word) : holdsArticle(group, tokens));
}

/** "Institut für Weltwirtschaft": common nouns inside the name of a body mean nothing by themselves. */
function dropInside(mentions: Mention[], ofGroup: Map<Group, Mention>): void {
  for (const outer of mentions.filter((it) => it.role === 'body' && it.kind === 'name'))
    for (const inner of mentions.filter((it) => it !== outer && it.from > outer.from && it.to <= outer.to && it.kind === 'nominal')) {
      if (inner.role !== 'noun' && inner.role !== 'definite' && inner.role !== 'office') continue;
      mentions.splice(mentions.indexOf(inner), 1);
      if (inner.group && ofGroup.get(inner.group) === inner) ofGroup.delete(inner.group);
    }
}

/** From the right, and genitives before the noun they belong to: "Hessens Ministerpräsident". */
function ownersFirst(groups: readonly Group[]): Group[] {
  const depth = (group: Group): number => (group.parent ? depth(group.parent) + 1 : 0);
  return [...groups].reverse().sort((a, b) => depth(b) - depth(a));
}

function groupMentions(
  group: Group,
  names: readonly Name[],
  ofGroup: ReadonlyMap<Group, Mention>,
  tokens: readonly Token[],
  allNames: readonly Name[],
  groups: readonly Group[],
  german: German,
): { main: Mention | null; all: Mention[] } {
  const all: Mention[] = [];
  if (group.possessive) all.push(possessiveMention(group, group.possessive, tokens));
  const adjectives = adjectiveModifiers(group, german).map((modifier) => modifierMention(modifier, tokens, group));
  all.push(...adjectives);
  if (group.pronoun && group.nominals.length === 0) {
    const pronoun = pronounMention(group, group.pronoun, tokens, german);
    if (pronoun) all.push(pronoun);
    return { main: pronoun, all };
  }
  const named = names.map((name) => nameMention(name, group, tokens, german));
  all.push(...named);
  const head = headNoun(group, names, tokens);
  let modifier: Mention | null = null;
  if (head) {
    const found = compoundModifier(head, allNames, german);
    if (found) {
      modifier = modifierMention(found, tokens, group);
      all.push(modifier);
    }
  }
  for (const name of names) {
    const prefix = prefixOf(name, tokens, german);
    if (prefix) all.push(modifierMention(prefix, tokens, group));
  }
  const owner = ownerOf(group, adjectives, modifier, ofGroup, groups);
  const main = named.at(-1) ?? null;
  if (main && named.length > 1) callNamed(main, named[named.length - 2], german);
  const body = main && head ? bodyOfTown(group, head, main, tokens, german) : null;
  if (body) return { main: body, all: [...all, body] };
  if (main && head) attachOffice(main, head, owner, all, tokens, german);
  if (main || !head) return { main: main ?? adjectives[0] ?? null, all };
  const nominal = nominalMention(group, head, owner, modifier, tokens, groups, ofGroup, german);
  if (nominal) all.push(nominal);
  return { main: nominal, all };
}

/** The common noun of a group: its first nominal that belongs to no name. */
function headNoun(group: Group, names: readonly Name[], tokens: readonly Token[]): Token | null {
  const offset = tokens[0]?.index ?? 0;
  return group.nominals.find((token) => !names.some((name) => token.index - offset >= name.from && token.index - offset < name.to)) ?? null;
}

/** What the noun belongs to, the closest first: compound, adjective, genitive, a place behind it. */
function ownerOf(
  group: Group,
  adjectives: readonly Mention[],
  modifier: Mention | null,
  ofGroup: ReadonlyMap<Group, Mention>,
  groups: readonly Group[],
): Mention | null {
  if (modifier) return modifier;
  if (adjectives[0]) return adjectives[0];
  for (const genitive of group.genitives) {
    const mention = ofGroup.get(genitive);
    if (mention) return mention;
  }
  const behind = groups.find(
    (other) =>
      other.from === endOf(group) &&
      (other.preposition === 'von' || ((other.preposition === 'in' || other.preposition === 'bei') && canBe(other.agreement, 'dat'))),
  );
  const mention = behind ? ofGroup.get(behind) : undefined;
  return mention && (mention.type === 'Country' || mention.type === 'Organization' || mention.type === 'Place') ? mention : null;
}

function attachOffice(main: Mention, head: Token, owner: Mention | null, all: Mention[], tokens: readonly Token[], german: German): void {
  const found = german.names.office(head.text);
  if (!found || main.type !== 'Person') return;
  main.office = { found, token: head };
  main.owner = owner ?? impliedOwner(main, head, found.term.level, all, tokens, german);
}

/** "der Republikaner Chuck Hagel": the word itself names the party. */
function impliedOwner(main: Mention, head: Token, level: string, all: Mention[], tokens: readonly Token[], german: German): Mention | null {
  const reading = level.includes(':') ? german.names.match([head.text], 0)?.readings.find((it) => it.key === level) : undefined;
  if (!reading || !main.group) return null;
  const implied = modifierMention(
    { token: head, length: head.text.length, reading, text: head.text, role: 'modifier' },
    tokens,
    main.group,
  );
  all.push(implied);
  return implied;
}

/** "der Republikaner Chuck Hagel", "der Grüne Huber": a name that is also what the person is. */
function callNamed(main: Mention, before: Mention | undefined, german: German): void {
  const found = before?.token && before.type === 'Organization' ? german.names.office(before.token.text) : null;
  if (!before?.token || !found || main.type !== 'Person' || main.from !== before.to) return;
  main.office = { found, token: before.token };
  main.owner = before;
}
