/** Reads the sentences of an article one by one: groups, clauses and mentions, and which clause a group stands in. */
import type { German } from '../lang/de/index.js';
import type { ParsedSentence } from '../model/parse.js';
import { type Clause, readClauses } from './clauses/index.js';
import { type Group, readGroups } from './groups/index.js';
import { type Mention, readMentions, withCrowds } from './mentions/index.js';
import type { Name } from './names/index.js';
import { parsedClauses } from './parsed/clauses.js';
import type { ReadSentence, Token } from './tokens/index.js';

/** All that is read in a sentence before entities are told apart. */
export type SentenceReading = {
  sentence: ReadSentence;
  paragraph: number;
  names: readonly Name[];
  groups: readonly Group[];
  clauses: readonly Clause[];
  mentions: readonly Mention[];
  ofGroup: ReadonlyMap<Group, Mention>;
  clauseOf: ReadonlyMap<Group, Clause>;
  /** Where words open a list of some of those just told, and how many: "darunter", "allen voran" */
  openers: ReadonlyMap<number, number>;
};

export function readSentence(
  sentence: ReadSentence,
  paragraph: number,
  names: readonly Name[],
  german: German,
  parsed?: ParsedSentence,
): SentenceReading {
  const groups = readGroups(sentence.tokens, names, german.syntax);
  const clauses = parsed ? parsedClauses(parsed.words, sentence.tokens, groups, german) : readClauses(sentence.tokens, groups, german);
  const { mentions, ofGroup } = withCrowds(readMentions(sentence.tokens, groups, names, german), clauses, sentence.tokens, german);
  const clauseOf = new Map<Group, Clause>();
  for (let i = 0; i < groups.length; i++) {
    const group = groups[i];
    const clause = group && clauseAt(group.from, clauses);
    if (clause) clauseOf.set(group, clause);
  }
  return { sentence, paragraph, names, groups, clauses, mentions, ofGroup, clauseOf, openers: listOpeners(sentence.tokens, german) };
}

function clauseAt(at: number, clauses: readonly Clause[]): Clause | null {
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (!clause) continue;
    for (let p = 0; p < clause.parts.length; p++) {
      const part = clause.parts[p];
      if (part && at >= part.from && at < part.to) return clause;
    }
  }
  return null;
}

function listOpeners(tokens: readonly Token[], { syntax }: German): Map<number, number> {
  const openers = new Map<number, number>();
  for (let i = 0; i < tokens.length; i++) {
    const words = syntax.listOpeners.get(tokens[i]?.lower ?? '');
    const length = words?.find((it) => it.every((word, at) => tokens[i + at]?.lower === word))?.length;
    if (length) openers.set(i, length);
  }
  return openers;
}
