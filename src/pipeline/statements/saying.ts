/** Who says what stands between quotation marks: a clause behind them, before them, or the one that they stand in. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import type { Quote } from './marks.js';
import { wordOf } from './nouns.js';
import { endOfClause, localOf, startOf } from './place.js';
import { isActor, ownedBy, speakerOf, subjectOf } from './speaker.js';
import { shortSpeaker, speechClause } from './speech.js';
import type { Speaker, StatementDraft } from './statement.js';
import { isTold, toldWay } from './told.js';

/** `sure`: even a single word is somebody's: a clause of saying belongs to it, or somebody calls something so ("nannte es einen „Irrweg“"). */
export type Said = Pick<StatementDraft, 'speaker' | 'cue' | 'addressee'> & { sure: boolean };

/** @param free whether the words do not lie in what somebody is read to say already */
export function sayingOf(
  { open, close }: Quote,
  first: SentenceReading,
  final: SentenceReading,
  free: boolean,
  german: German,
): Said | null {
  return (
    behind(final, localOf(close, final), german) ??
    before(first, localOf(open, first), german) ??
    within(first, localOf(open, first), localOf(close, first), free, german)
  );
}

/** „…“, sagte Blinken · „…“, so Blinken */
function behind(reading: SentenceReading, close: number, german: German): Said | null {
  const next = reading.clauses.find(
    (clause) => startOf(clause) > close && startOf(clause) <= close + 2 && clause.parts[0] !== undefined && !clause.quoted,
  );
  if (!next) return null;
  const speech = speechClause(next, reading, german);
  const opens =
    next.type === 'tag' ||
    next.verbs?.finite === reading.sentence.tokens[startOf(next)] ||
    reading.sentence.tokens[startOf(next)]?.lower === 'so';
  if (speech && opens) return { ...speech, sure: true };
  const short = shortSpeaker(next, reading, german);
  return short ? saidBy(short) : null;
}

/** Blinken sagte: „…“ */
function before(reading: SentenceReading, open: number, german: German): Said | null {
  const mark = reading.sentence.tokens[open - 1];
  if (!mark || (mark.text !== ':' && mark.class !== 'COMMA')) return null;
  const clauses = reading.clauses.filter((clause) => startOf(clause) < open && !clause.quoted).sort((a, b) => startOf(b) - startOf(a));
  for (const clause of clauses) {
    const said = quoted(clause, reading) ?? spoken(clause, reading, german) ?? withTheWords(clause, reading);
    if (said) return said;
  }
  return mark.text === ':' ? announced(clauses, open, reading, german) : null;
}

/** Somebody does something, then come the words; a noun of saying or a name alone announces them too: "Seine Antwort: „…“". */
function announced(clauses: readonly Clause[], open: number, reading: SentenceReading, german: German): Said | null {
  const { tokens } = reading.sentence;
  const front = clauses.find((clause) => clause.type === 'fragment' || (clause.type === 'main' && clause.verbs?.mood === 'indicative'));
  const inBrackets =
    tokens.slice(0, open).findLastIndex((token) => token.text === '(') > tokens.slice(0, open).findLastIndex((token) => token.text === ')');
  if (!front || inBrackets) return null;
  const alone = front.type === 'fragment' ? front.groups.find((group) => group.preposition === null) : undefined;
  if (alone)
    return isActor(alone, reading) ? saidBy(speakerOf(alone, reading)) : wordOf(alone, german) ? saidBy(ownedBy(alone, reading)) : null;
  const subject = subjectOf(front, reading);
  const acts = front.verbs?.voice === 'active' && !front.verbs.lemmas.some((lemma) => german.syntax.copulas.has(lemma));
  return subject && !isThing(subject.pronoun?.lower) && (acts || isActor(subject, reading)) ? saidBy(speakerOf(subject, reading)) : null;
}

function saidBy(speaker: Speaker): Said {
  return { speaker, cue: null, addressee: null, sure: true };
}

function isThing(pronoun: string | undefined): boolean {
  return pronoun === 'es' || pronoun === 'das' || pronoun === 'dies';
}

function spoken(clause: Clause, reading: SentenceReading, german: German): Said | null {
  const speech = speechClause(clause, reading, german);
  return speech ? { ...speech, sure: true } : null;
}

/** "Die Zeitung zitiert einen Zeugen mit den Worten: „…“", "Huber wird zitiert: „…“": whoever is quoted speaks. */
function quoted(clause: Clause, reading: SentenceReading): Said | null {
  if (!clause.verbs?.lemmas.includes('zitieren')) return null;
  const group = clause.verbs.voice === 'active' ? clause.roles.accusative : clause.roles.subject;
  return group ? saidBy(speakerOf(group, reading)) : null;
}

/** "Enders schloss sich dem mit den Worten an: „…“", "Mit den Worten „…“ trat Enders zurück" */
function withTheWords(clause: Clause, reading: SentenceReading): Said | null {
  const cue = clause.roles.prepositional.find((group) => group.preposition === 'mit' && /^Worte?n?$/.test(group.nominals[0]?.text ?? ''));
  const main = clause.type === 'fragment' ? reading.clauses.find((it) => it.type === 'tag' && startOf(it) > startOf(clause)) : clause;
  const subject = cue && main ? main.roles.subject : null;
  return subject ? saidBy(speakerOf(subject, reading)) : null;
}

/** Er nannte es „…“ · Sie sprach von „…“ · „Nein“, antwortete er */
function within(reading: SentenceReading, open: number, close: number, free: boolean, german: German): Said | null {
  const clause =
    reading.clauses.find((it) => it.parts.some((part) => part.from <= open && open < part.to)) ??
    reading.clauses.filter((it) => endOfClause(it) <= open).at(-1);
  if (!clause || clause.quoted) return null;
  const words = withTheWords(clause, reading);
  if (words) return words;
  const { finite } = clause.verbs ?? {};
  const follows = finite ? localOf(finite, reading) - close : 0;
  const naming =
    isNaming(clause, reading, german) || /^(als|bezeichnung|begriff|ausdruck)$/.test(reading.sentence.tokens[open - 1]?.lower ?? '');
  if (!free && !naming) return null;
  const speech = speechClause(clause, reading, german);
  if (speech) return { ...speech, sure: naming || follows === 1 || follows === 2 };
  const subject = naming || isTold(clause, reading, german) ? subjectOf(clause, reading) : null;
  return subject && !isThing(subject.pronoun?.lower) ? { ...saidBy(speakerOf(subject, reading)), sure: naming } : null;
}

function isNaming(clause: Clause, reading: SentenceReading, german: German): boolean {
  const told = toldWay(clause, reading, german);
  return (
    told?.some((part) => part.slot === 'word' || (part.slot === 'pp' && part.word === 'von')) ||
    (clause.verbs?.lemmas.includes('nennen') ?? false)
  );
}
