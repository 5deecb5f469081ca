/** Clauses of saying behind or in the midst of what is said: "…, sagte er", "…, so Huber, …", "…, wie Huber sagte". */
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import type { Said } from './complement.js';
import { endOfClause, type Places, startOf } from './place.js';
import type { StatementDraft } from './statement.js';

/** Told by the article, so never in the Konjunktiv. */
export function isTag(clause: Clause): boolean {
  return clause.type === 'tag' && clause.verbs?.mood !== 'subjunctive1';
}

/** All of the sentence but the clause itself. */
export function saidAround(clause: Clause, reading: SentenceReading): Said {
  const clauses = reading.clauses.filter((it) => it !== clause && it.verbs !== null && !it.quoted);
  return { from: 0, to: reading.sentence.tokens.length, clauses };
}

/** All before the clause of saying, up to what was told before; with "dass" it may go on behind: "Das Problem sei, so Huber, dass …". */
export function saidBefore(
  tag: Clause,
  reading: SentenceReading,
  others: readonly StatementDraft[],
): (Said & { around: Places | null }) | null {
  const to = startOf(tag);
  // „…“, sagte er: words in quotation marks are read by these
  const mark = reading.sentence.tokens.slice(0, to).findLast((token) => token.class !== 'COMMA' && token.class !== 'KON');
  if (mark?.kind === 'close-quote' && reading.clauses.some((it) => it.quoted && startOf(it) < to && endOfClause(it) >= to - 3)) return null;
  const earlier = others.flatMap((it) => (it.head?.type === 'tag' && it.sentence === reading.sentence.index ? [endOfClause(it.head)] : []));
  const from = Math.max(0, ...earlier);
  const clauses = reading.clauses.filter((it) => it.type !== 'tag' && !it.quoted && startOf(it) >= from && startOf(it) < to);
  if (clauses.length === 0) return null;
  const next = reading.clauses.find((it) => startOf(it) >= endOfClause(tag) && startOf(it) <= endOfClause(tag) + 1);
  if (tag.verbs || next?.opener?.lower !== 'dass') return { from, to, clauses, around: null };
  const behind = reading.clauses.filter((it) => startOf(it) >= startOf(next));
  return { from, to: reading.sentence.tokens.length, clauses: [...clauses, ...behind], around: { from: to, to: endOfClause(tag) } };
}
