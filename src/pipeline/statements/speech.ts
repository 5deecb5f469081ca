/** Clauses that introduce speech: their verb, who speaks, and to whom. */

import type { Role, SpeechWord } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Span } from '../../model/extraction.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import { endOf } from '../groups/link.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import type { Speaker } from './statement.js';

export type SpeechClause = { clause: Clause; word: SpeechWord; speaker: Speaker | null; addressee: Speaker | null; cue: Span };

export function speechClause(clause: Clause, reading: SentenceReading, german: German): SpeechClause | null {
  const { verbs } = clause;
  if (!verbs || clause.type === 'infinitive') return null;
  const word = verbs.lemmas.flatMap((lemma) => german.frames.speech.get(lemma) ?? [])[0];
  if (!word) return null;
  const subject = verbs.voice === 'passive' ? null : clause.roles.subject;
  const speaker = subject && subject.pronoun?.lower !== 'es' ? subject : sourceOf(clause);
  return {
    clause,
    word,
    speaker: speaker ? speakerOf(speaker, reading) : null,
    addressee: addresseeOf(clause, word, speaker, reading),
    cue: tokenSpan(verbs.finite ?? verbs.main),
  };
}

/** „…“, so Blinken */
export function shortSpeaker(clause: Clause, reading: SentenceReading): Speaker | null {
  const { tokens } = reading.sentence;
  const first = tokens[clause.parts[0]?.from ?? 0];
  if (clause.verbs || first?.lower !== 'so') return null;
  const group = clause.groups.find((it) => it.preposition === null);
  return group ? speakerOf(group, reading) : null;
}

/** "heißt es in einer Erklärung des Geheimdienstes": the text that says so, and whose it is. */
function sourceOf(clause: Clause): Group | null {
  const text = clause.roles.prepositional.find(
    (group) => group.preposition === 'in' || group.preposition === 'aus' || group.preposition === 'von',
  );
  return text?.genitives[0] ?? null;
}

function addresseeOf(clause: Clause, word: SpeechWord, speaker: Group | null, reading: SentenceReading): Speaker | null {
  for (const role of word.addressee) {
    const group = fill(clause, role);
    if (group && group !== speaker) return speakerOf(group, reading);
  }
  return null;
}

function fill(clause: Clause, role: Role): Group | null {
  if (role.slot === 'dat') return clause.roles.dative;
  if (role.slot === 'acc') return clause.roles.accusative;
  if (role.slot === 'pp') return clause.roles.prepositional.find((group) => group.preposition === role.preposition) ?? null;
  return null;
}

export function speakerOf(group: Group, reading: SentenceReading): Speaker {
  const { tokens } = reading.sentence;
  const from = group.preposition !== null && tokens[group.from]?.class === 'ADP' ? group.from + 1 : group.from;
  const start = tokens[from]?.start ?? 0;
  return { sentence: reading.sentence.index, group, span: { start, end: tokens[endOf(group) - 1]?.end ?? start } };
}

export function tokenSpan(token: Token): Span {
  return { start: token.start, end: token.end };
}
