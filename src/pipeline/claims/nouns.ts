/** Claims by nouns: "die Forderung Russlands an die NATO", "das Treffen zwischen Blinken und Lawrow", "NATO-Mitglieder Polen und Litauen". */
import type { Frame, Requirement, Role } from '../../lang/de/frames/index.js';
import type { Clause } from '../clauses/index.js';
import type { Cluster } from '../entities/index.js';
import { canBe, isPlural } from '../groups/agreement.js';
import { endOf, endOfRow, startOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { entitiesOf, isActor, ownersOf } from './actors.js';
import { agentOfNoun, aimedInside, isCarried, makerInside } from './agents.js';
import type { ClaimContext, Finding } from './claim.js';
import { culpritsOf } from './culprits.js';
import { doerRule, usualDoers } from './doers.js';
import { findingOf } from './finding.js';
import { groupFor, isPreposition } from './slots.js';
import { TOWARDS } from './towards.js';
import { sceneOf } from './verbs.js';
import { meantBy, whoseThing } from './whose.js';
import { nounFrames } from './words.js';

export type NounScene = { group: Group; head: Token; chain: readonly Group[]; reading: SentenceReading; context: ClaimContext };

export function nounFindings(reading: SentenceReading, context: ClaimContext): Finding[] {
  const findings: Finding[] = [];
  for (const group of reading.groups) {
    const head = group.nominals.length > 0 ? nounOf(group, reading) : null;
    const frames = head ? nounFrames(head, context.german) : NONE;
    if (!head || frames.length === 0 || isOfficeOfSomebody(group, head, reading, context)) continue;
    const scene: NounScene = { group, head, chain: chainOf(group, reading), reading, context };
    for (const frame of frames) {
      const finding = apply(frame, scene);
      if (!finding) continue;
      findings.push(finding);
      break;
    }
  }
  return findings;
}

const NONE: readonly Frame[] = [];

/** Who holds an office is told by the build of the group, not by a frame. */
export function isOfficeOfSomebody(group: Group, head: Token, reading: SentenceReading, context: ClaimContext): boolean {
  const mention = reading.ofGroup.get(group);
  if (mention?.office?.token !== head) return false;
  return mention.role === 'name' || context.resolution.of(mention).some((it) => it.named);
}

/** The common noun that heads a group. */
export function nounOf(group: Group, reading: SentenceReading): Token | null {
  const offset = reading.sentence.tokens[0]?.index ?? 0;
  for (const token of group.nominals) if (token.class === 'N' && !isInName(token.index - offset, reading)) return token;
  return null;
}

function isInName(at: number, { names }: SentenceReading): boolean {
  for (let i = 0; i < names.length; i++) {
    const name = names[i];
    if (name && at >= name.from && at < name.to) return true;
  }
  return false;
}

/** The groups that follow a noun without a gap: "Entsendung von Waffen und Militärberatern in die Ukraine". */
export function chainOf(group: Group, reading: SentenceReading): Group[] {
  const chain: Group[] = [];
  let end = endOfRow(group);
  for (const other of reading.groups) {
    if (other.parent || startOf(other) !== end || other.preposition === null) continue;
    chain.push(other);
    end = endOfRow(other);
  }
  return chain;
}

function apply(frame: Frame, scene: NounScene): Finding | null {
  const { group, reading } = scene;
  for (const requirement of frame.requires) if (!meets(requirement, scene)) return null;
  const to = Math.max(endOfRow(group), ...scene.chain.map(endOfRow));
  const place = { clause: reading.clauseOf.get(group) ?? null, reading, from: group.from, to };
  const { sources, targets } = endsOf(frame, scene);
  if (sources.length === 0 && targets.length > 0) {
    const finding = findingOf(frame, usualDoers(frame, targets, reading.sentence.index, scene.context), targets, place);
    return finding && { ...finding, rule: doerRule(frame) };
  }
  const finding = findingOf(frame, sources, targets, place);
  return finding && { ...finding, polarity: isDenied(scene) || isVotedDown(frame, scene) ? 'negative' : finding.polarity };
}

export function endsOf(frame: Frame, scene: NounScene): { sources: Cluster[]; targets: Cluster[] } {
  const { group, chain, reading, context } = scene;
  // "die Ablehnung des Vertrags durch Irland": then the genitive is not who does it
  const through = frame.source.filter((role) => role.preposition === 'durch' && chain.some((it) => it.preposition === 'durch'));
  const told = firstFilled(through.length > 0 ? through : frame.source, frame, scene);
  const own = told.length > 0 ? told : makerInside(frame, group, reading, context);
  const agent = own.length === 0 || group.possessive ? agentOfNoun(frame, group, reading, context) : [];
  const culprits = own.length === 0 && agent.length === 0 ? culpritsOf(frame.relation, group, reading, context) : own;
  const sources = agent.length > 0 ? agent : culprits;
  return { sources, targets: firstFilled(frame.target, frame, scene, sources) };
}

/** "nahm mit Polen Verhandlungen auf", "plant für Polen ein Hilfspaket": of a noun that its verb carries out, what stands before it in the clause. */
function aheadOf(group: Group, reading: SentenceReading, context: ClaimContext): readonly Group[] {
  const clause = reading.clauseOf.get(group);
  if (!clause || group.preposition !== null || group.determiner?.morph.possessive) return [];
  const front = inFront(group, clause, reading);
  if (front.length > 0 || !isCarried(group, clause, context)) return front;
  return clause.roles.prepositional.filter((it) => endOf(it) === group.from || it.conjuncts.some((other) => endOf(other) === group.from));
}

/** "Gegen Huber liegt eine Anzeige der SPD vor", "Gegen das Gesetz kündigte die SPD Widerstand an": what the clause opens with, hanging on no noun. */
function inFront(group: Group, clause: Clause, { groups }: SentenceReading): readonly Group[] {
  const { roles, verbs } = clause;
  if (!verbs || (group !== roles.subject && group !== roles.accusative)) return [];
  const first = Math.min(...clause.groups.filter((it) => !it.parent).map((it) => it.from));
  return roles.prepositional.filter(
    (it) => it.from === first && it.preposition === 'gegen' && !groups.some((other) => endOf(other) === it.from),
  );
}

function isDenied({ group, reading, context }: NounScene): boolean {
  const clause = reading.clauseOf.get(group);
  // "Die Schweiz ist nicht Mitglied der EU"
  if (clause?.negation && (clause.roles.predicative === group || isSaidAs(group, clause, context) || exists(group, clause, context)))
    return true;
  return group.determiner !== null && context.german.syntax.negativeDeterminers.has(group.determiner.lower);
}

/** "Der Antrag wurde mit den Stimmen der CDU abgelehnt": they were none for it. */
function isVotedDown({ target, relation }: Frame, { group, reading, context }: NounScene): boolean {
  if (relation !== 'SUPPORTS' || target[0]?.slot !== 'undergoer') return false;
  const rejects = (lemma: string) =>
    context.german.frames.verbs.get(lemma)?.some((row) => row.relation === 'REJECTS' && row.requires.length === 0) ?? false;
  return reading.clauseOf.get(group)?.verbs?.lemmas.some(rejects) ?? false;
}

/** "Ermittlungen der Polizei gegen Huber gibt es nicht" */
function exists(group: Group, { roles, verbs }: Clause, { german }: ClaimContext): boolean {
  const told = group.preposition === 'zu' && roles.subject?.head.lemma === 'es';
  return (
    (group === roles.subject || group === roles.accusative || told) && (verbs?.lemmas.some((it) => german.syntax.existing.has(it)) ?? false)
  );
}

function firstFilled(roles: readonly Role[], frame: Frame, scene: NounScene, others: readonly Cluster[] = []): Cluster[] {
  for (const role of roles) {
    const found = fill(role, frame, scene).filter((it) => role.slot === 'each' || !others.includes(it));
    if (found.length > 0) return found;
  }
  return [];
}

function fill(role: Role, frame: Frame, { group, head, chain, reading, context }: NounScene): Cluster[] {
  const { resolution } = context;
  const of = (it: Group) => {
    // "ist Teil der deutschen Delegation": not of Germany
    const own = frame.relation === 'MEMBER_OF' && frame.target.includes(role) ? meantBy(it, reading, context) : [];
    return own.length > 0 ? own : entitiesOf(it, null, reading, resolution);
  };
  // "ein Angriff auf Ziele in Syrien"
  const meant = (it: Group) => {
    const found = of(it);
    const next = chain[chain.indexOf(it) + 1];
    return found.length === 0 && frame.relation === 'ATTACKS' && next?.preposition === 'in' ? of(next) : found;
  };
  switch (role.slot) {
    case 'gen':
      return group.genitives.flatMap(of);
    case 'poss':
      return reading.mentions.filter((it) => it.role === 'possessive' && it.token === group.possessive).flatMap((it) => resolution.of(it));
    case 'adj':
      return reading.mentions.filter((it) => it.group === group && it.role === 'adjective').flatMap((it) => resolution.of(it));
    case 'compound':
      return reading.mentions.filter((it) => it.role === 'modifier' && it.token === head).flatMap((it) => resolution.of(it));
    case 'pp':
      return [...chain, ...aheadOf(group, reading, context), ...aimedInside(group, context)]
        .filter(
          (it, i) =>
            it.preposition === role.preposition &&
            (!role.case || canBe(it.agreement, role.case)) &&
            !isBehindTarget(it, i, frame, chain) &&
            !isPreposition(it, context) &&
            // "die Stadt Almere in der Nähe eines Sees"
            !(frame.relation === 'LOCATED_IN' && context.german.nouns.nearby.has(it.nominals[0]?.lemma ?? '')),
        )
        .flatMap((it) => whoseThing(meant(it), it, frame.relation, reading, context));
    case 'head':
      return reading.ofGroup.get(group)?.role === 'name' ? of(group) : apposed(group, reading).flatMap(of);
    case 'subj':
      return subjectOf(group, reading, context);
    case 'clause':
    case 'undergoer':
      return inClause(role.slot === 'clause' ? 'subj' : 'acc', group, reading, context);
    case 'each': {
      const between = frame.requires.find((it) => it.slot === 'pp');
      const pp = between
        ? (chain.find((it) => it.preposition === between.preposition) ?? betweenWhom(group, between.preposition, reading))
        : undefined;
      const members = pp ? of(pp) : group.genitives.flatMap(of);
      if (members.length > 1 || between) return members.length > 1 ? members : [];
      // "die deutsch-polnische Zusammenarbeit"
      const paired = reading.mentions.filter((it) => it.group === group && it.role === 'adjective').flatMap((it) => resolution.of(it));
      return paired.length > 1 ? paired : [];
    }
    case 'content.actor':
    case 'content.obj':
      return contentActor(frame, chain, reading, context);
    default:
      return [];
  }
}

/** "das zwischen Polen und Litauen geschlossene Abkommen"; "Zwischen Polen und Litauen kam es zu einer Einigung": in front of its clause, hanging on no other noun. */
function betweenWhom(group: Group, preposition: string | undefined, reading: SentenceReading): Group | undefined {
  const inside = preposition === 'zwischen' ? group.embedded?.groups.find((it) => it.preposition === preposition) : undefined;
  if (inside) return inside;
  const clause = reading.clauseOf.get(group);
  if (!clause?.verbs || preposition !== 'zwischen') return undefined;
  const { roles } = clause;
  if (group !== roles.subject && group !== roles.accusative && !(group.preposition === 'zu' && roles.prepositional.includes(group)))
    return undefined;
  return roles.prepositional.find((it) => it.preposition === preposition && !reading.groups.some((other) => endOf(other) === it.from));
}

/** "die Demonstration gegen die Regierung von Huber": behind whom it is aimed at, "von" says whose that is. */
function isBehindTarget(group: Group, at: number, frame: Frame, chain: readonly Group[]): boolean {
  if (group.preposition !== 'von' || !(TOWARDS.has(frame.relation) || frame.relation === 'MEMBER_OF')) return false;
  const before = chain[at - 1];
  return before !== undefined && frame.target.some((role) => role.slot === 'pp' && role.preposition === before.preposition);
}

/** "die Forderung nach dem Abzug der NATO-Truppen": the nearest actor inside what is demanded. */
function contentActor(frame: Frame, chain: readonly Group[], reading: SentenceReading, context: ClaimContext): Cluster[] {
  const from = chain.findIndex((it) => frame.content.some((slot) => slot.slot === 'pp' && slot.preposition === it.preposition));
  for (const group of from < 0 ? [] : chain.slice(from)) {
    const found = [...ownersOf(group, reading, context.resolution), ...entitiesOf(group, null, reading, context.resolution)].filter(
      isActor,
    );
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/** "John Miller, Reporter der BBC," · "ein Sprecher der NATO, John Miller,": the name on the other side of a comma. */
function apposed(group: Group, reading: SentenceReading): Group[] {
  const { tokens } = reading.sentence;
  const isName = (it: Group) => reading.ofGroup.get(it)?.role === 'name' && it.preposition === null;
  const ending = tokens[group.from - 1]?.text === ',' ? reading.groups.filter((it) => endOfRow(it) === group.from - 1 && isName(it)) : [];
  // "Huber und Berger, Professorin in Bonn,": one role is the last one's
  const before = isPlural(group.agreement) ? ending[0] : ending.at(-1);
  const behind = Math.max(endOf(group), ...chainOf(group, reading).map(endOf));
  const closed = tokens[behind]?.kind === 'mark' || tokens[behind] === undefined || group.genitives.length > 0;
  if (before && closed && group.preposition === null) return [before];
  const end = behind;
  const after = tokens[end]?.text === ',' ? reading.groups.find((it) => it.from === end + 1 && isName(it)) : undefined;
  return after && tokens[endOf(after)]?.kind === 'mark' ? [after] : [];
}

/** "auf Druck der EU trat Huber zurück": who does what the clause says; "wurde mit den Stimmen der SPD gewählt": to whom it is done. */
function inClause(slot: 'subj' | 'acc', group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const clause = reading.clauseOf.get(group);
  if (!clause?.verbs) return [];
  const scene = sceneOf(clause, reading, context);
  const meant = groupFor(slot, undefined, undefined, scene);
  return meant && meant !== group ? entitiesOf(meant, scene.subjectClause, reading, context.resolution) : [];
}

/** "Kroatien ist Mitglied der EU", "Huber gilt als Gegner der SPD": the noun is said of the subject. */
function subjectOf(group: Group, reading: SentenceReading, context: ClaimContext): Cluster[] {
  const clause = reading.clauseOf.get(group);
  if (!clause?.roles.subject || (clause.roles.predicative !== group && !isSaidAs(group, clause, context))) return [];
  return entitiesOf(clause.roles.subject, clause, reading, context.resolution);
}

function isSaidAs(group: Group, { verbs, roles }: Clause, { german: { syntax } }: ClaimContext): boolean {
  if (verbs?.voice !== 'active' || !roles.prepositional.includes(group)) return false;
  // "Zu den Gegnern der SPD gehört Huber"
  const counting = group.preposition === 'als' ? syntax.countingAs : group.preposition === 'zu' ? syntax.among : null;
  return counting !== null && verbs.lemmas.some((lemma) => counting.has(lemma));
}

export function meets(requirement: Requirement, { group, chain, reading }: NounScene): boolean {
  if (requirement.slot === 'prep') return requirement.words.includes(group.preposition ?? '');
  if (requirement.slot === 'adv' || requirement.slot === 'pred')
    return group.adjectives.some(
      (it) => requirement.words.includes(it.lemma) || it.readings.some(({ lemma }) => requirement.words.includes(lemma)),
    );
  const groups =
    requirement.slot === 'pp'
      ? [...chain.filter((it) => it.preposition === requirement.preposition), betweenWhom(group, requirement.preposition, reading)]
      : requirement.slot === 'gen'
        ? group.genitives
        : [];
  const told = groups.filter((it) => it !== undefined);
  if (requirement.words.length === 0) return told.length > 0;
  return told.some((it) => it.nominals.some((token) => requirement.words.includes(token.lemma)));
}
