/** Finds the statements around a place without looking through all of them. */
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import type { StatementDraft } from './statement.js';

export type StatementLookup = {
  /** Statements that a clause is part of. */
  ofClause(clause: Clause): readonly StatementDraft[];
  /** Statements whose words lie in a sentence, at least in part. */
  inSentence(index: number): readonly StatementDraft[];
};

const NONE: readonly StatementDraft[] = [];

export function lookUp(statements: readonly StatementDraft[], readings: readonly SentenceReading[]): StatementLookup {
  const byClause = new Map<Clause, StatementDraft[]>();
  const bySentence = new Map<number, StatementDraft[]>();
  const add = <Key>(map: Map<Key, StatementDraft[]>, key: Key, statement: StatementDraft) => {
    const list = map.get(key);
    if (list) list.push(statement);
    else map.set(key, [statement]);
  };
  for (const statement of statements) {
    for (const clause of statement.clauses) add(byClause, clause, statement);
    for (let at = statement.sentence; (readings[at]?.sentence.start ?? Number.POSITIVE_INFINITY) < statement.quote.end; at++)
      add(bySentence, at, statement);
  }
  return { ofClause: (clause) => byClause.get(clause) ?? NONE, inSentence: (index) => bySentence.get(index) ?? NONE };
}
