/** Claims by verbs: the first frame of the clause's verb whose roles are filled. */
import type { Frame } from '../../lang/de/frames/index.js';
import { personBit } from '../../lang/de/lexicon/agreement.js';
import { controlled } from '../clauses/embed.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe, isPlural } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { entitiesOf, isActor, nameBehind } from './actors.js';
import type { ClaimContext, Finding } from './claim.js';
import { contentText } from './content.js';
import { doerRule, mayBeUsual, usualDoers } from './doers.js';
import { findingOf, placeOf } from './finding.js';
import { rowsOf } from './meant.js';
import { asMutual } from './mutual.js';
import { fillRole, meetsAll } from './roles.js';
import type { Scene } from './slots.js';
import { TOWARDS } from './towards.js';
import { hostFindings } from './visits.js';
import { meantBy } from './whose.js';

export function verbFindings(clause: Clause, reading: SentenceReading, context: ClaimContext): Finding[] {
  let other: Scene | null = null;
  for (const lemma of clause.verbs?.lemmas ?? []) {
    // what is said of "sich einigen" is not said of "einigen"
    if (!context.german.frames.verbs.has(lemma)) continue;
    const scene = sceneOf(clause, reading, context);
    const frames = rowsOf(lemma, scene);
    const findings: Finding[] = [];
    const said: Frame[] = [];
    for (const frame of frames) {
      // rows with one source are readings of which the first that fits is meant; a row with another source says something more
      if (said.some((it) => hasSameSource(it, frame) || isTold(it, frame))) continue;
      other ??= turned(scene) ?? scene;
      // "Soldaten schlugen Demonstranten": both could be the word that the frame asks for, so they stand in their order
      const asIs = asksForObject(frame) ? apply(frame, scene) : null;
      const finding = asIs ?? (other !== scene && turns(frame, other) ? apply(frame, other) : null) ?? apply(frame, scene);
      const found = finding ? [finding] : hostFindings(frame, scene);
      if (found.length === 0) continue;
      said.push(frame);
      findings.push(...found);
    }
    if (findings.length > 0) return findings;
  }
  return [];
}

function asksForObject({ requires }: Frame): boolean {
  return requires.some(({ slot, words }) => slot === 'acc' && words.length > 0);
}

/** "Japan und die USA verhandeln mit Nordkorea": not with each other. */
function isTold(said: Frame, frame: Frame): boolean {
  return said.relation === frame.relation && frame.source.some(({ slot }) => slot === 'each');
}

function hasSameSource(a: Frame, b: Frame): boolean {
  return (
    a.source.length === b.source.length &&
    a.source.every(({ slot, preposition }, i) => slot === b.source[i]?.slot && preposition === b.source[i]?.preposition)
  );
}

/** Every rule of a clause asks for the same scene. */
const scenes = new WeakMap<Clause, Scene>();

export function sceneOf(clause: Clause, reading: SentenceReading, context: ClaimContext): Scene {
  const known = scenes.get(clause);
  if (known && known.context === context && known.reading === reading) return known;
  const scene = newScene(clause, reading, context);
  scenes.set(clause, scene);
  return scene;
}

function newScene(clause: Clause, reading: SentenceReading, context: ClaimContext): Scene {
  const suffers = placeSuffers(clause, reading, context);
  if (suffers) return suffers;
  if (clause.type !== 'infinitive' && clause.roles.subject)
    return { clause, reading, context, subject: clause.roles.subject, subjectClause: clause };
  const control = controlled(clause, context);
  return { clause, reading, context, subject: control?.group ?? clause.roles.subject, subjectClause: control?.clause ?? clause };
}

/** "die Stadt, die die Armee beschießt": a place does nothing to anybody, where either could be the subject. */
function placeSuffers(clause: Clause, reading: SentenceReading, context: ClaimContext): Scene | null {
  const { subject, accusative, dative } = clause.roles;
  if (clause.type !== 'relative' || subject?.pronoun?.class !== 'REL' || !accusative || clause.verbs?.voice !== 'active') return null;
  if (!canBe(subject.agreement, 'acc') || !canBe(accusative.agreement, 'nom')) return null;
  const where = entitiesOf(subject, clause, reading, context.resolution);
  if (where.length === 0 || where.some(({ type }) => type !== 'Place')) return null;
  if (!entitiesOf(accusative, clause, reading, context.resolution).some(isActor)) return null;
  const roles = { ...clause.roles, subject: accusative, accusative: subject, dative: dative === accusative ? null : dative };
  const turnedClause = { ...clause, roles };
  return { clause: turnedClause, reading, context, subject: accusative, subjectClause: turnedClause };
}

/** "Kritik übte die Opposition": a thing in front and an actor behind the verb, either of which could be its subject. */
export function turned(scene: Scene): Scene | null {
  const { clause, subject, reading, context } = scene;
  // "Sein Vertrauen sprach Huber dem Minister aus": of two behind the verb, the first
  const { accusative, dative: other } = clause.roles;
  const first = other && accusative && other !== accusative && other.from < accusative.from && canBe(other.agreement, 'nom');
  const object = first ? other : accusative;
  if (!subject || !object || subject !== clause.roles.subject || clause.verbs?.voice !== 'active' || subject.from > object.from)
    return null;
  // "Soldaten schlugen manche von ihnen"
  if (context.german.syntax.some.has(object.pronoun?.lower ?? '')) return null;
  if (subject.pronoun || !canBe(subject.agreement, 'acc') || !canBe(object.agreement, 'nom')) return null;
  // "Länder, darunter Polen, kritisierten Huber": one does not do what several did
  const several = !canBeSaidOfOne(clause) && object.conjuncts.length === 0 && !isPlural(object.agreement);
  if (several) return null;
  if (meantBy(subject, reading, context).some((it) => isActor(it) && it.named)) return null;
  // "Das Nachbarland, die Türkei, verurteilte Polen"
  if (nameBehind(subject, reading, context.resolution).length > 0) return null;
  if (!entitiesOf(object, clause, reading, context.resolution).some((it) => isActor(it) || (it.type === 'Place' && it.named))) return null;
  const dative = first ? accusative : other === object ? null : other;
  return { ...scene, subject: object, clause: { ...clause, roles: { ...clause.roles, subject: object, accusative: subject, dative } } };
}

/** "Die Kirche kritisierte die EU": what people are in does what they do, though it is nobody by name. */
function maySpeak({ nominals }: Group, { german }: ClaimContext): boolean {
  const lemma = nominals[0]?.lemma ?? '';
  const type = german.nouns.find(lemma)?.type ?? german.heads.find(lemma)?.type;
  const speaks = type === 'Organization' || type === 'Group' || type === 'Place';
  return speaks || german.names.body(lemma) !== null || german.names.office(lemma) !== null;
}

function canBeSaidOfOne({ verbs }: Clause): boolean {
  const persons = verbs?.finite?.morph.persons ?? 0;
  return persons === 0 || (persons & personBit(3, 'sg')) !== 0;
}

/** The word in front is a fixed part of the expression, or only somebody can do what the verb says: "Den Plan lobte …", not "Der Plan gefährdet …". */
function turns(frame: Frame, { context, subject, reading, clause }: Scene): boolean {
  if (asksForObject(frame)) return true;
  if (!subject || !clause.roles.accusative || subject.from < clause.roles.accusative.from) return false;
  if (maySpeak(clause.roles.accusative, context) || meantBy(clause.roles.accusative, reading, context).some(isActor)) return false;
  const named = meantBy(subject, reading, context).some((it) => it.named);
  const { frames, evaluations, syntax } = context.german;
  const personal =
    frames.told.has(frame.lemma) ||
    evaluations.places(frame.lemma).length > 0 ||
    (syntax.somebodys.has(frame.lemma) && isThing(clause.roles.accusative, context));
  return named && TOWARDS.has(frame.relation) && personal;
}

/** "Die Reform", "Die von der SPD geplante Senkung": nobody, unlike "Die Spitze der SPD". */
function isThing({ nominals, embedded }: Group, { german }: ClaimContext): boolean {
  const lemma = nominals[0]?.lemma ?? '';
  const type = german.nouns.find(lemma)?.type;
  if (embedded || type === 'Event' || type === 'Agreement') return true;
  return german.syntax.doings.has(lemma) || german.syntax.belongings.has(lemma);
}

function apply(row: Frame, scene: Scene): Finding | null {
  if (!meetsAll(row.requires, scene)) return null;
  const frame = asMutual(row, scene);
  const told = firstFilled(frame.source, scene, frame);
  if (told.length === 0 && !mayBeUsual(frame, scene)) return null;
  const targets = firstFilled(frame.target, scene, frame);
  const sources = told.length > 0 ? told : usualDoers(frame, targets, scene.reading.sentence.index, scene.context);
  const finding = findingOf(frame, sources, targets, placeOf(scene.clause, scene.reading));
  if (finding && told.length === 0) return { ...finding, rule: doerRule(frame) };
  return finding && { ...finding, content: contentText(frame.content, scene) };
}

export function firstFilled(roles: Frame['source'], scene: Scene, frame: Frame): Cluster[] {
  const all: Cluster[] = [];
  for (const role of roles) {
    // "in die baltischen Staaten und nach Polen": prepositional groups add up, any other role is the only one
    if (all.length > 0 && role.slot !== 'pp') break;
    const found = fillRole(role, scene, frame);
    if (found.length > 0 && role.slot !== 'pp') return found;
    all.push(...found);
  }
  return all.length < 2 ? all : [...new Set(all)];
}

/** The entities of a clause's subject, given or controlled. */
export function subjectEntities(clause: Clause, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const scene = sceneOf(clause, reading, context);
  return scene.subject ? entitiesOf(scene.subject, scene.subjectClause, reading, context.resolution) : [];
}
