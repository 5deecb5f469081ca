/** Which group of a clause fills a slot of its verb's frame. */

import { agentOf } from '../clauses/agent.js';
import type { Clause } from '../clauses/index.js';
import { canBe } from '../groups/agreement.js';
import { endOf } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext } from './claim.js';
import { councilOf } from './councils.js';

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
      return passive ? doerOf(scene) : subject;
    case 'acc':
      return passive ? subject : clause.roles.accusative;
    case 'dat':
      return clause.roles.dative;
    case 'gen':
      return clause.roles.genitive;
    case 'pp': {
      let first: Group | null = null;
      let passed: Group | null = null;
      for (const group of clause.roles.prepositional) {
        if (group.preposition !== preposition || (wanted && !canBe(group.agreement, wanted))) continue;
        // "unterstützte Polen mit Geld": a row may ask for the noun itself
        if (isPreposition(group, scene.context) && (fits || preposition !== 'mit')) continue;
        if (isGoverned(group, scene) || isSuffererOf(clause.roles.accusative, group, scene) || isInContent(group, scene)) continue;
        // "hielt an der Kritik an Polen fest"
        const inside: boolean = passed !== null && endOf(passed) === group.from && preposition !== 'in';
        if (inside || fits?.(group) === false) {
          passed = group;
          continue;
        }
        // "telefonierte vor dem Treffen mit Nowak mit Huber": where another follows that hangs on no noun
        if (hangsOnCircumstance(group, scene)) {
          first ??= group;
          continue;
        }
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

/** "vor seinem Treffen mit Nowak": what a circumstance asks for itself, or, before the finite verb, what stands in one part with it. */
function hangsOnCircumstance(group: Group, { clause, context, reading }: Scene): boolean {
  const before = clause.roles.prepositional.find((it) => endOf(it) === group.from && it.nominals[0]?.class === 'N');
  const offset = reading.sentence.tokens[0]?.index ?? 0;
  if (before && clause.type === 'main' && group.from < (clause.verbs?.finite?.index ?? -1) - offset) return true;
  const rows = before ? context.german.frames.nouns.get(before.nominals[0]?.lemma ?? '') : undefined;
  return rows?.some(({ target }) => target.some((role) => role.slot === 'pp' && role.preposition === group.preposition)) ?? false;
}

/** Who does it by a passive; "gestern wurde die Festnahme von Huber kritisiert" does not say. */
function doerOf({ clause, context, reading }: Scene): Group | null {
  const agent = agentOf(clause, context.german.syntax) ?? councilOf(clause, reading, context);
  const ordered = agent?.preposition === 'durch' ? null : byOrderOf(clause, agent, context);
  if (ordered) return ordered;
  const { subject } = clause.roles;
  // "wurden wegen Nötigung von Beamten verurteilt"
  const deed = reading.groups.find((it) => agent && endOf(it) === agent.from && (opensRow(it)?.preposition ?? null) !== null);
  if (
    agent?.preposition === 'von' &&
    deed?.nominals[0]?.class === 'N' &&
    (suffers(deed, context) || isDoneTo(agent, deed, reading, context))
  )
    return null;
  if (!agent || !subject || agent.preposition !== 'von' || agent.from !== endOf(subject)) return agent;
  return suffers(subject, context) ? null : agent;
}

/** "wurde auf Anordnung des Präsidenten verhaftet", "auf Befehl von Huber" */
function byOrderOf({ roles }: Clause, agent: Group | null, { german }: ClaimContext): Group | null {
  const order = roles.prepositional.find((it) => it.preposition === 'auf' && german.syntax.orders.has(it.nominals[0]?.lemma ?? ''));
  if (!order) return null;
  if (agent) return agent.from === endOf(order) ? agent : null;
  // "Auf Weisung von Huber wurde …"
  return order.genitives[0] ?? roles.prepositional.find((it) => it.preposition === 'von' && it.from === endOf(order)) ?? null;
}

/** "wegen Betrugs und Erpressung": the first of those that stand beside each other. */
function opensRow(group: Group): Group | null {
  return group.parent === null ? group : group.parent.conjuncts.includes(group) ? group.parent : null;
}

/** "verlangt die Freilassung von Huber": not from him. */
function isSuffererOf(object: Group | null, { preposition, from }: Group, { context }: Scene): boolean {
  return preposition === 'von' && object !== null && endOf(object) === from && suffers(object, context);
}

/** "fordert ein Ende der Rekrutierung von Kindern", "erwartet Wachstum angesichts der Ziele von Siemens": of the noun before it, behind the object. */
function isInContent(group: Group, { clause, reading, context }: Scene): boolean {
  const { preposition, from } = group;
  const { accusative } = clause.roles;
  if (preposition !== 'von' || !accusative || accusative.from > from || clause.verbs?.voice !== 'active') return false;
  const before = reading.groups.find((it) => it.to === from && it.nominals.length > 0);
  if (!before) return false;
  // a prepositional group between the object and this one
  if (outermost(before) !== accusative && outermost(before).preposition !== null) return true;
  return isDoneTo(group, before, reading, context);
}

/** "die Rekrutierung von Kindern", "die Verfolgung von Christen" */
export function isDoneTo(group: Group, before: Group, { ofGroup }: SentenceReading, context: ClaimContext): boolean {
  if (group.preposition !== 'von' || group.determiner !== null || group.head.class !== 'N' || ofGroup.get(group)?.role === 'name')
    return false;
  if (before.nominals.at(-1)?.class !== 'N') return false;
  return suffers(before, context) || context.german.syntax.isAction(before.head.lower);
}

function outermost(group: Group): Group {
  return group.parent ? outermost(group.parent) : group;
}

/** "die Festnahme von Huber": a deed that "von" says to whom it was done. */
function suffers({ nominals }: Group, { german }: ClaimContext): boolean {
  const rows = german.frames.nouns.get(nominals[0]?.lemma ?? '') ?? [];
  return rows.some(({ source }) => source.every((role) => role.preposition === 'durch'));
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
  return noun !== undefined && (german.syntax.prepositional.get(group.preposition ?? '')?.has(noun.lemma) ?? false);
}

function isInFront(subject: Group, { verbs }: Clause): boolean {
  return (verbs?.finite?.index ?? -1) > subject.head.index;
}

function belongsTo(subject: Group, group: Group, clause: Clause): boolean {
  return group.from === endOf(subject) && (isInFront(subject, clause) || group.preposition === 'von' || group.preposition === 'aus');
}
