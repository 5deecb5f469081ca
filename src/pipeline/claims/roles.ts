/** Fills the roles of a verb's frame from its clause: subject, objects, prepositional groups, and what stands in its content. */
import type { Complement, Frame, Requirement, Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe, isPlural, isSingular } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import { authorsOf } from './authors.js';
import type { ClaimContext } from './claim.js';
import { deniesDeed } from './denial.js';
import { agentOf } from './passive.js';
import { isOccasion, isWay } from './ways.js';
import { requiredLists, undoes } from './words.js';

export type Scene = { clause: Clause; reading: SentenceReading; context: ClaimContext; subject: Group | null; subjectClause: Clause };

/**
 * The group that fills a slot, in active terms: the subject of a passive is its object.
 *
 * @param fits whether a prepositional group may be it
 */
export function groupFor(
  slot: string,
  preposition: string | undefined,
  wanted: 'acc' | 'dat' | undefined,
  scene: Scene,
  fits?: (group: Group) => boolean,
): Group | null {
  const { clause, subject } = scene;
  const passive = clause.verbs?.voice === 'passive' || clause.verbs?.voice === 'state';
  switch (slot) {
    case 'subj':
      return passive ? agentOf(clause) : subject;
    case 'acc':
      return passive ? subject : clause.roles.accusative;
    case 'dat':
      return clause.roles.dative;
    case 'gen':
      return clause.roles.genitive;
    case 'pp': {
      let first: Group | null = null;
      for (const group of clause.roles.prepositional) {
        if (group.preposition !== preposition || (wanted && !canBe(group.agreement, wanted)) || isPreposition(group, scene.context))
          continue;
        if (isGoverned(group, scene) || fits?.(group) === false) continue;
        // "Huber von den Grünen hält nichts von Polen": right behind the subject it belongs to that
        if (!subject || !belongsTo(subject, group, clause)) return group;
        // "Huber von den Grünen fordert Geld": before the verb nothing else can stand
        if (group.preposition !== 'von' || clause.type !== 'main' || !isInFront(subject, clause)) first ??= group;
      }
      return first;
    }
    default:
      return null;
  }
}

/** "für die Aufhebung der Sanktionen gegen Kuba": a group that the noun before it asks for, deep inside another. */
function isGoverned(group: Group, { reading, context }: Scene): boolean {
  const before = reading.groups.find((it) => it.to === group.from && it.parent?.genitives.includes(it) && it.parent.preposition !== null);
  const frames = before ? context.german.frames.nouns.get(before.nominals[0]?.lemma ?? '') : undefined;
  return frames?.some((it) => it.target.some((role) => role.slot === 'pp' && role.preposition === group.preposition)) ?? false;
}

/** "im Rahmen der NATO": not in anything. */
export function isPreposition(group: Group, { german }: ClaimContext): boolean {
  const noun = group.nominals[0];
  return group.preposition === 'in' && noun !== undefined && german.syntax.prepositional.has(noun.lemma);
}

/** "weil die Opposition der Regierung Betrug vorwarf": what looks like a genitive behind the subject is the dative, where the object is another. */
function hiddenDative({ clause, reading, context }: Scene, content: readonly Complement[]): Group | null {
  const { subject, accusative, dative } = clause.roles;
  if (!accusative || dative !== accusative || !content.some((slot) => slot.slot === 'acc')) return null;
  if (meantBy(accusative, reading, context).some(isActor)) return null;
  return subject?.genitives.find((it) => it.determiner?.lower === 'der' && isSingular(it.agreement)) ?? null;
}

function isInFront(subject: Group, { verbs }: Clause): boolean {
  return (verbs?.finite?.index ?? -1) > subject.head.index;
}

function belongsTo(subject: Group, group: Group, clause: Clause): boolean {
  return group.from === endOf(subject) && (isInFront(subject, clause) || group.preposition === 'von' || group.preposition === 'aus');
}

/** Acts towards somebody, whatever of his they are about: "kritisierte den Prozess der Ukraine", "würdigte Obamas Einsatz". */
export const TOWARDS: ReadonlySet<RelationType> = new Set([
  'ACCUSES',
  'SUPPORTS',
  'REJECTS',
  'PROTESTS_AGAINST',
  'DEMANDS',
  'WARNS',
  'THREATENS',
]);

/** For a thing without a name of its own, whose it is; an agreement may be supported or rejected beside those who made it. */
export function whoseThing(
  found: readonly Cluster[],
  group: Group,
  relation: RelationType,
  reading: SentenceReading,
  context: ClaimContext,
): Cluster[] {
  // "für eine Aufhebung der Sanktionen" is not for the sanctions
  if ((relation === 'SUPPORTS' || relation === 'REJECTS') && undoes(group, context.german)) return [];
  const thing = found.length > 0 && found.every((it) => !it.named && (it.type === 'Event' || it.type === 'Agreement'));
  if (!TOWARDS.has(relation) || !thing || group.head.lemma.includes('-')) return [...found];
  const told = ownersOf(group, reading, context.resolution).filter((it) => isActor(it) && it.named);
  const owners = told.length > 0 ? told : authorsOf(group, reading, context);
  if (owners.length === 0) return [...found];
  const beside = found.some((it) => it.type === 'Agreement') && (relation === 'SUPPORTS' || relation === 'REJECTS');
  return beside ? [...found, ...owners] : owners;
}

export function fillRole(role: Role, scene: Scene, frame: Frame): Cluster[] {
  const { content, relation, target } = frame;
  const { reading, context, clause } = scene;
  if (role.slot === 'each') return scene.subject ? entitiesOf(scene.subject, scene.subjectClause, reading, context.resolution) : [];
  if (role.slot === 'content.subj') return contentSubject(scene);
  if (role.slot === 'content.actor' || role.slot === 'content.obj')
    return deniesDeed(frame, context) ? [] : contentActor(scene, content, relation);
  const hidden = role.slot === 'dat' ? hiddenDative(scene, content) : null;
  const group = hidden ?? groupFor(role.slot, role.preposition, role.case, scene, (it) => isWay(it, role, relation, reading));
  if (group) {
    const found =
      role.slot === 'subj' && hiddenDative(scene, content)
        ? meantBy(group, reading, context)
        : entitiesOf(group, group === scene.subject ? scene.subjectClause : clause, reading, context.resolution);
    if (relation === 'VISITS' && role.preposition === 'zu') return found.filter((it) => !isOccasion(it, context));
    // "gehört zu den Attraktionen der Messe": among them, not part of whose they are
    if (relation === 'PART_OF' && role.preposition === 'zu' && isPlural(group.agreement))
      return meantBy(group, reading, context).filter((it) => it.named);
    if (role.slot === 'subj' && !target.includes(role))
      return TOWARDS.has(relation) && found.length > 0 && found.every((it) => it.type === 'Agreement')
        ? speaksFor(found, group, scene)
        : found;
    return whoseThing(found, group, relation, reading, context);
  }
  // "Derzeit sind 830 britische Soldaten stationiert": without an agent, whose they are
  const agentless = relation === 'DEPLOYS_TO' && role.slot === 'subj' && clause.verbs?.voice !== 'active' && !agentOf(clause);
  return agentless && scene.subject && isVague(scene.subject, reading) ? ownersOf(scene.subject, reading, context.resolution) : [];
}

/** "Der Bericht der UNO wirft … vor", "beschloss eine Resolution, die … auffordert": what is written speaks for whoever wrote it. */
function speaksFor(found: Cluster[], group: Group, { reading, context, clause }: Scene): Cluster[] {
  const antecedent = group.pronoun?.class === 'REL' ? clause.antecedent : null;
  const above = clause.parent;
  const written = antecedent ?? group;
  const owners = ownersOf(written, reading, context.resolution).filter((it) => isActor(it) && it.named);
  if (owners.length > 0) return owners;
  if (!antecedent || above?.roles.accusative !== antecedent || above.verbs?.voice !== 'active' || !above.roles.subject) return found;
  const writers = entitiesOf(above.roles.subject, above, reading, context.resolution).filter((it) => isActor(it) && it.named);
  return writers.length > 0 ? writers : found;
}

/** What the group itself means, not whose it is. */
export function meantBy(group: Group, reading: SentenceReading, { resolution }: ClaimContext): Cluster[] {
  const mention = reading.ofGroup.get(group);
  return mention ? [...resolution.of(mention)] : [];
}

/** Troops and goods that are nobody by themselves. */
function isVague(group: Group, reading: SentenceReading): boolean {
  const mention = reading.ofGroup.get(group);
  return !mention || (mention.role !== 'name' && mention.role !== 'body' && mention.type !== 'Person');
}

/** Clauses that hang on this one as its content. */
export function contentClauses(scene: Scene): Clause[] {
  return scene.reading.clauses.filter(
    (it) =>
      it.parent === scene.clause &&
      (it.type === 'infinitive' || (it.type === 'subordinate' && /^(dass|daß|ob)$/.test(it.opener?.lower ?? ''))),
  );
}

function contentSubject(scene: Scene): Cluster[] {
  for (const it of contentClauses(scene))
    if (it.roles.subject && it.type !== 'infinitive')
      return entitiesOf(it.roles.subject, it, scene.reading, scene.context.resolution).filter(isActor);
  return [];
}

const BENEFICIARY: ReadonlySet<string> = new Set(['für', 'wegen', 'bei']);

/** The actor inside what is demanded, rejected or supported: "den Abzug der NATO-Truppen". The nearest one that is not the subject. */
function contentActor(scene: Scene, content: readonly Complement[], relation: RelationType): Cluster[] {
  const { reading, context } = scene;
  const active = scene.clause.verbs?.voice === 'active';
  const own = scene.subject && active ? entitiesOf(scene.subject, scene.subjectClause, reading, context.resolution) : [];
  for (const group of contentGroups(scene, content)) {
    // "fordert Geld für die Bauern": they get it; "fordert Härte gegen Diebe"
    if (BENEFICIARY.has(group.preposition ?? '') || (group.preposition === 'gegen' && relation === 'DEMANDS')) continue;
    const found = [
      ...(group === groupFor('acc', undefined, undefined, scene) ? ownersOf(group, reading, context.resolution) : []),
      ...entitiesOf(group, null, reading, context.resolution),
    ].filter((it) => isActor(it) && !own.includes(it));
    if (found.length > 0) return [...new Set(found)];
  }
  for (const clause of contentClauses(scene))
    for (const group of clause.groups) {
      if (BENEFICIARY.has(group.preposition ?? '') || (group.preposition === 'gegen' && relation === 'DEMANDS')) continue;
      const found = entitiesOf(group, clause, reading, context.resolution).filter((it) => isActor(it) && !own.includes(it));
      if (found.length > 0) return found;
    }
  return [];
}

/** The groups in which the content stands: the object with its genitives and all that follows it up to the verb. */
function contentGroups(scene: Scene, content: readonly Complement[]): Group[] {
  const slots = content.length > 0 ? content : [{ slot: 'acc' as const }];
  for (const slot of slots) {
    const head = groupFor(slot.slot, slot.preposition, slot.case, scene);
    if (!head) continue;
    const chain = [head, ...head.genitives, ...head.genitives.flatMap((it) => it.genitives)];
    let end = endOf(head);
    for (const group of scene.clause.groups) {
      if (group.from !== end) continue;
      chain.push(group, ...group.genitives);
      end = endOf(group);
    }
    return chain;
  }
  return [];
}

export function meetsAll(requirements: readonly Requirement[], scene: Scene): boolean {
  for (const requirement of requirements) if (!meets(requirement, scene)) return false;
  return true;
}

/** Fixed parts of an expression: "Kritik üben", "in Kontakt treten". A compound of the noun counts too. */
export function meets(requirement: Requirement, scene: Scene): boolean {
  if (requirement.slot === 'neg') return scene.clause.negation !== null;
  if (requirement.slot === 'bare') return scene.clause.roles.predicative === null && scene.clause.roles.predicate === null;
  if (requirement.slot === 'pred' || requirement.slot === 'adv') {
    const word = scene.clause.roles.predicate;
    const noun = scene.clause.roles.predicative?.nominals[0];
    if (requirement.words.length === 0) return word !== null || noun !== undefined;
    // "hielt ihn seit Mai gefangen", "beurteilte den Plan sehr positiv": wherever in the clause it stands
    const { tokens } = scene.reading.sentence;
    const fits = (it: Token) => requirement.words.includes(it.lemma) || requirement.words.includes(it.text);
    const isFree = (it: Token) => it.class === 'D' || it.class === 'PTK' || it.class === 'PRO' || it === word || isState(it, scene.clause);
    for (const part of scene.clause.parts)
      for (let i = part.from; i < part.to; i++) {
        const token = tokens[i];
        if (token && fits(token) && isFree(token)) return true;
      }
    return noun !== undefined && fits(noun);
  }
  const { slot, words } = requirement;
  if (words.length > 0 && !requiredIn(scene).has(words)) return false;
  if (slot === 'pp') {
    for (const group of scene.clause.roles.prepositional)
      if (group.preposition === requirement.preposition && (words.length === 0 || isHeadedBy(words, group, scene))) return true;
    return false;
  }
  const filled = groupFor(slot, requirement.preposition, requirement.case, scene);
  const group = filled?.pronoun?.class === 'REL' ? scene.clause.antecedent : filled;
  if (group && (words.length === 0 || isHeadedBy(words, group, scene))) return true;
  // "hatte die Inspekteure des Landes verwiesen": it looks as if it were theirs
  const genitives = slot === 'gen' ? (groupFor('acc', undefined, undefined, scene)?.genitives ?? []) : [];
  return genitives.some((it) => words.length === 0 || isHeadedBy(words, it, scene));
}

/** One of the words, or a compound of one, is a noun of the group or of one coordinated with it. */
function isHeadedBy(words: readonly string[], group: Group, { context }: Scene): boolean {
  const fits = (token: Token) => requiredLists(token, context.german).includes(words);
  return group.nominals.some(fits) || group.conjuncts.some((member) => member.nominals.some(fits));
}

/** Of the sentence that was asked about last. */
let last: { reading: SentenceReading; lists: ReadonlySet<readonly string[]> } | null = null;

/** The lists of required words of which nouns of the sentence fit one: most requirements are told by that not to be met. */
function requiredIn({ reading, context }: Scene): ReadonlySet<readonly string[]> {
  if (last?.reading === reading) return last.lists;
  const found = new Set<readonly string[]>();
  for (const { nominals } of reading.groups)
    for (const token of nominals) for (const words of requiredLists(token, context.german)) found.add(words);
  last = { reading, lists: found };
  return found;
}

/** "zeigte sich enttäuscht": a participle that is not the clause's verb. */
function isState(token: Token, { verbs }: Clause): boolean {
  return token.class === 'V' && token !== verbs?.main && token !== verbs?.finite;
}
