/** From names and groups to mentions: everything in a sentence that may mean an entity. */
import type { German } from '../../lang/de/index.js';
import { canBe } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { type NounSense, nounSense } from '../tokens/noun.js';
import { linkAppositions } from './apposition.js';
import { linkBrackets } from './brackets.js';
import { modifierMention, nameMention } from './build.js';
import type { Mention } from './mention.js';
import { adjectiveModifiers, compoundModifier, prefixOf, wordModifier } from './modifiers.js';
import { holdsArticle, nominalMention } from './nominal.js';
import { possessiveMention, pronounMention } from './pronoun.js';
import type { Scene } from './scene.js';
import { shareInRows } from './shared.js';
import { bodyOfTown } from './town.js';
import { addNamesWithin } from './within.js';

export type { Mention, MentionRole, Office } from './mention.js';
export { bodyKey } from './nominal.js';

/** The mentions of a sentence; `ofGroup` is what a group mainly means. */
export type SentenceMentions = { mentions: Mention[]; ofGroup: ReadonlyMap<Group, Mention> };

export function readMentions(tokens: readonly Token[], groups: readonly Group[], names: readonly Name[], german: German): SentenceMentions {
  const mentions: Mention[] = [];
  const ofGroup = new Map<Group, Mention>();
  const scene: Scene = { tokens, offset: tokens[0]?.index ?? 0, groups, names, german, mentions, ofGroup };
  const used = new Set<Name>();
  for (const group of ownersFirst(groups)) {
    const inside = namesInside(group, names);
    for (const name of inside) used.add(name);
    const main = readGroup(group, inside, scene);
    if (main) ofGroup.set(group, main);
  }
  if (names.length > used.size) for (const name of names) if (!used.has(name)) mentions.push(nameMention(name, null, tokens, german));
  for (const name of names) addNamesWithin(name, scene);
  if (mentions.length > 0) relate(scene);
  return { mentions, ofGroup };
}

/** What mentions say of each other, and their order in the text. */
function relate(scene: Scene): void {
  const { mentions, tokens } = scene;
  dropInside(scene);
  linkAppositions(scene);
  linkBrackets(mentions, tokens);
  for (const mention of mentions) mention.definite = isDefinite(mention.group, tokens);
  shareInRows(scene);
  if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const NO_NAMES: readonly Name[] = [];

/** "die von Israel annektierten Höhen" are not Israel: what hangs on a participle has groups of its own. */
function namesInside({ from, to, embedded }: Group, names: readonly Name[]): readonly Name[] {
  let inside: Name[] | null = null;
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (!name || name.from < from || name.to > to) continue;
    if (embedded?.groups.some((inner) => name.from >= inner.from && name.to <= inner.to)) continue;
    inside ??= [];
    inside.push(name);
  }
  return inside ?? NO_NAMES;
}

const DEFINITE = /^(?:der|die|das|dem|den|des|dies(?:er|e|es|em|en)|beide|beiden|sein.*|ihr.*)$/;

function isDefinite(group: Group | null, tokens: readonly Token[]): boolean {
  const word = group?.determiner?.lower;
  return group !== null && (word !== undefined ? DEFINITE.test(word) : holdsArticle(group, tokens));
}

/** "Institut für Weltwirtschaft": common nouns inside the name of a body mean nothing by themselves. */
function dropInside({ mentions, ofGroup }: Scene): void {
  const bodies = mentions.filter((it) => it.role === 'body' && it.kind === 'name');
  for (const outer of bodies)
    for (const inner of mentions.filter((it) => it !== outer && it.from > outer.from && it.to <= outer.to && it.kind === 'nominal')) {
      if (inner.role !== 'noun' && inner.role !== 'definite' && inner.role !== 'office') continue;
      mentions.splice(mentions.indexOf(inner), 1);
      if (inner.group && ofGroup.get(inner.group) === inner) ofGroup.delete(inner.group);
    }
}

/** From the right, and genitives before the noun they belong to: "Hessens Ministerpräsident". */
function ownersFirst(groups: readonly Group[]): Group[] {
  const byDepth: Group[][] = [];
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i];
    if (!group) continue;
    let depth = 0;
    for (let up = group.parent; up; up = up.parent) depth++;
    while (byDepth.length <= depth) byDepth.push([]);
    byDepth[depth]?.push(group);
  }
  return byDepth.length === 1 ? (byDepth[0] ?? []) : byDepth.reverse().flat();
}

/** @returns what the group mainly means */
function readGroup(group: Group, names: readonly Name[], scene: Scene): Mention | null {
  const { mentions, german } = scene;
  if (group.possessive) mentions.push(possessiveMention(group, group.possessive, scene));
  const adjective = addAdjectives(group, scene);
  if (group.pronoun && group.nominals.length === 0) {
    const pronoun = pronounMention(group, group.pronoun, scene);
    if (pronoun) mentions.push(pronoun);
    return pronoun;
  }
  if (names.length > 0) return readNamed(group, names, adjective, scene);
  const head = group.nominals[0];
  if (!head) return adjective;
  const sense = nounSense(head, german);
  const modifier = addModifier(group, head, sense, scene);
  if (sense.empty) return null;
  const owner = ownerOf(group, adjective, modifier, scene);
  const nominal = nominalMention({ group, head, sense, owner, modifier }, scene);
  if (nominal) mentions.push(nominal);
  return nominal;
}

/** A group that holds a name mainly means what the last of its names does. */
function readNamed(group: Group, names: readonly Name[], adjective: Mention | null, scene: Scene): Mention | null {
  const { mentions, tokens, german } = scene;
  let main: Mention | null = null;
  let before: Mention | null = null;
  for (const name of names) {
    before = main;
    main = nameMention(name, group, tokens, german);
    mentions.push(main);
  }
  const head = headNoun(group, names, scene.offset);
  const sense = head && nounSense(head, german);
  const modifier = head && sense ? addModifier(group, head, sense, scene) : null;
  for (const name of names) {
    const prefix = prefixOf(name, tokens, german);
    if (prefix) mentions.push(modifierMention(prefix, scene, group));
  }
  if (main && before) callNamed(main, before);
  if (!main || !head || !sense) return main;
  const body = bodyOfTown(group, head, sense, main, scene);
  if (body) {
    mentions.push(body);
    return body;
  }
  if (main.type === 'Person' && head.naming.office) {
    main.office = { found: head.naming.office, token: head };
    main.owner = ownerOf(group, adjective, modifier, scene) ?? impliedOwner(main, head, head.naming.office.term.level, scene);
  }
  return main;
}

/** @returns the first of them */
function addAdjectives(group: Group, scene: Scene): Mention | null {
  let first: Mention | null = null;
  for (const modifier of adjectiveModifiers(group.adjectives, scene.german)) {
    const adjective = modifierMention(modifier, scene, group);
    first ??= adjective;
    scene.mentions.push(adjective);
  }
  return first;
}

function addModifier(group: Group, head: Token, sense: NounSense, scene: Scene): Mention | null {
  const found = compoundModifier(head, sense, scene);
  if (!found) return null;
  const modifier = modifierMention(found, scene, group);
  scene.mentions.push(modifier);
  return modifier;
}

/** The common noun of a group: its first nominal that belongs to no name. */
function headNoun({ nominals }: Group, names: readonly Name[], offset: number): Token | null {
  return nominals.find(({ index }) => !names.some((name) => index - offset >= name.from && index - offset < name.to)) ?? null;
}

/** What the noun belongs to, the closest first: compound, adjective, genitive, a place behind it. */
function ownerOf(group: Group, adjective: Mention | null, modifier: Mention | null, { groups, ofGroup }: Scene): Mention | null {
  if (modifier ?? adjective) return modifier ?? adjective;
  for (const genitive of group.genitives) {
    const mention = ofGroup.get(genitive);
    if (mention) return mention;
  }
  const end = endOf(group);
  const behind = groups.find((other) => other.from === end && saysWhere(other));
  const mention = behind ? ofGroup.get(behind) : undefined;
  return mention && (mention.type === 'Country' || mention.type === 'Organization' || mention.type === 'Place') ? mention : null;
}

function saysWhere({ preposition, agreement }: Group): boolean {
  return preposition === 'von' || ((preposition === 'in' || preposition === 'bei') && canBe(agreement, 'dat'));
}

/** "der Republikaner Chuck Hagel": the word itself names the party. */
function impliedOwner(main: Mention, head: Token, level: string, scene: Scene): Mention | null {
  const { german, mentions } = scene;
  const reading = level.includes(':') ? german.names.match([head.text], 0)?.readings.find((it) => it.key === level) : undefined;
  if (!reading || !main.group) return null;
  const implied = modifierMention(wordModifier(head, head.text, reading), scene, main.group);
  mentions.push(implied);
  return implied;
}

/** "der Republikaner Chuck Hagel", "der Grüne Huber": a name that is also what the person is. */
function callNamed(main: Mention, before: Mention): void {
  const found = before.type === 'Organization' ? before.token?.naming.office : null;
  if (!before.token || !found || main.type !== 'Person' || main.from !== before.to) return;
  main.office = { found, token: before.token };
  main.owner = before;
}
