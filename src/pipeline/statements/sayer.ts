/** Who says what a clause of saying introduces: its subject, whoever a passive is by, or the text that says so. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { isAttribute, speakerOf, subjectOf } from './speaker.js';
import type { Speaker } from './statement.js';
import { textOf } from './text.js';

export function sayerOf(clause: Clause, reading: SentenceReading, german: German): Speaker | null {
  const { verbs } = clause;
  if (!verbs) return null;
  if (verbs.voice === 'passive' || verbs.voice === 'state') return agentOf(clause, reading) ?? textOf(clause, reading, german);
  const subject = subjectOf(clause, reading);
  if (subject && subject.pronoun?.lower !== 'es') return isNobody(subject) ? null : meantBy(subject, clause, reading);
  return textOf(clause, reading, german);
}

/** "…, der gestern sagte": the pronoun is whom the clause is about. */
function meantBy(subject: Group, clause: Clause, reading: SentenceReading): Speaker {
  const speaker = speakerOf(subject, reading);
  const about = clause.type === 'relative' && subject.pronoun === clause.opener ? clause.antecedent : null;
  return about ? { ...speaker, mention: reading.ofGroup.get(about) ?? null } : speaker;
}

function isNobody(group: Group): boolean {
  return group.pronoun !== null && /^(man|niemand|keiner|wer|es)$/.test(group.pronoun.lower);
}

function agentOf(clause: Clause, reading: SentenceReading): Speaker | null {
  const agent = clause.roles.prepositional.find(
    (group) => (group.preposition === 'von' || group.preposition === 'seitens') && !isAttribute(group, reading),
  );
  return agent ? speakerOf(agent, reading) : null;
}
