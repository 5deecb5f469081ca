/** "Polen besuchte Ungarn, Tschechien die Slowakei": two parts that stand by themselves at the end share the verb before them. */
import { CASE_BITS } from '../../lang/de/lexicon/agreement.js';
import type { Syntax } from '../../lang/de/syntax.js';
import { endOfRow } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import { timeNoun } from '../tokens/facts.js';
import type { Token } from '../tokens/index.js';
import { type Clause, NO_ROLES, type Range } from './clause.js';
import { isVerbBetween } from './stretch.js';

/** `pointer`: "dagegen" in the place of the other. */
type Gap = { part: Range; subject: Group; other: Group | null; pointer: string | null };

/** Takes what shares a clause's verb out of it, as a clause of its own that has no roles yet. */
export function splitGapped(clause: Clause, id: number, tokens: readonly Token[], groups: readonly Group[], syntax: Syntax): Clause | null {
  const gap = clause.type === 'main' ? gapOf(clause.parts, tokens, groups, syntax) : null;
  if (!gap) return null;
  clause.parts.pop();
  const members = gap.other ? [gap.subject, gap.other] : [gap.subject];
  return { ...clause, id, parts: [gap.part], opener: null, groups: members, pointer: gap.pointer, coordinated: clause };
}

/** What is left of a clause that is denied of another: its words, what denies, and how many words there are besides. */
export type Remnant = { part: Range; negation: Token; rest: number };

/** "Polen unterstützte den Plan, Ungarn nicht": a clause of its own that has no roles yet, where one group is all that it tells. */
export function deniedOf(clause: Clause, id: number, { part, negation, rest }: Remnant, groups: readonly Group[]): Clause | null {
  const [group, more] = groups.filter((it) => !it.parent && it.from >= part.from && it.to <= part.to);
  if (!group || more || endOfRow(group) - group.from !== rest) return null;
  return { ...clause, id, parts: [part], groups: [group], negation, coordinated: clause };
}

/** The roles of the clause before, the group in the place of the one that it is like; none, where it could be either subject or object. */
function fillDenied(clause: Clause, group: Group, { roles, verbs, negation }: Clause): void {
  if (!verbs || negation) return;
  const { preposition } = group;
  if (preposition !== null) {
    if (!roles.prepositional.some((it) => it.preposition === preposition)) return;
    clause.roles = { ...roles, prepositional: roles.prepositional.map((it) => (it.preposition === preposition ? group : it)) };
  } else {
    // "Polen lobte Litauen, Ungarn nicht"
    const objects = [roles.accusative, roles.dative].filter((it) => it !== null && isNamed(it));
    const either = objects.length > 0 && (group.agreement & OBJECTIVE) !== 0;
    if (verbs.voice !== 'active' || !isNamed(group) || either || (group.agreement & CASE_BITS.nom) === 0) return;
    clause.roles = { ...roles, subject: group };
  }
  clause.verbs = verbs;
}

/** "Polen", "die SPD" */
function isNamed({ head, nominals }: Group): boolean {
  return nominals.some((it) => it.class === 'NE') || head.naming.start?.alone?.readings.some(({ type }) => ACTING.has(type)) === true;
}

const ACTING: ReadonlySet<string> = new Set(['Country', 'Organization']);

const OBJECTIVE = CASE_BITS.acc | CASE_BITS.dat;

/** The same verb, and the two parts in the places of the first clause's subject and object; none, if those are not alike. */
export function fillGap(clause: Clause): void {
  const { coordinated, groups } = clause;
  const [subject, other] = groups;
  if (!coordinated?.verbs || !subject) return;
  if (clause.negation) {
    fillDenied(clause, subject, coordinated);
    return;
  }
  const { roles, verbs, pointer } = coordinated;
  if (!other) {
    if (verbs.voice !== 'active' || pointer === null) return;
    clause.roles = { ...NO_ROLES, subject };
    clause.verbs = verbs;
    return;
  }
  if (verbs.voice !== 'active' || verbs.finite === null || !roles.subject || roles.subject.head.index > verbs.finite.index) return;
  if (other.preposition !== null) {
    if (roles.accusative || roles.predicative || !roles.prepositional.some((it) => it.preposition === other.preposition)) return;
    clause.roles = { ...NO_ROLES, subject, prepositional: [other] };
  } else {
    if (!roles.accusative || roles.accusative.pronoun || (other.agreement & CASE_BITS.acc) === 0) return;
    clause.roles = { ...NO_ROLES, subject, accusative: other, dative: roles.dative === roles.accusative ? other : null };
  }
  clause.verbs = verbs;
}

function gapOf(parts: readonly Range[], tokens: readonly Token[], groups: readonly Group[], syntax: Syntax): Gap | null {
  const [part, before] = [parts.at(-1), parts.at(-2)];
  if (!part || !before || before.to !== part.from - 1 || tokens[before.to]?.class !== 'COMMA') return null;
  if (tokens[part.to] && tokens[part.to]?.class !== 'STOP') return null;
  if (isVerbBetween(tokens, part.from, part.to) || !isVerbBetween(tokens, before.from, before.to)) return null;
  const [subject, other, more] = groups.filter((it) => !it.parent && it.from >= part.from && it.to <= part.to);
  if (!subject || subject.from !== part.from || more) return null;
  if (!other) return gapBefore(part, subject, tokens, syntax);
  if (endOfRow(other) !== part.to) return null;
  const between = tokens.slice(endOfRow(subject), other.from);
  if (between.length > 1 || !between.every((it) => syntax.contrasts.has(it.lower))) return null;
  return mayBeSubject(subject, syntax) ? { part, subject, other, pointer: null } : null;
}

/** "Polen stimmte dafür, Ungarn dagegen" */
function gapBefore(part: Range, subject: Group, tokens: readonly Token[], syntax: Syntax): Gap | null {
  const pointer = syntax.pointers.get(tokens[part.to - 1]?.lower ?? '');
  if (pointer === undefined || endOfRow(subject) !== part.to - 1 || !mayBeSubject(subject, syntax)) return null;
  return { part, subject, other: null, pointer };
}

function mayBeSubject({ preposition, pronoun, agreement, nominals }: Group, syntax: Syntax): boolean {
  const noun = nominals[0];
  return (
    preposition === null && pronoun === null && (agreement & CASE_BITS.nom) !== 0 && noun !== undefined && timeNoun(noun, syntax) === 'none'
  );
}
