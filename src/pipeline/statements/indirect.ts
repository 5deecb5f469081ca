/** Speech in the article's own grammar, with a clause of saying before it, behind it or in its midst. */
import type { SpeechWord } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Span } from '../../model/extraction.js';
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { isAdjunct, type Said, saidBehind } from './complement.js';
import { type NounOfSaying, nounsOfSaying, saidOfNoun } from './nouns.js';
import { endOfClause, hangsOn, spanAround, spanOf, startOf } from './place.js';
import { speakerOf } from './speaker.js';
import { type SpeechClause, shortSpeaker, speechClause } from './speech.js';
import type { Speaker, StatementDraft } from './statement.js';
import { isTag, saidAround, saidBefore } from './tags.js';

type Told = { said: Said; quote: Span | null; speaker: Speaker | null; speech: SpeechClause | null; word?: SpeechWord };

/** What a sentence has of all that a statement can begin with. */
type Cues = {
  nouns: readonly NounOfSaying[];
  /** Some clause is in the Konjunktiv of speech. */
  konjunktiv: boolean;
};

/** @param others statements of the sentence that name their source otherwise */
export function indirectStatements(reading: SentenceReading, german: German, others: readonly StatementDraft[]): StatementDraft[] {
  const statements: StatementDraft[] = [];
  const taken: Clause[] = [];
  const cues: Cues = {
    nouns: nounsOfSaying(reading, german),
    konjunktiv: reading.clauses.some(({ verbs }) => verbs?.mood === 'subjunctive1'),
  };
  for (const clause of reading.clauses) {
    if (clause.quoted) continue;
    for (const told of toldBy(clause, cues, reading, german, statements.length > 0 ? [...others, ...statements] : others)) {
      const head = told.said.clauses[0];
      if (!told.quote || !head || taken.includes(head)) continue;
      taken.push(head);
      statements.push({
        kind: 'indirect',
        sentence: reading.sentence.index,
        quote: told.quote,
        // what somebody decided to do is told by the article
        clauses: (told.word ?? told.speech?.word)?.kind === 'resolve' ? [] : told.said.clauses,
        speaker: told.speaker,
        cue: told.speech?.cue ?? null,
        addressee: told.speech?.addressee ?? null,
        head: clause,
      });
    }
  }
  return statements;
}

const NOTHING: readonly Told[] = [];

function toldBy(clause: Clause, cues: Cues, reading: SentenceReading, german: German, others: readonly StatementDraft[]): readonly Told[] {
  const speech = speechClause(clause, reading, german);
  if (speech && isAsTold(clause) && !isNaming(speech.word, german)) {
    const said = saidAround(clause, reading);
    const quote = spanAround(reading, said.from, said.to, { from: startOf(clause), to: endOfClause(clause) });
    return [{ said, quote, speaker: speech.speaker, speech }];
  }
  const short = speech ? null : shortSpeaker(clause, reading, german);
  if (isTag(clause) && (short || (speech && mayFollow(speech, reading)))) return closed(clause, speech, short, reading, others);
  const noun = cues.nouns.length > 0 ? saidOfNoun(clause, cues.nouns, reading, german) : null;
  if (noun)
    return [{ said: noun.said, quote: spanOf(reading, noun.said.from, noun.said.to), speaker: noun.speaker, speech, word: noun.word }];
  const told = speech
    ? introduced(speech, reading, others)
    : cues.konjunktiv && clause.verbs
      ? implied(clause, reading, german, others)
      : null;
  return told ? [told] : NOTHING;
}

/** What stands before a clause of saying, and what goes on behind it: "Man sei einig, hieß es, sicher sei aber nichts". */
function closed(
  clause: Clause,
  speech: SpeechClause | null,
  short: Speaker | null,
  reading: SentenceReading,
  others: readonly StatementDraft[],
): Told[] {
  const speaker = speech?.speaker ?? short;
  const said = saidBefore(clause, reading, others);
  const quote = said && (said.around ? spanAround(reading, said.from, said.to, said.around) : spanOf(reading, said.from, said.to));
  const behind = speech ? saidBehind(clause, reading, { main: false, infinitive: false, asks: false }) : null;
  return [
    ...(said ? [{ said, quote, speaker, speech }] : []),
    ...(behind?.clauses[0]?.verbs?.mood === 'subjunctive1'
      ? [{ said: behind, quote: spanOf(reading, behind.from, behind.to), speaker, speech }]
      : []),
  ];
}

/** "Wie die Polizei mitteilte, …", "…, wie der Minister sagte". */
function isAsTold(clause: Clause): boolean {
  return clause.type === 'subordinate' && clause.opener?.lower === 'wie';
}

/** "wie der Senator genannt wurde" tells a name. */
function isNaming({ lemma }: SpeechWord, { frames }: German): boolean {
  return (
    lemma === 'nennen' ||
    (frames.told.get(lemma)?.some(({ ways }) => ways.some((way) => way.some((part) => part.slot === 'word'))) ?? false)
  );
}

/** "…, sagte er", "…, hieß es", "…, wird vermutet": a clause of saying that denies or goes on with something else does not close what was said. */
function mayFollow({ clause, speaker }: SpeechClause, reading: SentenceReading): boolean {
  if (clause.negation) return false;
  // "…, wird vermutet" closes what stands in the Konjunktiv
  if (speaker === null && clause.verbs?.voice === 'passive')
    return reading.clauses.some((it) => startOf(it) < startOf(clause) && it.verbs !== null && it.verbs.mood !== 'indicative');
  return speaker !== null || isImpersonal(clause);
}

/** Nobody need be named in a passive and with "heißt es"; else whoever says it must be there: not "Sicher ist, dass …". */
function mayIntroduce({ clause, speaker }: SpeechClause): boolean {
  return speaker !== null || isImpersonal(clause);
}

function isImpersonal({ verbs, roles }: Clause): boolean {
  if (!verbs || verbs.semiModal) return false;
  return (
    verbs.voice === 'passive' || verbs.lemmas.some((lemma) => /^(heißen|verlauten)$/.test(lemma)) || roles.subject?.pronoun?.lower === 'man'
  );
}

function introduced(speech: SpeechClause, reading: SentenceReading, others: readonly StatementDraft[]): Told | null {
  if (!mayIntroduce(speech)) return null;
  const { clause, word, speaker } = speech;
  const plain = !clause.roles.accusative || clause.roles.accusative.pronoun !== null;
  const asks = word.kind === 'ask';
  const said = saidBehind(clause, reading, { main: plain && !asks, infinitive: true, asks });
  const opener = said?.clauses[0]?.opener?.lower;
  // who must yet decide has not said it
  if (!said || (isAdjunct(said.clauses[0]) && isSaid(said, others)) || (word.kind === 'resolve' && opener === 'ob')) return null;
  return { said, quote: spanOf(reading, said.from, said.to), speaker, speech };
}

/** It lies in what somebody is read to say already. */
function isSaid({ clauses }: Said, others: readonly StatementDraft[]): boolean {
  return others.some((it) => clauses.every((clause) => it.clauses.includes(clause)));
}

/** Whoever a clause is about may be heard in the Konjunktiv behind it: "Die Kommission lehnt ab, das Gericht sei nicht zuständig". */
function implied(clause: Clause, reading: SentenceReading, german: German, others: readonly StatementDraft[]): Told | null {
  const { subject } = clause.roles;
  // "Sollte er kommen, so sei es zu spät"
  if (clause.verbs?.finite === reading.sentence.tokens[startOf(clause)]) return null;
  const type = subject ? reading.ofGroup.get(subject)?.type : undefined;
  if (!subject || clause.verbs?.mood !== 'indicative' || clause.type !== 'main') return null;
  if (type !== 'Person' && type !== 'Organization' && type !== 'Country') return null;
  const said = saidBehind(clause, reading, { main: false, infinitive: false, asks: false });
  if (said?.clauses[0]?.verbs?.mood !== 'subjunctive1' || isSaid(said, others)) return null;
  // "Er griff einen Bericht auf, in dem es heißt, sie sei krank": the words of the one between
  const between = reading.clauses.filter((it) => startOf(it) > startOf(clause) && startOf(it) < said.from);
  if (between.some((it) => hangsOn(it, clause) && speechClause(it, reading, german))) return null;
  return { said, quote: spanOf(reading, said.from, said.to), speaker: speakerOf(subject, reading), speech: null };
}
