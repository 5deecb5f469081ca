/** Places of clauses and groups in their sentence, and the span of text between two places. */
import type { Span } from '../../model/extraction.js';
import type { Clause } from '../clauses/index.js';
import type { Group } from '../groups/index.js';
import type { SentenceReading } from '../reading.js';
import type { Token } from '../tokens/index.js';
import type { StatementDraft } from './statement.js';

export function startOf(clause: Clause): number {
  return clause.parts[0]?.from ?? 0;
}

/** Where the clause's own verbs end: what hangs on it follows from there. */
export function verbEnd({ verbs, parts }: Clause, reading: SentenceReading): number {
  const first = reading.sentence.tokens[0]?.index ?? 0;
  let last = 0;
  if (verbs) {
    last = Math.max(last, verbs.main.index - first, (verbs.finite?.index ?? 0) - first, (verbs.particle?.index ?? 0) - first);
    for (const token of verbs.tokens) last = Math.max(last, token.index - first);
  }
  for (const part of parts) if (part.from <= last && last < part.to) return part.to;
  return parts.at(-1)?.to ?? 0;
}

/** The whole group with its genitives and what it is joined with. */
export function groupEnd(group: Group): number {
  let end = group.to;
  for (const genitive of group.genitives) end = Math.max(end, groupEnd(genitive));
  for (const member of group.conjuncts) end = Math.max(end, groupEnd(member));
  return end;
}

export function tokenSpan(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** From one token to another without the marks that divide sentences and clauses; quotation marks that belong to it stay. */
export function spanOf(reading: SentenceReading, from: number, to: number): Span | null {
  const { tokens } = reading.sentence;
  let a = from;
  let b = to;
  while (a < b && isDivider(tokens[a])) a++;
  while (b > a && isDivider(tokens[b - 1])) b--;
  const first = tokens[a];
  const last = tokens[b - 1];
  return a < b && first && last ? { start: first.start, end: last.end } : null;
}

const DIVIDERS = new Set(['.', ':', ';', '–', '—', '-']);

function isDivider(token: Token | undefined): boolean {
  return token === undefined || token.class === 'COMMA' || (token.kind === 'mark' && DIVIDERS.has(token.text));
}

/** What is said around words that name its source: all of it, or its longer part where those words would be the greater. */
export function spanAround(reading: SentenceReading, from: number, to: number, hole: { from: number; to: number }): Span | null {
  const left = spanOf(reading, from, hole.from);
  const right = spanOf(reading, hole.to, to);
  if (!left || !right) return left ?? right;
  const [l, r] = [left.end - left.start, right.end - right.start];
  const all = right.end - left.start;
  if ((l + r) / all >= Math.max(l, r) / (l + r)) return { start: left.start, end: right.end };
  return l > r ? left : right;
}

export type Places = { from: number; to: number };

export function localOf(token: Token, reading: SentenceReading): number {
  return token.index - (reading.sentence.tokens[0]?.index ?? 0);
}

/** How far words reach that say of a clause whose it is: over a main clause and all that follows in its sentence, else over the clause and what hangs on it. */
export function scopeOf(clause: Clause, reading: SentenceReading): Places {
  const hanging = reading.clauses.filter((it) => hangsOn(it, clause));
  const from = Math.min(startOf(clause), ...hanging.map(startOf));
  if (clause.type !== 'main' && clause.type !== 'fragment')
    return { from, to: Math.max(...[clause, ...hanging].flatMap((it) => it.parts.map((part) => part.to))) };
  const { tokens } = reading.sentence;
  const stop = tokens.findIndex((token, i) => i > from && token.text === ';');
  const tag = reading.clauses.find(
    (it) => it.type === 'tag' && !it.quoted && it.verbs?.mood !== 'subjunctive1' && startOf(it) > startOf(clause),
  );
  return { from, to: Math.min(stop < 0 ? tokens.length : stop, tag ? startOf(tag) : tokens.length) };
}

export function hangsOn(clause: Clause, on: Clause): boolean {
  for (let up = clause.parent, steps = 0; up && steps < 8; up = up.parent, steps++) if (up === on) return true;
  return false;
}

export function endOfClause(clause: Clause): number {
  let end = 0;
  for (const part of clause.parts) end = Math.max(end, part.to);
  return end;
}

/** The statements of each sentence, those over several sentences in each of them. */
export function bySentence(
  statements: readonly StatementDraft[],
  readings: readonly SentenceReading[],
): (index: number) => readonly StatementDraft[] {
  if (statements.length === 0) return () => NONE;
  const found: StatementDraft[][] = [];
  for (const statement of statements)
    for (let at = statement.sentence; (readings[at]?.sentence.start ?? Number.POSITIVE_INFINITY) < statement.quote.end; at++) {
      const list = found[at];
      if (list) list.push(statement);
      else found[at] = [statement];
    }
  return (index) => found[index] ?? NONE;
}

const NONE: readonly StatementDraft[] = [];
