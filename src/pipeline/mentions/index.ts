/** From names and groups to mentions: everything in a sentence that may mean an entity. */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { linkAppositions } from './apposition.js';
import { linkBrackets } from './brackets.js';
import { nameMention } from './build.js';
import { readGroup } from './group.js';
import type { Mention } from './mention.js';
import { holdsArticle } from './nominal.js';
import type { Scene } from './scene.js';
import { shareInRows } from './shared.js';
import { addNamesWithin } from './within.js';

export { CROWD, withCrowds } from './crowds.js';
export { CITIZENS } from './group.js';
export type { Mention, MentionRole, Office } from './mention.js';
export { bodyKey } from './nominal.js';
export { WHOLE } from './several.js';

/** The mentions of a sentence; `ofGroup` is what a group mainly means. */
export type SentenceMentions = { mentions: Mention[]; ofGroup: ReadonlyMap<Group, Mention> };

export function readMentions(tokens: readonly Token[], groups: readonly Group[], names: readonly Name[], german: German): SentenceMentions {
  const mentions: Mention[] = [];
  const ofGroup = new Map<Group, Mention>();
  const scene: Scene = { tokens, offset: tokens[0]?.index ?? 0, groups, names, german, mentions, ofGroup };
  const grouped = names.length > 0 ? new Set<Name>() : null;
  // from the right, and genitives before the noun they belong to: "Hessens Ministerpräsident"
  for (let depth = deepest(groups); depth >= 0; depth--)
    for (let i = groups.length - 1; i >= 0; i--) {
      const group = groups[i];
      if (!group || depthOf(group) !== depth) continue;
      const inside = grouped ? namesInside(group, names) : NO_NAMES;
      for (const name of inside) grouped?.add(name);
      const main = readGroup(group, inside, scene);
      if (main) ofGroup.set(group, main);
    }
  if (grouped) {
    for (const name of names) if (!grouped.has(name)) mentions.push(nameMention(name, null, tokens, german));
    for (const name of names) addNamesWithin(name, scene);
  }
  relate(scene);
  return { mentions, ofGroup };
}

function deepest(groups: readonly Group[]): number {
  let depth = 0;
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    if (group?.parent) depth = Math.max(depth, depthOf(group));
  }
  return depth;
}

function depthOf(group: Group): number {
  let depth = 0;
  for (let it = group; it.parent; it = it.parent) if (hangsOn(it.parent, it)) depth++;
  return depth;
}

/** As its genitive or in its attribute; "das Konsulat in Basel" beside "die Botschaft in Kairo" stands for itself. */
function hangsOn({ genitives, embedded }: Group, group: Group): boolean {
  return genitives.includes(group) || (embedded?.groups.includes(group) ?? false);
}

/** What mentions say of each other, and their order in the text. */
function relate(scene: Scene): void {
  const { mentions, tokens } = scene;
  let offices = false;
  let bodies = false;
  for (let i = 0; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention) continue;
    mention.definite = isDefinite(mention.group, tokens);
    offices ||= mention.role === 'office';
    bodies ||= mention.role === 'body';
  }
  if (bodies) dropInside(scene);
  if (offices) linkAppositions(scene);
  linkBrackets(mentions, tokens);
  if (bodies) shareInRows(scene);
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
