/** Words between quotation marks, over one or several sentences. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import type { Quote } from './marks.js';
import { bySentence, localOf } from './place.js';
import { type Said, sayingOf } from './saying.js';
import type { StatementDraft } from './statement.js';
import { textBefore } from './text.js';

/** @param others what is already read without quotation marks */
export function directStatements(
  quotes: readonly Quote[],
  readings: readonly SentenceReading[],
  others: readonly StatementDraft[],
  german: German,
): StatementDraft[] {
  const statements: StatementDraft[] = [];
  if (quotes.length === 0) return statements;
  const near = bySentence(others, readings);
  for (const quote of quotes) {
    const { sentence } = quote.open;
    const before = [sentence - 3, sentence - 2, sentence - 1, sentence].flatMap(near);
    const statement = read(quote, readings, [...before, ...statements.slice(-3)], german);
    if (statement) statements.push(statement);
  }
  return statements;
}

function read(
  quote: Quote,
  readings: readonly SentenceReading[],
  others: readonly StatementDraft[],
  german: German,
): StatementDraft | null {
  const { open, close, length, clausal } = quote;
  const first = readings[open.sentence];
  const final = readings[close.sentence];
  if (!first || !final) return null;
  const at = localOf(open, first);
  const covering = coveringOf(open, close, others);
  const own = sayingOf(quote, first, final, covering === null, german);
  const said: Said | null =
    (own?.sure ? own : (joinedTo(open, first, others) ?? own)) ??
    (covering ? from(covering) : null) ??
    (clausal ? goingOn(open, first, readings, others) : null);
  if (!said && !(clausal && at === 0)) return null;
  if (!clausal && first.sentence.tokens[at - 1]?.text === '(') return null;
  if (said && (isSpeakerItself(quote, said) || (length < 2 && !covering && !(said.sure && said.speaker)))) return null;
  const { cue = null, speaker = null } = said ?? {};
  const there = cue && !speaker ? textBefore(cue, first, readings[open.sentence - 1], german) : null;
  const around = readings.slice(open.sentence, close.sentence + 1);
  return {
    kind: 'direct',
    sentence: open.sentence,
    quote: { start: open.start, end: close.end },
    speaker: speaker ?? there,
    cue,
    addressee: said?.addressee ?? null,
    clauses: around.flatMap((reading) => reading.clauses.filter((clause) => lies(clause, reading, open, close))),
    head: null,
  };
}

/** "berichtete die „Morgenpost“" */
function isSpeakerItself({ open, close }: Quote, { speaker }: Said): boolean {
  return speaker !== null && speaker.span.start <= open.start && close.end <= speaker.span.end;
}

/** Words in quotation marks inside reported speech are of the same speaker: "Er sagte, sie habe sich „bewusst“ so entschieden". */
function coveringOf(open: Token, close: Token, others: readonly StatementDraft[]): StatementDraft | null {
  const covering = others.filter(
    (it) => it.kind !== 'direct' && it.kind !== 'reported' && it.quote.start <= open.start && close.end <= it.quote.end,
  );
  return covering.sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start))[0] ?? null;
}

function from({ speaker, cue, addressee }: StatementDraft): Said {
  return { speaker, cue, addressee, sure: false };
}

/** "riefen „Freiheit“ und „Frieden“": joined to words that somebody says. */
function joinedTo(open: Token, { sentence }: SentenceReading, others: readonly StatementDraft[]): Said | null {
  const at = open.index - (sentence.tokens[0]?.index ?? 0);
  const [close, joint] = [sentence.tokens[at - 2], sentence.tokens[at - 1]];
  if (close?.kind !== 'close-quote' || (joint?.class !== 'KON' && joint?.class !== 'COMMA')) return null;
  const before = others.find((it) => it.kind === 'direct' && it.quote.end === close.end);
  return before?.speaker ? { ...from(before), sure: true } : null;
}

/** "…“, sagte Huber. „…“": the speaker goes on. */
function goingOn(
  open: Token,
  reading: SentenceReading,
  readings: readonly SentenceReading[],
  others: readonly StatementDraft[],
): Said | null {
  const before = others.filter((it) => it.quote.end <= open.start).sort((a, b) => b.quote.end - a.quote.end)[0];
  if (!before || localOf(open, reading) > 0 || open.start - before.quote.end > 400) return null;
  return readings[before.sentence]?.paragraph === reading.paragraph ? { ...from(before), cue: null, addressee: null } : null;
}

function lies(clause: Clause, reading: SentenceReading, open: Token, close: Token): boolean {
  return clause.parts.every((part) => {
    const at = reading.sentence.tokens[part.from]?.index ?? -1;
    return at > open.index && at < close.index;
  });
}
