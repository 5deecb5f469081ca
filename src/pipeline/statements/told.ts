/** Speech acts and stances told without their words: "Huber kritisierte die Entscheidung.", "Augenzeugen berichteten von Schüssen." */
import type { ToldPart, ToldVerb } from '../../lang/de/frames/index.js';
import type { German } from '../../lang/de/index.js';
import type { Span } from '../../model/extraction.js';
import { agentOf } from '../clauses/agent.js';
import type { Clause, VerbComplex } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import { nounSense } from '../tokens/noun.js';
import { endOfClause, hangsOn, spanOf, startOf, tokenSpan } from './place.js';
import { isActor, speakerOf, subjectOf } from './speaker.js';
import type { StatementDraft } from './statement.js';

/** @param others what is already read in the sentence: what has its words, or is itself somebody's words, is not told again */
export function toldStatements(reading: SentenceReading, german: German, others: readonly StatementDraft[]): StatementDraft[] {
  const statements: StatementDraft[] = [];
  for (const clause of reading.clauses) {
    const { verbs } = clause;
    if (!verbs || !mayTell(clause, verbs) || !isTold(clause, reading, german)) continue;
    const subject = tellerOf(clause, verbs, reading, german);
    const quote = subject ? wholeOf(clause, reading) : null;
    if (!subject || !quote || others.some((it) => it.head === clause || overlaps(it, quote) || isOpened(it, quote, reading))) continue;
    statements.push({
      kind: 'reported',
      sentence: reading.sentence.index,
      quote,
      speaker: speakerOf(subject, reading),
      cue: tokenSpan(verbs.finite ?? verbs.main),
      addressee: null,
      // the article tells it in its own words
      clauses: [],
      head: clause,
    });
  }
  return statements;
}

function overlaps({ quote }: StatementDraft, told: Span): boolean {
  return quote.start < told.end && told.start < quote.end;
}

/** "Huber kritisierte den Plan: „…“": its words follow. */
function isOpened({ kind, quote }: StatementDraft, told: Span, reading: SentenceReading): boolean {
  return (
    kind === 'direct' && reading.sentence.tokens.some((token) => token.text === ':' && token.start >= told.end && token.end <= quote.start)
  );
}

function mayTell({ type, quoted }: Clause, verbs: VerbComplex): boolean {
  return type === 'main' && !quoted && verbs.mood === 'indicative' && !verbs.semiModal && !isPluperfect(verbs);
}

/** The subject of an active main clause, or whom a passive is by. */
function tellerOf(clause: Clause, { voice }: VerbComplex, reading: SentenceReading, german: German): Group | null {
  const teller = voice === 'active' ? subjectOf(clause, reading) : agentOf(clause, german.syntax);
  if (!teller || (teller.pronoun && !/^(er|sie|diese[rs]?|beide|viele|einige)$/.test(teller.pronoun.lower))) return null;
  const type = reading.ofGroup.get(teller)?.type;
  return type === 'Place' || type === 'Event' || type === 'Equipment' || type === 'Agreement' || teller.quantity ? null : teller;
}

export function isTold(clause: Clause, reading: SentenceReading, german: German): boolean {
  return toldWay(clause, reading, german) !== null;
}

/** What of the clause tells a speech act; of a clause with a modal verb only that can ("Die Partei will die Steuer senken"). */
export function toldWay(clause: Clause, reading: SentenceReading, german: German): readonly ToldPart[] | null {
  const { verbs } = clause;
  if (!verbs) return null;
  const lemmas = verbs.modal ? [verbs.modal] : verbs.lemmas;
  for (const lemma of lemmas)
    for (const { ways } of german.frames.told.get(lemma) ?? NONE) {
      const way = ways.find((parts) => parts.every((part) => has(clause, part, reading, german)));
      if (way) return way;
    }
  return null;
}

const NONE: readonly ToldVerb[] = [];

function has(clause: Clause, part: ToldPart, reading: SentenceReading, german: German): boolean {
  const { roles, verbs } = clause;
  const passive = verbs?.voice !== 'active';
  switch (part.slot) {
    case 'acc':
      return passive ? roles.subject !== null : roles.accusative !== null;
    case 'dat':
      return roles.dative !== null || roles.accusative !== null;
    case 'pp':
      return roles.prepositional.some((group) => group.preposition === part.word) || hasAdverbOf(part.word, clause, reading);
    case 'inf':
      return verbs?.modal != null && verbs.tense === 'present' && isActing(clause, reading, german);
    case 'word':
      return clause.parts.some(({ from, to }) => reading.sentence.tokens.slice(from, to).some((token) => token.lower === part.word));
  }
}

/** "Dagegen protestierte der Verband." */
function hasAdverbOf(preposition: string, clause: Clause, reading: SentenceReading): boolean {
  const forms = [`da${preposition}`, `dar${preposition}`];
  return clause.parts.some(({ from, to }) => reading.sentence.tokens.slice(from, to).some((token) => forms.includes(token.lower)));
}

/** "hatte ausgeschlossen" tells of what was before. */
function isPluperfect({ tense, finite }: VerbComplex): boolean {
  return tense === 'perfect' && (finite?.readings.some((reading) => reading.tense === 'past') ?? false);
}

/** People and bodies want something by saying so; a stone does not. */
function isActing(clause: Clause, reading: SentenceReading, german: German): boolean {
  const subject = subjectOf(clause, reading);
  if (!subject || subject.pronoun || isActor(subject, reading)) return subject !== null;
  // "einige Gewerkschaften": nobody in particular, but of those who act
  const { office, body, several } = nounSense(subject.head, german);
  return office !== null || body !== null || several.some((type) => type === 'Organization' || type === 'Group');
}

/** The clause with all that hangs on it; alone in its sentence, to the end of that. */
function wholeOf(clause: Clause, reading: SentenceReading) {
  const all = [clause, ...reading.clauses.filter((it) => hangsOn(it, clause))];
  const others = reading.clauses.filter((it) => !all.includes(it));
  const { start, end } = reading.sentence;
  if (others.length === 0) return { start, end };
  return spanOf(reading, Math.min(...all.map(startOf)), Math.max(...all.map(endOfClause)));
}
