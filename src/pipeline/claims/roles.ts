/** Fills the roles of a verb's frame from its clause: subject, objects, prepositional groups, and what stands in its content. */
import type { Complement, Frame, Requirement, Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe, isPlural, isSingular } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isSaying } from '../statements/source.js';
import type { Token } from '../tokens/index.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { conditionSubject } from './conditions.js';
import { deniesDeed } from './denial.js';
import { contentActor, contentClauses, contentOwner, contentSubject } from './inside.js';
import { leadersOf } from './led.js';
import { groupFor, type Scene } from './slots.js';
import { employersOf, workersFor } from './staff.js';
import { TOWARDS } from './towards.js';
import { isOccasion, isWay } from './ways.js';
import { meantBy, meantOrTold, whoseThing } from './whose.js';
import { requiredLists } from './words.js';

/** "weil die Opposition der Regierung Betrug vorwarf": what looks like a genitive behind the subject is the dative, where the object is another. */
function hiddenDative({ clause, reading, context }: Scene, content: readonly Complement[]): Group | null {
  const { subject, accusative, dative } = clause.roles;
  if (!accusative || dative !== accusative || !content.some((slot) => slot.slot === 'acc')) return null;
  if (meantBy(accusative, reading, context).some(isActor)) return null;
  return subject?.genitives.find((it) => it.determiner?.lower === 'der' && isSingular(it.agreement)) ?? null;
}

/** "Huber wird Betrug vorgeworfen", "Huber wird vorgeworfen, …": to whom it is said looks like the subject where nobody else could be meant. */
export function passiveDative({ clause, reading, context }: Scene, content: readonly Complement[]): Group | null {
  const { subject, dative } = clause.roles;
  if (!subject || clause.verbs?.voice !== 'passive' || !canBe(subject.agreement, 'dat')) return null;
  if (!content.some(({ slot }) => slot === 'dass' || slot === 'zu-inf')) return null;
  const isSomebody = (group: Group) => meantBy(group, reading, context).some(isActor);
  return isSomebody(subject) && !(dative && isSomebody(dative)) ? subject : null;
}

/** "schickt Helfer aus Polen in die Region": what could be either case is the object that the frame asks for, and no dative. */
function isTheObject({ requires }: Frame, { clause: { roles, verbs } }: Scene): boolean {
  if (!roles.accusative || roles.dative !== roles.accusative || verbs?.voice !== 'active') return false;
  return requires.some(({ slot }) => slot === 'acc');
}

/** "Polen und Litauen unterzeichneten …", "wurde von Polen und Litauen unterzeichnet", "das zwischen Polen und Litauen geschlossen wurde" */
function amongWhom({ subject, subjectClause, clause, reading, context }: Scene): Cluster[] {
  const passive = clause.verbs?.voice === 'passive' || clause.verbs?.voice === 'state';
  const agent = passive ? (agentOf(clause, context.german.syntax) ?? betweenWhom(clause)) : null;
  const named = agent ? entitiesOf(agent, clause, reading, context.resolution) : [];
  // "von russischen und indischen Firmen"
  const agents = agent && named.length < 2 ? countriesBeside(agent, reading, context) : named;
  return agents.length > 1 ? agents : subject ? entitiesOf(subject, subjectClause, reading, context.resolution) : [];
}

function countriesBeside(group: Group, { mentions }: SentenceReading, { resolution }: ClaimContext): Cluster[] {
  return mentions.filter((it) => it.group === group && it.role === 'adjective').flatMap((it) => resolution.of(it));
}

function betweenWhom({ roles }: Clause): Group | null {
  return roles.prepositional.find((it) => it.preposition === 'zwischen') ?? null;
}

export function fillRole(role: Role, scene: Scene, frame: Frame): Cluster[] {
  const { content, relation, target } = frame;
  const { reading, context, clause } = scene;
  if (role.slot === 'each') return amongWhom(scene);
  if (role.slot === 'content.subj') return contentSubject(scene);
  if (role.slot === 'condition.subj') return conditionSubject(scene);
  if (role.slot === 'employer') return employersOf(scene);
  const workers = role.slot === 'subj' && !target.includes(role) ? workersFor(relation, scene) : [];
  if (workers.length > 0) return workers;
  const leaders = role.slot === 'subj' && !target.includes(role) ? leadersOf(relation, scene) : [];
  if (leaders.length > 0 && scene.subject)
    return [...entitiesOf(scene.subject, scene.subjectClause, reading, context.resolution).filter((it) => it.named), ...leaders];
  if (role.slot === 'content.actor' && frame.source.includes(role)) return contentOwner(scene, content);
  if (role.slot === 'content.actor' || role.slot === 'content.obj') return deniesDeed(frame, context) ? [] : contentActor(scene, frame);
  const hidden = role.slot === 'dat' ? (hiddenDative(scene, content) ?? passiveDative(scene, content)) : null;
  if (!hidden && role.slot === 'dat' && isTheObject(frame, scene)) return [];
  const fits = (it: Group) =>
    isWay(it, role, relation, reading) && meansSomebody(it, scene) && !isOfNoun(it, frame, scene) && !isWhereTarget(it, relation, scene);
  const group = hidden ?? groupFor(role.slot, role.preposition, role.case, scene, fits);
  if (group) {
    const found =
      role.slot === 'subj' && hiddenDative(scene, content)
        ? meantBy(group, reading, context)
        : entitiesOf(group, group === scene.subject ? scene.subjectClause : clause, reading, context.resolution);
    // "besuchte die deutschen Soldaten": not Germany
    if (
      relation === 'VISITS' &&
      role.slot === 'acc' &&
      isPlural(group.agreement) &&
      isVague(group, reading) &&
      !reading.ofGroup.get(group)?.properName
    )
      return meantOrTold(group, reading, context);
    // "gehört zur deutschen Delegation": no member of Germany
    const own = relation === 'MEMBER_OF' && target.includes(role) && isVague(group, reading) ? meantBy(group, reading, context) : [];
    if (own.length > 0) return own;
    if (relation === 'VISITS' && role.preposition === 'zu') return found.filter((it) => !isOccasion(it, context));
    // "gehört zu den Attraktionen der Messe": among them, not part of whose they are
    if (relation === 'PART_OF' && role.preposition === 'zu' && isPlural(group.agreement))
      return meantBy(group, reading, context).filter((it) => it.named);
    // "zum Plan gehört die Verlagerung der Produktion von Kassel nach Ulm": Kassel owns nothing
    if (relation === 'PART_OF' && role.slot === 'dat' && !group.pronoun) return [...meantBy(group, reading, context)];
    if (relation === 'LOCATED_IN' && frame.source.includes(role))
      return found.filter(
        (it) => !(it.type === 'Group' && reading.ofGroup.get(group)?.former) && !ownersOf(group, reading, context.resolution).includes(it),
      );
    // "Der saudische Prinz gehört der Partei an": not his country
    if (role.slot === 'subj' && relation === 'MEMBER_OF' && isSomeone(group, reading)) return [...meantBy(group, reading, context)];
    if (role.slot === 'subj' && !target.includes(role))
      return TOWARDS.has(relation) && found.length > 0 && found.every((it) => it.type === 'Agreement')
        ? speaksFor(found, group, frame, scene)
        : relation === 'VISITS'
          ? found
          : steersOf(found, group, scene);
    return whoseThing(found, group, relation, reading, context);
  }
  // "Derzeit sind 830 britische Soldaten stationiert": without an agent, whose they are
  const agentless =
    relation === 'DEPLOYS_TO' && role.slot === 'subj' && clause.verbs?.voice !== 'active' && !agentOf(clause, context.german.syntax);
  return agentless && scene.subject && isVague(scene.subject, reading) ? ownersOf(scene.subject, reading, context.resolution) : [];
}

/** "Israelische Flugzeuge griffen an", "Luftangriffe der NATO trafen Tripolis": whose they are. */
function steersOf(found: Cluster[], group: Group, { reading, context }: Scene): Cluster[] {
  if (found.length === 0 || !found.every((it) => (it.type === 'Equipment' || it.type === 'Event') && !it.named)) return found;
  const owners = ownersOf(group, reading, context.resolution).filter(isActor);
  return owners.length > 0 ? owners : found;
}

/** "sprach sich für Sanktionen gegen Polen aus": against whom they are is none that the verb asks for, where it does not ask for them. */
function isOfNoun({ from, preposition }: Group, { relation, requires, content, target }: Frame, { clause, context }: Scene): boolean {
  if (preposition === null || target.length === 0) return false;
  const before = clause.groups.find((it) => it.preposition !== null && endOf(it) === from);
  const noun = before?.nominals[0];
  if (!before || !noun || [...requires, ...content, ...target].some((it) => it.preposition === before.preposition)) return false;
  const rows = context.german.frames.ofNoun(noun.lemma, noun.text);
  // "reiste zu einem Besuch in die Türkei": both say the same
  return rows.some((it) => it.relation !== relation && it.target.some((role) => role.preposition === preposition));
}

/** "verübte Anschläge auf in Kenia lebende Amerikaner": not on Kenya. */
function isWhereTarget({ preposition, from }: Group, relation: RelationType, { reading }: Scene): boolean {
  return relation === 'ATTACKS' && preposition === 'in' && AT.test(reading.sentence.tokens[from - 1]?.lower ?? '');
}

const AT = /^(?:auf|gegen)$/;

/** "griff in der Nacht Ziele in Syrien an": not the night; "nach Angaben von Huber": not him. */
function meansSomebody(group: Group, { clause, reading, context }: Scene): boolean {
  if (group.preposition === 'nach' && isSaying(group, context.german)) return false;
  return entitiesOf(group, clause, reading, context.resolution).length > 0;
}

/** "Der Bericht der UNO wirft … vor", "beschloss eine Resolution, die … auffordert": what is written speaks for whoever wrote it. */
function speaksFor(found: Cluster[], group: Group, { lemma }: Frame, { reading, context, clause }: Scene): Cluster[] {
  // "das VW-Gesetz verstößt gegen europäisches Recht" says nothing
  const { frames } = context.german;
  if (group.head.lemma.includes('-') && !frames.told.has(lemma) && !frames.speech.has(lemma)) return found;
  const antecedent = group.pronoun?.class === 'REL' ? clause.antecedent : null;
  const above = clause.parent;
  const written = antecedent ?? group;
  const owners = ownersOf(written, reading, context.resolution).filter((it) => isActor(it) && it.named);
  if (owners.length > 0) return owners;
  if (!antecedent || above?.roles.accusative !== antecedent || above.verbs?.voice !== 'active' || !above.roles.subject) return found;
  const writers = entitiesOf(above.roles.subject, above, reading, context.resolution).filter((it) => isActor(it) && it.named);
  return writers.length > 0 ? writers : found;
}

/** Troops and goods that are nobody by themselves. */
function isVague(group: Group, reading: SentenceReading): boolean {
  const mention = reading.ofGroup.get(group);
  return !mention || (mention.role !== 'name' && mention.role !== 'body' && mention.type !== 'Person');
}

/** Somebody told by a noun alone: "ein Sprecher", "die Prinzessin" */
function isSomeone(group: Group, reading: SentenceReading): boolean {
  const mention = reading.ofGroup.get(group);
  return (
    group.nominals.length > 0 &&
    isSingular(group.agreement) &&
    (mention ? mention.type === 'Person' && mention.role !== 'name' : group.head.naming.office !== null)
  );
}

export function meetsAll(requirements: readonly Requirement[], scene: Scene): boolean {
  for (const requirement of requirements) if (!meets(requirement, scene)) return false;
  return true;
}

/** Fixed parts of an expression: "Kritik üben", "in Kontakt treten". A compound of the noun counts too. */
export function meets(requirement: Requirement, scene: Scene): boolean {
  if (requirement.slot === 'neg') return scene.clause.negation !== null;
  if (requirement.slot === 'inf') return contentClauses(scene).some(({ type }) => type === 'infinitive');
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
  const { roles, verbs } = scene.clause;
  const before = slot !== 'gen' ? [] : verbs?.voice === 'active' ? [roles.accusative] : [roles.subject, ...roles.prepositional];
  return before.flatMap((it) => it?.genitives ?? []).some((it) => words.length === 0 || isHeadedBy(words, it, scene));
}

/** One of the words, or a compound of one, is a noun of the group or of one coordinated with it. */
function isHeadedBy(words: readonly string[], group: Group, { context, reading }: Scene): boolean {
  const fits = (token: Token) => requiredLists(token, context.german).includes(words);
  if (group.nominals.some(fits) || group.conjuncts.some((member) => member.nominals.some(fits))) return true;
  // "einen Teil der Hilfe", "eine Reihe von Sanktionen"
  if (!context.german.deeds.portions.has(group.nominals[0]?.lemma ?? '')) return false;
  const of = group.genitives[0] ?? reading.groups.find((it) => it.preposition === 'von' && it.from === endOf(group) && !it.parent);
  return of?.nominals.some(fits) ?? false;
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
