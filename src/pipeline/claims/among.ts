/** Those of several that are told by name: "mehrere Länder, darunter Polen und Ungarn", "Länder wie Polen", "drei Länder: Polen, …". */
import { isPlural, isSingular } from '../groups/agreement.js';
import { endOfRow } from '../groups/ends.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';

/** The first of those that the sentence tells by name of what a group means. */
export function toldAmong(group: Group, reading: SentenceReading): Group | null {
  if (group.pronoun) return null;
  const end = endOfRow(group);
  const plural = group.head.class !== 'NE' && isPlural(group.agreement);
  const several = group.conjuncts.length > 0 || (plural && (!isSingular(group.agreement) || isCounted(group, reading)));
  const like = several ? (likeThese(group, end, reading) ?? (plural ? behindColon(group, end, reading) : null)) : null;
  return like ?? behindMark(group, end, several, reading);
}

/** "Drei Bewerber treten an" */
function isCounted(group: Group, { clauseOf }: SentenceReading): boolean {
  return group.quantity !== null && clauseOf.get(group)?.roles.subject === group;
}

/** "Sechs Staaten beteiligen sich: Polen, Ungarn und …": all of them, where they are counted or said to follow and no others stand between. */
function behindColon(group: Group, end: number, { groups, ofGroup, sentence }: SentenceReading): Group | null {
  if (group.determiner || group.preposition === 'von' || ofGroup.get(group)?.role === 'name') return null;
  const { tokens } = sentence;
  let mark = end;
  while (mark < tokens.length && tokens[mark]?.class !== 'STOP') mark++;
  const isOther = (it: Group) => it.from >= end && it.to <= mark && !isOne(it) && ofGroup.get(it)?.role !== 'name';
  if (tokens[mark]?.text !== ':' || groups.some(isOther)) return null;
  const told = groups.find((it) => it.from === mark + 1 && !it.parent && it.preposition === null);
  return told && told.conjuncts.length > 0 && [told, ...told.conjuncts].every((it) => ofGroup.get(it)?.role === 'name') ? told : null;
}

/** "Länder wie Polen und Ungarn" */
function likeThese(group: Group, end: number, { groups, ofGroup, sentence }: SentenceReading): Group | null {
  if (sentence.tokens[end]?.lower !== 'wie' || ofGroup.get(group)?.role === 'name') return null;
  const told = groups.find((it) => it.from === end && it.preposition === 'wie' && !it.parent);
  return told && [told, ...told.conjuncts].every((it) => ofGroup.get(it)?.role === 'name') ? told : null;
}

/**
 * "20 Gruppen aufgerufen, darunter …", "die Opposition, allen voran …", and further off "Mehrere Politiker kritisierten Huber, unter ihnen …":
 * where no others stand between that it could tell.
 */
function behindMark(group: Group, end: number, several: boolean, reading: SentenceReading): Group | null {
  const { groups, clauseOf, ofGroup, openers, sentence } = reading;
  const { tokens } = sentence;
  let mark = end;
  while (mark < tokens.length && tokens[mark]?.class !== 'COMMA') mark++;
  const opener = openers.get(mark + 1) ?? 0;
  if (opener === 0 || (!several && (mark > end || ofGroup.get(group)?.type !== 'Group'))) return null;
  if (groups.some((it) => it.from >= end && it.to <= mark && !isOne(it))) return null;
  const from = mark + 1 + opener;
  // "davon 780 der Bundeswehr"
  const told = groups.find(
    (it) => !it.parent && it.preposition === null && it.nominals.length > 0 && it.from >= from && it.from <= from + 2,
  );
  const clause = told && clauseOf.get(told);
  // "…, unter anderem schwieg Polen"
  return told && (clause?.roles.subject !== told || clause === clauseOf.get(group)) ? told : null;
}

/** A single person or thing, or its name. */
function isOne({ agreement, conjuncts, head }: Group): boolean {
  return conjuncts.length === 0 && (head.class === 'NE' || isSingular(agreement));
}
