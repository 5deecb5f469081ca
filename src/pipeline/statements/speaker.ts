/** Who speaks: a group with what it stands for, and the subject of a clause. */
import { personBit } from '../../lang/de/lexicon/agreement.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import { canBe, isPlural, isSingular } from '../groups/agreement.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { groupEnd, localOf, startOf } from './place.js';
import type { Speaker } from './statement.js';

export function speakerOf(group: Group, reading: SentenceReading): Speaker {
  const { tokens } = reading.sentence;
  const from = tokens[group.from]?.class === 'ADP' ? group.from + 1 : group.from;
  const end = groupEnd(group);
  const to = tokens[end - 1]?.class === 'ADP' ? end - 1 : end;
  const start = tokens[from]?.start ?? 0;
  return {
    sentence: reading.sentence.index,
    group,
    mention: reading.ofGroup.get(group) ?? null,
    span: { start, end: Math.max(start, tokens[to - 1]?.end ?? start) },
  };
}

/** A text or circle stands for whoever it is of: "in einer Erklärung der NATO". */
export function ownedBy(group: Group, reading: SentenceReading): Speaker {
  const own = speakerOf(group, reading);
  const behind = reading.groups.find((other) => other.from === groupEnd(group));
  const owner = group.genitives[0] ?? (behind && isOwner(behind, group, reading) ? behind : undefined);
  if (owner) {
    const { span } = speakerOf(owner, reading);
    const start = Math.min(own.span.start, span.start);
    return { ...own, group: owner, mention: reading.ofGroup.get(owner) ?? null, span: { start, end: Math.max(own.span.end, span.end) } };
  }
  // "russische Angaben", "Armeeangaben"
  const inside = reading.mentions.find(
    (it) => it.group === group && (it.role === 'adjective' || it.role === 'modifier' || it.role === 'possessive'),
  );
  return inside ? { ...own, mention: inside } : own;
}

/** "Angaben von Huber", "aus Regierungskreisen in Rom" */
function isOwner(behind: Group, group: Group, reading: SentenceReading): boolean {
  if (behind.preposition === 'von') return true;
  return behind.preposition === 'in' && isCircle(group) && reading.ofGroup.get(behind)?.type === 'Country';
}

export function isCircle({ nominals }: Group): boolean {
  return nominals.some((token) => token.readings.some(({ lemma }) => /kreis$/i.test(lemma)));
}

/** The subject, of an infinitive that of the clause above: "Sie beeilten sich zu erklären, …". */
export function subjectOf(clause: Clause, reading: SentenceReading): Group | null {
  for (let up: Clause | null = clause, steps = 0; up && steps < 4; up = up.parent, steps++) {
    const subject = personalSubject(up, reading);
    if (subject || up.type !== 'infinitive') return subject;
  }
  return null;
}

/** People and bodies speak: where the order of words leaves open who is the subject, one of them is ("Huber nannte das Ereignis einen Skandal"). */
function personalSubject(clause: Clause, reading: SentenceReading): Group | null {
  const { subject, accusative, dative } = clause.roles;
  if (subject && (subject.pronoun || isActor(subject, reading) || clause.coordinated?.roles.subject === subject)) return subject;
  const other = [accusative, dative].find(
    (group) => group && !group.possessive && canBe(group.agreement, 'nom') && isActor(group, reading) && agrees(group, clause.verbs),
  );
  return other ?? subject ?? prefield(clause, reading) ?? subjectBefore(clause, reading);
}

function agrees(group: Group, verbs: VerbComplex | null): boolean {
  const persons = verbs?.finite?.readings.reduce((sum, reading) => sum | (reading.verbForm === 'fin' ? reading.persons : 0), 0) ?? 0;
  if (group.conjuncts.length > 0) return (persons & personBit(3, 'pl')) !== 0;
  return (
    ((persons & personBit(3, 'pl')) !== 0 && isPlural(group.agreement)) ||
    ((persons & personBit(3, 'sg')) !== 0 && isSingular(group.agreement))
  );
}

/** "Er erläutert das so: „…“, und fügt hinzu: „…“" */
function subjectBefore(clause: Clause, reading: SentenceReading): Group | null {
  const first = reading.sentence.tokens[startOf(clause)];
  if (first?.class !== 'KON' || clause.type === 'subordinate' || clause.type === 'relative') return null;
  const before = reading.clauses.filter((it) => it.type === 'main' && !it.quoted && startOf(it) < startOf(clause) && it.roles.subject);
  return before.at(-1)?.roles.subject ?? null;
}

export function isActor(group: Group, reading: SentenceReading): boolean {
  const type = reading.ofGroup.get(group)?.type;
  return type === 'Person' || type === 'Organization' || type === 'Country' || type === 'Group';
}

/** What stands alone before the finite verb, where agreement found no subject. */
function prefield(clause: Clause, reading: SentenceReading): Group | null {
  const { verbs, groups } = clause;
  const first = groups[0];
  if (!first || first.preposition || !verbs?.finite || clause.type !== 'main') return null;
  return groupEnd(first) <= localOf(verbs.finite, reading) &&
    !groups.slice(1).some((it) => canBe(it.agreement, 'nom') && it.preposition === null)
    ? first
    : null;
}

/** "der Auftrag aus dem Ministerium": right behind a noun. */
export function isAttribute(group: Group, reading: SentenceReading): boolean {
  return reading.groups.some((it) => it.nominals.length > 0 && groupEnd(it) === group.from);
}
