/** Words between quotation marks, over one or several sentences. */
import type { German } from '../../lang/de/index.js';
import type { Clause } from '../clauses/index.js';
import type { Name } from '../names/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import { shortSpeaker, speakerOf, speechClause } from './speech.js';
import type { Speaker, StatementDraft } from './statement.js';

type Quote = { open: Token; close: Token };

const LONGEST = 1200;

export function directStatements(readings: readonly SentenceReading[], german: German): StatementDraft[] {
  const statements: StatementDraft[] = [];
  let last: StatementDraft | null = null;
  for (const quote of quotesOf(readings)) {
    const statement = read(quote, readings, german, last);
    if (!statement) continue;
    statements.push(statement);
    last = statement;
  }
  return statements;
}

function quotesOf(readings: readonly SentenceReading[]): Quote[] {
  const quotes: Quote[] = [];
  let open: Token | null = null;
  let paragraph = -1;
  for (const reading of readings) {
    if (reading.paragraph !== paragraph) open = null;
    paragraph = reading.paragraph;
    for (const token of reading.sentence.tokens) {
      if (token.kind === 'open-quote' && !open) open = token;
      if (token.kind !== 'close-quote' || !open) continue;
      if (token.index - open.index <= LONGEST) quotes.push({ open, close: token });
      open = null;
    }
  }
  return quotes;
}

function read(
  { open, close }: Quote,
  readings: readonly SentenceReading[],
  german: German,
  last: StatementDraft | null,
): StatementDraft | null {
  const first = readings[open.sentence];
  const final = readings[close.sentence];
  if (!first || !final) return null;
  const localOpen = open.index - (first.sentence.tokens[0]?.index ?? 0);
  if (first.names.some((name) => fillsQuote(name, localOpen, localOpen + close.index - open.index))) return null;
  const inside = readings
    .slice(open.sentence, close.sentence + 1)
    .flatMap((reading) => reading.sentence.tokens.filter((token) => token.index > open.index && token.index < close.index));
  const clausal = inside.some((token) => token.class === 'V') && inside.length > 2;
  const clauses = readings
    .slice(open.sentence, close.sentence + 1)
    .flatMap((reading) => reading.clauses.filter((clause) => lies(clause, reading, open, close)));
  const said =
    behind(final, close, german) ??
    before(first, open, german) ??
    (clausal &&
    last &&
    last.quote.end < open.start &&
    open.start - last.quote.end < 400 &&
    sameParagraph(readings, last.sentence, open.sentence)
      ? { speaker: last.speaker, cue: null, addressee: null }
      : null);
  if (!clausal && !said) return null;
  return {
    kind: 'direct',
    sentence: open.sentence,
    quote: { start: open.start, end: close.end },
    speaker: said?.speaker ?? null,
    cue: said?.cue ?? null,
    addressee: said?.addressee ?? null,
    clauses,
    head: null,
  };
}

/** „Alliierte Entschlossenheit“ is a name; „Russland lenkt ein“ only begins with one. */
function fillsQuote(name: Name, open: number, close: number): boolean {
  return (name.from === open || name.from === open + 1) && name.to >= close;
}

function sameParagraph(readings: readonly SentenceReading[], a: number, b: number): boolean {
  return readings[a]?.paragraph === readings[b]?.paragraph;
}

function lies(clause: SentenceReading['clauses'][number], reading: SentenceReading, open: Token, close: Token): boolean {
  return clause.parts.every((part) => {
    const from = reading.sentence.tokens[part.from]?.index ?? -1;
    return from > open.index && from < close.index;
  });
}

type Said = { speaker: Speaker | null; cue: StatementDraft['cue']; addressee: Speaker | null };

/** „…“, sagte Blinken · „…“, so Blinken */
function behind(reading: SentenceReading, close: Token, german: German): Said | null {
  const at = close.index - (reading.sentence.tokens[0]?.index ?? 0);
  for (const clause of reading.clauses) {
    if ((clause.parts[0]?.from ?? 0) < at) continue;
    const speech = speechClause(clause, reading, german);
    if (speech) return speech;
    const short = shortSpeaker(clause, reading);
    if (short) return { speaker: short, cue: null, addressee: null };
  }
  return null;
}

/** Blinken sagte: „…“ · Er nannte es „…“ */
function before(reading: SentenceReading, open: Token, german: German): Said | null {
  const at = open.index - (reading.sentence.tokens[0]?.index ?? 0);
  for (const clause of [...reading.clauses].reverse()) {
    if ((clause.parts[0]?.from ?? 0) >= at || clause.quoted) continue;
    const speech = speechClause(clause, reading, german) ?? withTheWords(clause, reading);
    if (speech) return speech;
  }
  return null;
}

/** "Enders schloss sich dem mit den Worten an: „…“", "Sie wird mit den Worten zitiert: „…“" */
function withTheWords(clause: Clause, reading: SentenceReading): Said | null {
  const cue = clause.roles.prepositional.find((group) => group.preposition === 'mit' && /^Worte?n?$/.test(group.nominals[0]?.text ?? ''));
  const { subject } = clause.roles;
  return cue && subject ? { speaker: speakerOf(subject, reading), cue: null, addressee: null } : null;
}
