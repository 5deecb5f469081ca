/** Who stands inside what a clause says, demands or gives: its content. */
import type { Complement, Frame } from '../../lang/de/frames/index.js';
import type { RelationType } from '../../model/vocabulary.js';
import { ontology } from '../../ontology/index.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { endOf, startOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { entitiesOf, isActor, isOneself, ownersOf } from './actors.js';
import type { ClaimContext } from './claim.js';
import { deedOf, doersOf } from './deeds.js';
import { isDenying } from './denial.js';
import { makersOf } from './makers.js';
import { groupFor, isDoneTo, type Scene } from './slots.js';
import { TOWARDS } from './towards.js';
import { undoes } from './words.js';

/** Clauses that hang on this one as its content. */
export function contentClauses(scene: Scene): Clause[] {
  return scene.reading.clauses.filter(
    (it) =>
      it.parent === scene.clause &&
      (it.type === 'infinitive' || (it.type === 'subordinate' && /^(dass|daß|ob)$/.test(it.opener?.lower ?? ''))),
  );
}

function isManner({ opener }: Clause): boolean {
  return opener?.lower === 'wie';
}

/** "kritisierte, wie die Stadt mit ihnen umgeht", "die Art, wie …"; not "wie die Stadt mitteilte". */
function mannerClauses({ clause, reading, context }: Scene): Clause[] {
  const from = clause.verbs?.finite?.index ?? Infinity;
  return reading.clauses.filter(
    (it) =>
      it.parent === clause &&
      it.type === 'subordinate' &&
      isManner(it) &&
      (it.opener?.index ?? 0) > from &&
      !it.verbs?.lemmas.some((lemma) => context.german.frames.speech.has(lemma)),
  );
}

export function contentSubject(scene: Scene): Cluster[] {
  for (const it of contentClauses(scene))
    if (it.roles.subject && it.type !== 'infinitive')
      return entitiesOf(it.roles.subject, it, scene.reading, scene.context.resolution).filter(isActor);
  return [];
}

/** "löste die Demonstration gegen Huber in Polen auf": nothing is done to them. */
const BESIDE: ReadonlySet<string> = new Set(['aus', 'gegen', 'in', 'vor', 'bei']);
const BENEFICIARY: ReadonlySet<string> = new Set(['für', 'wegen', 'bei']);
/** "fordert Auskunft über Huber", "fordert Solidarität mit Polen": nothing of them. */
const ASIDE: ReadonlySet<string> = new Set(['über', 'mit']);
/** "kritisierte den Umgang mit Polen", "die Politik gegenüber Polen": not Poland's. */
const DEALT_WITH: ReadonlySet<string> = new Set(['mit', 'gegenüber', 'zu']);

/** The actor inside what is demanded, rejected or supported: "den Abzug der NATO-Truppen". The nearest one that is not the subject. */
export function contentActor(scene: Scene, frame: Frame): Cluster[] {
  const { reading, context } = scene;
  const { content, relation } = frame;
  const active = scene.clause.verbs?.voice === 'active';
  const own = scene.subject && active ? entitiesOf(scene.subject, scene.subjectClause, reading, context.resolution) : [];
  const groups = contentGroups(scene, content);
  const deed = groups[0] ? deedOf(groups[0], relation, context) : null;
  // "verweigern die Auslieferung an Italien": nobody who suffers it is told
  const sufferers = groups.length < 2 || groups.some((it, i) => i > 0 && /^(?:von|durch)$/.test(it.preposition ?? 'von'));
  if (deed?.suffered && groups[0] && sufferers) return doersOf(groups[0], reading, context).filter((it) => !own.includes(it));
  // "fordert die Schaffung sicherer Korridore für Zivilisten durch die UNO"
  const through = groups.find((it, i) => i > 0 && it.preposition === 'durch');
  const doers = through ? entitiesOf(through, null, reading, context.resolution).filter((it) => isActor(it) && !own.includes(it)) : [];
  if (doers.length > 0) return doers;
  // "fordert ein Ende der Verfolgung von Christen in Ägypten"
  const at = relation === 'DEMANDS' ? groups.findIndex((it, i) => i > 0 && isDoneTo(it, groups[i - 1] ?? it, reading, context)) : 0;
  const done = at > 0 ? groups[at - 1] : undefined;
  if (done) return doersOf(done, reading, context).filter((it) => !own.includes(it));
  // "sprach sich für eine Aufhebung des Embargos gegen Kuba aus"
  const undone = relation !== 'DEMANDS' && groups[0] !== undefined && undoes(groups[0], context.german);
  const object = groupFor('acc', undefined, undefined, scene);
  for (const [i, group] of groups.entries()) {
    // "dementierte Berichte über Gespräche mit der Hamas": whom they are about has said nothing
    if (i > 0 && group.preposition === 'über' && groups[0] && isReport(groups[0], context)) break;
    // "sprach von Verrat an den Wählern"
    if (i > 0 && group.preposition === 'an' && context.german.deeds.upon.has(groups[0]?.nominals[0]?.lemma ?? '')) break;
    // what follows belongs to that: "verteidigte den Plan gegen Kritik aus der SPD"
    if (isAimedAt(group, relation) && !undone && i > 0) break;
    if ((isAimedAt(group, relation) && !undone) || deed?.against.has(group.preposition ?? '')) continue;
    const found = [
      ...(group === object && !isOneself(group)
        ? [...ownersOf(group, reading, context.resolution), ...makersOf(group, reading, context)]
        : []),
      ...entitiesOf(group, null, reading, context.resolution),
    ].filter((it) => isActor(it) && !own.includes(it) && !(relation === 'DEMANDS' && isWanted(it, group, context)));
    if (found.length > 0) return [...new Set(found)];
  }
  if (groups[0] && isView(groups[0], frame, context)) return [];
  const told = relation === 'ACCUSES' ? [...contentClauses(scene), ...mannerClauses(scene)] : sidedClauses(scene, frame);
  for (const clause of told)
    for (const group of relation === 'ACCUSES' ? whoseFault(clause, scene) : clause.groups) {
      if (isAimedAt(group, relation) || (relation === 'DEMANDS' && isActedOn(group, clause, context))) continue;
      const here = entitiesOf(group, clause, reading, context.resolution);
      const meant = here.length === 0 && relation === 'ACCUSES' ? ownersOf(group, reading, context.resolution) : here;
      const found = meant.filter((it) => (isActor(it) || (isManner(clause) && it.type === 'Agreement')) && !own.includes(it));
      if (found.length > 0) return found;
    }
  return [];
}

/** "fordert mehr Polizisten", "die Entsendung weiterer Truppen": some or other are what is wanted, and nothing is asked of them. */
function isWanted({ type, named }: Cluster, { determiner, preposition, nominals }: Group, { german }: ClaimContext): boolean {
  if (type !== 'Group' || named || preposition !== null) return false;
  const frames = german.frames.ofNoun(nominals[0]?.lemma ?? '');
  return determiner === null || frames.some(({ content }) => content.some(({ slot }) => slot === 'gen'));
}

/** "fordert, Huber das Mandat zu entziehen", "die Türkei aufzunehmen": nothing is asked of whom it is to be done to. */
function isActedOn(group: Group, { type, roles, verbs }: Clause, { german }: ClaimContext): boolean {
  const slot = group === roles.accusative ? 'acc' : group === roles.dative ? 'dat' : null;
  if (type !== 'infinitive' || !slot) return false;
  const rows = (verbs?.lemmas ?? []).flatMap((lemma) => german.frames.verbs.get(lemma) ?? []);
  return rows.some(({ target }) => target.some((role) => role.slot === slot));
}

/** "plädierte dafür, Huber zu wählen": for him; "sprach sich dafür aus, Polen anzugreifen": neither for nor against Poland. */
function sidedClauses(scene: Scene, { content, relation, requires }: Frame): Clause[] {
  const { pointer, verbs } = scene.clause;
  // "ignoriert, dass Polen leidet": not Poland
  if (content.length > 0 && requires.length === 0 && !pointer && content.every(({ slot }) => !CLAUSAL.has(slot))) return [];
  // "wies den Vorwurf zurück, Polen zu bewaffnen": that is not aimed at Poland
  if (relation === 'REJECTS' && verbs?.lemmas.some((lemma) => isDenying(lemma, scene.context.german)))
    return contentClauses(scene).filter(({ type }) => type !== 'infinitive');
  if (pointer === null || (relation !== 'SUPPORTS' && relation !== 'REJECTS')) return contentClauses(scene);
  if (content[0]?.slot === 'pp' && content.every(({ preposition }) => preposition !== pointer)) return [];
  return contentClauses(scene).filter((it) => it.type !== 'infinitive' || isFriendly(it, scene.context));
}

/** "kritisierte den Glauben, dass Polen hilft": not Poland; "erhob den Vorwurf, Polen habe …" does. */
function isView({ nominals }: Group, { requires, relation }: Frame, { german }: ClaimContext): boolean {
  if (relation === 'DEMANDS' || requires.some(({ slot }) => slot === 'acc')) return false;
  const rows = german.frames.embeddings.get(nominals[0]?.lemma ?? '') ?? [];
  return rows.some(({ kind, attributed }) => kind === 'noun' && attributed !== 'none');
}

/** "Berichte über einen Angriff": somebody not named says it. */
export function isReport({ nominals }: Group, { german }: ClaimContext): boolean {
  const rows = german.frames.embeddings.get(nominals[0]?.lemma ?? '') ?? [];
  return rows.some(({ kind, attributed }) => kind === 'noun' && attributed === 'hearsay');
}

const CLAUSAL: ReadonlySet<string> = new Set(['dass', 'zu-inf', 'inf', 'finite']);

function isFriendly({ verbs }: Clause, { german }: ClaimContext): boolean {
  const rows = (verbs?.lemmas ?? []).flatMap((lemma) => german.frames.verbs.get(lemma) ?? []);
  return rows.some(({ relation }) => ontology().relations[relation].quad.endsWith('cooperation'));
}

/** "kritisierte, dass der Bund NPR bezahlt": whoever does it, never whom it is done to; where nobody does, anybody it is about. */
function whoseFault(clause: Clause, { context }: Scene): readonly Group[] {
  const { subject, prepositional } = clause.roles;
  if (clause.type === 'infinitive' || !subject || IT.test(subject.head.lower)) return clause.groups;
  if (clause.verbs?.voice === 'active') return [subject];
  const agent = agentOf(clause, context.german.syntax);
  // "die Art, wie das Gesetz verabschiedet wurde": the law itself
  return agent ? [agent] : isManner(clause) ? [subject] : prepositional;
}

const IT = /^(?:es|man)$/;

/** "fordert Geld für die Bauern": they get it; "fordert Härte gegen Diebe", "kritisierte das Vorgehen gegen die Kurden"; "beschlagnahmte Wagen aus Polen" */
function isAimedAt({ preposition }: Group, relation: RelationType): boolean {
  if (relation === 'COERCES' && BESIDE.has(preposition ?? '')) return true;
  if (relation === 'DEMANDS' && ASIDE.has(preposition ?? '')) return true;
  if (relation === 'ACCUSES' && DEALT_WITH.has(preposition ?? '')) return true;
  return BENEFICIARY.has(preposition ?? '') || (preposition === 'gegen' && TOWARDS.has(relation) && relation !== 'PROTESTS_AGAINST');
}

/** Whose what somebody gets is: "stieß auf Kritik der SPD", "genießt das Vertrauen von Huber", "bekam Lob seitens der EU". */
export function contentOwner(scene: Scene, content: readonly Complement[]): Cluster[] {
  const { reading, context } = scene;
  for (const slot of content) {
    const head = groupFor(slot.slot, slot.preposition, slot.case, scene);
    if (!head) continue;
    const owners = ownersOf(head, reading, context.resolution).filter(isActor);
    if (owners.length > 0) return owners;
    const behind = scene.clause.groups.find((it) => it.from === endOf(head) && OF.has(it.preposition ?? ''));
    if (behind) return entitiesOf(behind, scene.clause, reading, context.resolution).filter(isActor);
  }
  return [];
}

const OF: ReadonlySet<string> = new Set(['von', 'seitens', 'durch', 'aus']);

/** The groups in which the content stands: the object with its genitives and all that follows it up to the verb. */
function contentGroups(scene: Scene, content: readonly Complement[]): Group[] {
  const slots = content.length > 0 ? content : [{ slot: 'acc' as const }];
  for (const slot of slots) {
    const head = groupFor(slot.slot, slot.preposition, slot.case, scene);
    if (!head) continue;
    // "kritisierte den Bruder von Huber": not him
    if (isOneself(head)) return [head];
    const chain = [head, ...head.genitives, ...head.genitives.flatMap((it) => it.genitives)];
    let end = endOf(head);
    for (const group of scene.clause.groups) {
      if (startOf(group) !== end) continue;
      chain.push(group, ...group.genitives);
      end = endOf(group);
    }
    return chain;
  }
  return [];
}
