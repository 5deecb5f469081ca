/** What a group means: its names, what its noun describes, and whose that is. */
import type { German } from '../../lang/de/index.js';
import type { Office } from '../../lang/de/names/index.js';
import type { EntityType } from '../../model/vocabulary.js';
import { canBe, isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { Name } from '../names/index.js';
import type { Token } from '../tokens/index.js';
import { type NounSense, nounSense } from '../tokens/noun.js';
import { modifierMention, nameMention } from './build.js';
import { regionOf } from './capital.js';
import type { Mention } from './mention.js';
import { adjectiveModifiers, compoundModifier, prefixOf, wordModifier } from './modifiers.js';
import { nominalMention } from './nominal.js';
import { possessiveMention, pronounMention } from './pronoun.js';
import type { Scene } from './scene.js';
import { bodyOfTown } from './town.js';

const NO_NAMES: readonly Name[] = [];

/** @returns what the group mainly means */
export function readGroup(group: Group, names: readonly Name[], scene: Scene): Mention | null {
  const { mentions, german } = scene;
  if (group.possessive) mentions.push(possessiveMention(group, group.possessive, scene));
  const adjective = addAdjectives(group, names, scene);
  if (group.pronoun && group.nominals.length === 0) {
    const pronoun = pronounMention(group, group.pronoun, scene);
    if (pronoun) mentions.push(pronoun);
    return pronoun;
  }
  const called = names.length === 1 && isSomeOf(group, german) ? NO_NAMES : names;
  if (called.length > 0) return readNamed(group, called, adjective, scene);
  const head = whatCounts(group, german);
  if (!head) return adjective;
  const sense = nounSense(head, german);
  const modifier = addModifier(group, head, sense, scene);
  if (sense.empty) return null;
  const owner = ownerOf(group, adjective, modifier, scene);
  const nominal = nominalMention({ group, head, sense, owner, modifier }, scene);
  if (nominal) {
    nominal.former = isFormer(group, german);
    mentions.push(nominal);
  }
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

/** Of an adjective or the first part of a compound: it tells where people are from, who are nobody's office. */
export const CITIZENS = 'citizens';

/** @returns the first of them */
function addAdjectives(group: Group, names: readonly Name[], scene: Scene): Mention | null {
  const town = townBefore(group, names, scene);
  const modifiers = adjectiveModifiers(town ? [...group.adjectives, town] : group.adjectives, scene);
  if (modifiers.length === 0) return null;
  let first: Mention | null = null;
  const people = group.nominals.some(({ lemma }) => isUnofficial(lemma, scene.german));
  // "das südamerikanische Land" is none of South America's
  const land = isSingular(group.agreement) && group.nominals.some(({ lemma }) => scene.german.nouns.find(lemma)?.type === 'Country');
  // "die frühere serbische Provinz"
  const gone = isFormer(group, scene.german) && group.nominals.some(({ lemma }) => scene.german.nouns.find(lemma)?.type === 'Place');
  const body = group.nominals[0] && scene.german.names.body(group.nominals[0].text)?.term.key;
  for (const modifier of modifiers) {
    const region = body && modifier.reading ? regionOf(modifier.reading, body, scene.german) : null;
    const adjective = modifierMention(region ? { ...modifier, reading: region, readings: [region] } : modifier, scene, group);
    // whoever acts on them or for them is told, not their country
    if (people || gone || (land && scene.german.names.regionOf(modifier.token.lower))) adjective.sort = CITIZENS;
    first ??= adjective;
    scene.mentions.push(adjective);
  }
  return first;
}

function isFormer({ adjectives }: Group, { nouns }: German): boolean {
  return adjectives.some(({ lower }) => nouns.isBygone(lower));
}

/** Does not act for the country that it is from: "kurdische Rebellen", "die polnische Opposition", "deutsche Banken" */
function isUnofficial(lemma: string, { nouns, names }: German): boolean {
  // "die spanische Königsfamilie" is more than a family
  if (nouns.isCitizen(lemma)) return names.body(lemma) === null;
  const noun = nouns.find(lemma);
  if (noun?.type === 'Organization') return noun.anaphor && names.body(lemma) === null;
  return noun?.type === 'Group' && nouns.unofficial.has(noun.sort ?? '');
}

/** "am Berliner Alexanderplatz", "das Washingtoner Holocaust Museum": what may be a noun for somebody from there says where it is. */
function townBefore({ from, nominals }: Group, [name]: readonly Name[], { tokens }: Scene): Token | null {
  const placed = name?.type === 'Place' || name?.type === 'Organization';
  const before = placed && name.from > from ? tokens[name.from - 1] : undefined;
  return before?.class === 'N' && nominals[0] === before ? before : null;
}

function addModifier(group: Group, head: Token, sense: NounSense, scene: Scene): Mention | null {
  const found = compoundModifier(head, sense, scene);
  if (!found) return null;
  const modifier = modifierMention(found, scene, group);
  if (isSomeOf(group, scene.german)) modifier.sort = CITIZENS;
  scene.mentions.push(modifier);
  return modifier;
}

/** "zwei EU-Staaten", "mehrere G7-Länder" do not act for all of them. */
function isSomeOf({ quantity, determiner, nominals }: Group, { syntax }: German): boolean {
  const some = quantity !== null || syntax.some.has(determiner?.lower ?? '');
  return some && syntax.isMemberNoun(/[-‐‑](\p{L}+)$/u.exec(nominals[0]?.lower ?? '')?.[1] ?? '');
}

/** The noun that tells what is meant: its first, but in "Tausende Menschen" the people that are counted; money and goods are nothing of their own. */
function whatCounts({ nominals }: Group, german: German): Token | undefined {
  const [first, what] = nominals;
  const counted = first?.class === 'N' && what?.class === 'N' && what.index === first.index + 1 && nounSense(first, german).measure;
  if (!counted) return first;
  const { ofLemma, ofForm, demonyms } = nounSense(what, german);
  return (ofLemma ?? ofForm)?.type === 'Group' || demonyms.length > 0 ? what : first;
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
  if (sharesAdjective(group)) return null;
  const end = endOf(group);
  const behind = groups.find((other) => other.from === end && saysWhere(other));
  const mention = behind ? ofGroup.get(behind) : undefined;
  if (!behind || !mention || (mention.type !== 'Country' && mention.type !== 'Organization' && mention.type !== 'Place')) return null;
  const office = group.nominals[0]?.naming.office?.term;
  return office && behind.preposition !== 'von' && !isSeated(office, mention.type) ? null : mention;
}

/** "amerikanische Diplomaten und Soldaten im Irak": the adjective may tell whose the second are as well. */
function sharesAdjective({ parent, determiner, adjectives }: Group): boolean {
  return parent !== null && parent.adjectives.length > 0 && !determiner && adjectives.length === 0;
}

/** "der Bürgermeister in Rom", "Staatssekretär im Ministerium" tell whose office it is; "der Minister in Rom", "Botschafter bei der NATO" where somebody is. */
export function isSeated({ level, body }: Office, at: EntityType): boolean {
  if (at !== 'Organization') return level === 'city' || level === 'region';
  return body !== 'botschaft';
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
