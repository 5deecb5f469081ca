/** Whom an act is aimed at where the clause does not say: whoever is inside what it is about, else the other side of the dispute. */
import type { Frame, Role } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { governorOf } from '../clauses/embed.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isActor } from './actors.js';
import { authorsOf } from './authors.js';
import { accusersBefore, doersBefore, isStoodFor, targetsToo } from './before.js';
import type { Claim, ClaimContext, Finding } from './claim.js';
import { suffers } from './deeds.js';
import { denies } from './denial.js';
import { findingOf, placeOf } from './finding.js';
import { contentClauses } from './inside.js';
import { recentClaims, toldUpTo, wasToldSince } from './recent.js';
import { fillRole, meetsAll } from './roles.js';
import { DISPUTED, framesToldInside } from './rowsinside.js';
import { groupFor, type Scene } from './slots.js';
import { isAimedAtSomebody, isSomebody } from './somebody.js';
import { TOWARDS } from './towards.js';
import { sceneOf } from './verbs.js';
import { votedOn } from './votes.js';
import { meantBy } from './whose.js';

/** Acts about a thing, of which somebody else is in charge. */
const ABOUT_SOMETHING: ReadonlySet<RelationType> = new Set(['ACCUSES', 'REJECTS', 'DEMANDS', 'PROTESTS_AGAINST']);
const INSIDE: Role = { slot: 'content.actor' };
const BELONGS: ReadonlySet<RelationType> = new Set(['REPRESENTS', 'MEMBER_OF', 'PART_OF']);
/** What is turned down when somebody turns down what was said of him. */
const SPOKEN: ReadonlySet<RelationType> = new Set(['ACCUSES', 'DEMANDS']);
const SENTENCES_BACK = 6;
const RECENT = 4;
const NEAR = 2;

/** @param before what the text has said so far */
export function impliedFindings(clause: Clause, reading: SentenceReading, context: ClaimContext, before: readonly Claim[]): Finding[] {
  const scene = sceneOf(clause, reading, context);
  const frames = framesToldInside(clause, scene);
  if (frames.length === 0) return [];
  // of a passive only one whose agent is told
  if (clause.verbs?.voice !== 'active' && !groupFor('subj', undefined, undefined, scene)) return [];
  if (isAskedFor(clause, context)) return [];
  for (const frame of frames) {
    if (context.german.syntax.undirected.has(frame.lemma) || isAskedOf(frame, scene) || isElsewhere(frame, clause)) continue;
    if (
      !meetsAll(
        frame.requires.filter((it) => !isStoodFor(it, scene)),
        scene,
      )
    )
      continue;
    const sources = actorsIn(frame.source, frame, scene);
    if (sources.length === 0) continue;
    // "plädiert dafür, Huber kein Visum zu erteilen"
    const against =
      frame.relation === 'SUPPORTS' && contentClauses(scene).some(({ type, negation }) => type === 'infinitive' && negation !== null);
    if (frame.relation === 'AGREES_WITH') {
      const offered = doersBefore(frame, scene, sources);
      if (offered.length > 0) return found(frame, sources, offered, 'before', scene);
      continue;
    }
    const inside = against ? [] : fillRole(INSIDE, scene, frame).filter((it) => it.named && !sources.includes(it));
    if (inside.length > 0) return found(frame, sources, inside, 'clause', scene);
    const too = targetsToo(frame, scene, sources, before);
    if (too.length > 0) return found(frame, sources, too, 'too', scene);
    const vote = votedOn(frame, scene);
    if (vote) return found(frame, sources, [vote], 'vote', scene);
    const authors = authorsInside(frame, scene).filter((it) => !sources.includes(it));
    if (authors.length > 0) return found(frame, sources, authors, 'thing', scene);
    const doers = doersBefore(frame, scene, sources);
    if (doers.length > 0) return found(frame, sources, doers, 'before', scene);
    if (!DISPUTED.has(frame.relation)) continue;
    if (isAddressed(frame, scene) || isOneOfTwo(clause, reading) || isAimedAtSomebody(frame, scene)) return [];
    const beside = clause.coordinated ? spokenOfBeside(sources, reading.sentence.index, before) : null;
    if (beside) return found(frame, sources, [beside], 'sentence', scene);
    const side = otherSide(sources, frame.relation, reading.sentence.index, before);
    if (side.length > 0) return found(frame, sources, side, 'text', scene);
    const accusers = accusersBefore(frame, scene, sources, before);
    if (accusers.length > 0) return found(frame, sources, accusers, 'reproach', scene);
    if (denies(frame, context) || !isAboutSomething(frame, scene)) continue;
    const demanded = frame.relation === 'DEMANDS';
    // "fordert seine Freilassung", "die Freilassung des Musikers" asks nothing of him
    const topic = topicBeside(sources, reading.sentence.index, context, demanded, before, demanded ? ownersTold(scene) : []);
    const near = (frame.relation !== 'REJECTS' && topic?.type !== 'Person') || (topic && wasToldSince(topic, reading.sentence.index, NEAR));
    // of two people, nobody knows that one is against the other; "fordert die Freilassung von Huber" asks nothing of him
    const people = topic?.type === 'Person' && (sources.every(({ type }) => type === 'Person') || isInside(topic, scene));
    return topic && near && !people && !isOpposed(topic, scene) && !isBesideSubject(topic, scene) && !suffers(topic, frame.relation, scene)
      ? found(frame, sources, [topic], 'topic', scene)
      : [];
  }
  return [];
}

/** "stimmte dagegen, …" is nothing that one stands for. */
function isElsewhere({ target }: Frame, { pointer }: Clause): boolean {
  const governed = target.filter(({ slot }) => slot === 'pp');
  return pointer !== null && governed.length > 0 && governed.every(({ preposition }) => preposition !== pointer);
}

/** "forderte die Regierung auf, dafür zu sorgen, Huber die Einreise zu verweigern": what others are to do is nobody's act as yet. */
function isAskedFor(clause: Clause, context: ClaimContext): boolean {
  let above = clause.type === 'infinitive' ? clause : null;
  for (let depth = 0; above && depth < 3; depth++) {
    const governor = governorOf(above, context);
    if (governor?.embedding?.modality === 'demanded') return true;
    above = governor?.clause.type === 'infinitive' ? governor.clause : null;
  }
  return false;
}

/** "appellierte an die Lehrer", "rät den Gästen", "forderte die Länder auf": whom it is aimed at is told, if not known. */
function isAddressed(frame: Frame, scene: Scene): boolean {
  const agent = groupFor('subj', undefined, undefined, scene);
  const asks = frame.content.some((slot) => slot.slot === 'acc');
  return frame.target.some(({ slot, preposition, case: wanted }) => {
    if (slot !== 'pp' && slot !== 'dat' && !(slot === 'acc' && frame.relation === 'DEMANDS' && !asks)) return false;
    const group = groupFor(slot, preposition, wanted, scene);
    // "protestierte gegen das Ergebnis" does not tell whom it is aimed at
    if (frame.relation === 'PROTESTS_AGAINST' && frame.requires.every(({ words }) => words.length === 0) && !isSomebody(group, scene))
      return false;
    return group !== null && group !== agent && group.pronoun === null;
  });
}

/** "Von den Abgeordneten wird Aufklärung verlangt": those may be whom it is asked of; "bat um Entschuldigung" asks nothing of anybody. */
function isAskedOf({ relation, target }: Frame, { clause, context }: Scene): boolean {
  if (relation !== 'DEMANDS') return false;
  if (clause.verbs?.voice === 'passive' && target.some(({ preposition }) => preposition === 'von')) return true;
  return clause.roles.prepositional.some((it) => it.preposition === 'um' && context.german.syntax.excuses.has(it.head.lemma));
}

function isInside(topic: Cluster, { clause, reading, context }: Scene): boolean {
  return clause.groups.some((it) => meantBy(it, reading, context).includes(topic));
}

/** People whose something in the clause is by a possessive or a genitive. */
function ownersTold({ clause, reading, context }: Scene): Cluster[] {
  const own = reading.mentions.filter(({ role, group }) => role === 'possessive' && group !== null && clause.groups.includes(group));
  const named = clause.groups.flatMap(({ genitives }) => genitives.flatMap((it) => meantBy(it, reading, context)));
  return [...own.flatMap((it) => context.resolution.of(it)), ...named].filter(({ type }) => type === 'Person');
}

/** "fordert Härte gegen die Taliban", "mehr Soldaten nach Mali": not of them. */
function isOpposed(topic: Cluster, { clause, reading, context }: Scene): boolean {
  return clause.groups.some((it) => NOT_THEIRS.has(it.preposition ?? '') && meantBy(it, reading, context).includes(topic));
}

const NOT_THEIRS: ReadonlySet<string> = new Set(['gegen', 'nach', 'ohne']);

/** "Die IG Bau im DGB fordert höhere Löhne": not from it. */
function isBesideSubject(topic: Cluster, { clause, subject, reading, context }: Scene): boolean {
  return clause.groups.some((it) => subject !== null && it.from === endOf(subject) && meantBy(it, reading, context).includes(topic));
}

/** "Die SPD fordert höhere Löhne, die CDU niedrigere Steuern": neither asks it of the other. */
function isOneOfTwo(clause: Clause, { clauses }: SentenceReading): boolean {
  const { verbs, coordinated } = clause;
  return coordinated?.verbs === verbs || clauses.some((it) => it.coordinated === clause && it.verbs === verbs);
}

/** "begrüßte die Entscheidung": whose it was when the text spoke of it before. */
function authorsInside(frame: Frame, scene: Scene): Cluster[] {
  if (frame.relation === 'AIDS' || frame.relation === 'DEMANDS') return [];
  const roles = [...frame.content, ...frame.target].filter((role) => role.slot === 'acc' || role.slot === 'dat' || role.slot === 'pp');
  for (const role of roles) {
    const group = groupFor(role.slot, role.preposition, role.case, scene);
    const found = group ? authorsOf(group, scene.reading, scene.context) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function actorsIn(roles: Frame['source'], frame: Frame, scene: Scene): Cluster[] {
  for (const role of roles) {
    const filled = fillRole(role, scene, frame).filter((it) => isActor(it) && it.named);
    if (filled.length > 0) return filled;
  }
  return [];
}

function found(frame: Frame, sources: readonly Cluster[], targets: readonly Cluster[], where: string, scene: Scene): Finding[] {
  const finding = findingOf(frame, sources, targets, placeOf(scene.clause, scene.reading));
  return finding ? [{ ...finding, rule: `implied:${where}:${frame.relation}` }] : [];
}

/** "begrüßte die Ankündigung des Präsidenten, forderte aber ein Datum": whom the clause before was about. */
function spokenOfBeside(sources: readonly Cluster[], sentence: number, before: readonly Claim[]): Cluster | null {
  const claim = before.findLast((it) => it.sentence === sentence && TOWARDS.has(it.type) && sources.includes(it.source));
  return claim?.target.named && isActor(claim.target) ? claim.target : null;
}

/** Who accused, attacked or asked something of the source last, else whom it did that to; who turns something down answers all who said it. */
function otherSide(sources: readonly Cluster[], relation: RelationType, sentence: number, before: readonly Claim[]): Cluster[] {
  for (let i = before.length - 1; i >= 0; i--) {
    const claim = before[i];
    if (!claim || claim.sentence < sentence - SENTENCES_BACK) return [];
    if (claim.sentence >= sentence || !DISPUTED.has(claim.type)) continue;
    if (isAgainst(claim, sources, relation)) {
      const says = (it: Claim) => SPOKEN.has(it.type) && it.sentence < sentence && isAgainst(it, sources, relation);
      const near = relation === 'REJECTS' ? recentClaims(before, claim.sentence - NEAR, says) : [];
      return [...new Set([claim, ...near].map(({ source }) => source))];
    }
    if (sources.includes(claim.source) && relation !== 'REJECTS' && relation !== 'ACCUSES' && claim.target.named && isActor(claim.target))
      return [claim.target];
  }
  return [];
}

/** Whoever is accused answers a body without a name of its own too: "die Staatsanwaltschaft". */
function isAgainst({ source, target, type }: Claim, sources: readonly Cluster[], relation: RelationType): boolean {
  const answers = source.named || (relation === 'REJECTS' && type === 'ACCUSES' && source.type !== 'Person');
  return answers && sources.includes(target) && !sources.includes(source);
}

/** "fordert die Rückgabe", "bestreitet das": not "bedroht die Familie", which names whom it is aimed at. */
function isAboutSomething(frame: Frame, scene: Scene): boolean {
  const { clause, subject, reading, context } = scene;
  if (!ABOUT_SOMETHING.has(frame.relation) || clause.type === 'infinitive' || clause.verbs?.modal) return false;
  if (context.german.syntax.modals.has(frame.lemma)) return false;
  if (frame.relation === 'PROTESTS_AGAINST') return true;
  if (frame.content.length === 0 && frame.requires.length === 0) return false;
  // "sprach sich für den Einsatz aus" is not said against anything
  const content = frame.content.some((slot) => slot.slot !== 'pp' || groupFor('pp', slot.preposition, slot.case, scene));
  if (frame.content.length > 0 && !content) return false;
  // "besteht darauf, selbst zu zahlen"
  if (frame.relation === 'DEMANDS' && contentClauses(scene).some((it) => it.type === 'infinitive')) return false;
  const object = clause.verbs?.voice === 'active' ? clause.roles.accusative : subject;
  // whoever is accused or called upon stands in the accusative: it is there, if as a thing
  const asks = frame.content.some((slot) => slot.slot === 'acc' || (slot.slot === 'pp' && slot.preposition === 'um'));
  const person = frame.target.some((role) => role.slot === 'acc') && !asks;
  if (frame.relation === 'ACCUSES' ? !isFault(frame, object, scene) : frame.relation === 'REJECTS' && isAny(object)) return false;
  if (person && (!object || object.pronoun?.class === 'REL')) return false;
  const mention = object ? reading.ofGroup.get(object) : undefined;
  return clause.roles.dative === null && (mention === undefined || mention.type === 'Agreement' || mention.type === 'Event');
}

/** "kritisierte das Vorhaben", "Kritik kommt von der SPD": not "kritisierte, Polen habe …", "leitete ein Verfahren ein", which say whose fault it is or leave it open. */
function isFault({ requires }: Frame, object: Group | null, { context }: Scene): boolean {
  if (!object) return requires.length > 0;
  const { doings } = context.german.syntax;
  const told = [object, ...object.genitives].some((it) => doings.has(it.nominals[0]?.lemma ?? ''));
  return !isAny(object) && (told || object.pronoun !== null || /^dies/.test(object.determiner?.lower ?? ''));
}

/** "lehnte eine Beschwerde ab": of nobody in particular. */
function isAny(object: Group | null): boolean {
  return /^ein/.test(object?.determiner?.lower ?? '');
}

/** The actor that the text has spoken of most so far, beside those who act and what they belong to; a demand goes to the only other one there is. */
export function topicBeside(
  sources: readonly Cluster[],
  sentence: number,
  { resolution }: ClaimContext,
  demanded: boolean,
  before: readonly Claim[] = [],
  not: readonly Cluster[] = [],
): Cluster | null {
  const belongs = before.filter((it) => BELONGS.has(it.type) && sources.includes(it.source)).map((it) => it.target);
  const own = new Set([...sources, ...belongs, ...sources.flatMap((it) => it.holdings.map((holding) => holding.owner))]);
  let best: Cluster | null = null;
  let most = 0;
  let others = 0;
  for (const cluster of resolution.clusters) {
    if (
      !cluster.named ||
      !isActor(cluster) ||
      own.has(cluster) ||
      not.includes(cluster) ||
      cluster.sort === 'media' ||
      cluster.sort === 'agency'
    )
      continue;
    if (sources.some((it) => it.key.endsWith(`@${cluster.key}`) || cluster.key.endsWith(`@${it.key}`))) continue;
    if (!wasToldSince(cluster, sentence, RECENT)) continue;
    if (cluster.holdings.some((it) => it.owner && sources.includes(it.owner))) continue;
    const count = toldUpTo(cluster, sentence);
    others++;
    if (count > most) {
      best = cluster;
      most = count;
    }
  }
  return most > 1 || (demanded && others === 1) ? best : null;
}
