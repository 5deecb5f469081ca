/** Finds the statements around a place without looking through all of them. */
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import { bySentence } from './place.js';
import type { StatementDraft } from './statement.js';

/** Somebody's words; what the article tells in its own ("Huber kritisierte den Plan") is not among them. */
export type StatementLookup = {
  /** Statements that a clause is part of. */
  ofClause(clause: Clause): readonly StatementDraft[];
  /** Statements whose words lie in a sentence, at least in part. */
  inSentence(index: number): readonly StatementDraft[];
};

const NONE: readonly StatementDraft[] = [];

export function lookUp(statements: readonly StatementDraft[], readings: readonly SentenceReading[]): StatementLookup {
  const words = statements.filter(({ kind }) => kind !== 'reported');
  const byClause = new Map<Clause, StatementDraft[]>();
  for (const statement of words)
    for (const clause of statement.clauses) {
      const list = byClause.get(clause);
      if (list) list.push(statement);
      else byClause.set(clause, [statement]);
    }
  return { ofClause: (clause) => byClause.get(clause) ?? NONE, inSentence: bySentence(words, readings) };
}
