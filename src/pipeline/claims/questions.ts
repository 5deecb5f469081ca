/** Questions whose answer nobody knows yet: they say of nobody that he does anything. */
import type { Clause } from '../clauses/index.js';
import type { SentenceReading } from '../reading.js';
import type { ClaimContext } from './claim.js';

/** "Wird Polen die NATO verlassen?", "Polen greift an?": not "Warum griff Polen an?", which says that it did. */
export function isOpenQuestion({ type, parts, opener }: Clause, { sentence }: SentenceReading, { german }: ClaimContext): boolean {
  if (type !== 'main' || opener) return false;
  const { tokens } = sentence;
  const end = Math.max(...parts.map((it) => it.to));
  if (tokens[end]?.text !== '?') return false;
  const from = Math.min(...parts.map((it) => it.from));
  return !tokens.slice(from, from + 2).some((token) => german.syntax.questionWords.has(token.lower));
}
