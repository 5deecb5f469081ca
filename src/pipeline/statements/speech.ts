/** Clauses that introduce speech: their verb, who speaks, and to whom. */
import type { Role, SpeechWord, WrittenVerb } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Span } from '../../model/extraction.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { tokenSpan } from './place.js';
import { sayerOf } from './sayer.js';
import { speakerOf } from './speaker.js';
import type { Speaker } from './statement.js';
import { pointsToText, textOf } from './text.js';

export type SpeechClause = { clause: Clause; word: SpeechWord; speaker: Speaker | null; addressee: Speaker | null; cue: Span };

export function speechClause(clause: Clause, reading: SentenceReading, german: German): SpeechClause | null {
  const { verbs } = clause;
  if (!verbs) return null;
  const spoken = speechWord(clause, german);
  const word = spoken ?? wordOfText(clause, reading, german);
  if (!word) return null;
  const speaker = spoken ? sayerOf(clause, reading, german) : textOf(clause, reading, german);
  return {
    clause,
    word,
    speaker,
    addressee: addresseeOf(clause, word, speaker?.group ?? null, reading),
    cue: tokenSpan(verbs.finite ?? verbs.main),
  };
}

/** "In dem Brief steht, …", "Darin war von „Verrat“ die Rede". */
function wordOfText(clause: Clause, reading: SentenceReading, german: German): SpeechWord | null {
  const { verbs, roles } = clause;
  for (const lemma of verbs?.lemmas ?? [])
    for (const { subject, word } of german.frames.written.get(lemma) ?? NONE) {
      if (subject === null ? !isOpen(roles.subject) : roles.subject?.head.lemma !== subject) continue;
      if (textOf(clause, reading, german) || pointsToText(clause, reading, german)) return word;
    }
  return null;
}

const NONE: readonly WrittenVerb[] = [];

/** Nothing but the words stands there: not "In dem Brief steht eine Drohung". */
function isOpen(subject: Group | null): boolean {
  return subject === null || subject.pronoun?.lower === 'es';
}

/** "sagte", "ist überzeugt", "zeigte sich besorgt" */
function speechWord({ verbs, roles }: Clause, german: German): SpeechWord | null {
  if (!verbs) return null;
  const byVerb = verbOfSaying(verbs, german);
  if (byVerb && !isDone(verbs)) return byVerb;
  const word = roles.predicate?.lower;
  if (!word) return null;
  const { speech } = german.frames;
  // "bekannt geben", "bekannt gab"
  for (const lemma of verbs.lemmas) {
    const joined = speech.get(`${word} ${lemma}`)?.[0];
    if (joined) return joined;
  }
  const copula = verbs.lemmas.some((lemma) => german.syntax.copulas.has(lemma));
  return (copula && roles.subject?.pronoun?.lower !== 'es' && speech.get(word)?.[0]) || null;
}

/** "meldete sich" is no "meldete"; "stellte sich vor, dass" is left to the rows with "sich". */
function verbOfSaying({ lemmas, reflexive, finite, main, voice, tense }: VerbComplex, german: German): SpeechWord | undefined {
  const { speech } = german.frames;
  for (const lemma of lemmas) {
    const word = reflexive && !lemma.startsWith('sich ') ? undefined : speech.get(lemma)?.[0];
    if (word) return word;
  }
  // "entgegnete Huber empört": a participle at the end is no verb where the finite one is not its helper
  if (!finite || finite === main || voice !== 'active' || tense !== 'past') return undefined;
  for (const { kind, verbForm, lemma } of finite.readings) {
    const word = kind === 'full' && verbForm === 'fin' ? speech.get(lemma)?.[0] : undefined;
    if (word) return word;
  }
  return undefined;
}

/** "war geraten" is of geraten, not of raten: verbs of saying make their perfect with haben. */
function isDone({ voice, tense, finite }: VerbComplex): boolean {
  return (
    voice !== 'passive' && (voice === 'state' || tense === 'perfect') && (finite?.readings.some(({ lemma }) => lemma === 'sein') ?? false)
  );
}

/** „…“, so Blinken */
export function shortSpeaker(clause: Clause, reading: SentenceReading, german: German): Speaker | null {
  const { tokens } = reading.sentence;
  const first = tokens[clause.parts[0]?.from ?? 0];
  if (clause.verbs || !first || !german.frames.cues.speakerCue('tag', first.lower)) return null;
  const group = clause.groups.find((it) => it.preposition === null);
  return group ? speakerOf(group, reading) : null;
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
