/** Streets, squares and roads by their last word or their number: "Trippstadter Straße", "Gerhart-Hauptmann-Straße", "die A 36". */
import type { German } from '../../lang/de/index.js';
import { LOOKS } from '../../lang/de/names/looks.js';
import type { Token } from '../tokens/index.js';
import type { Name } from './name.js';

export function streetAt(tokens: readonly Token[], at: number, german: German): Name | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return null;
  const road = roadEnd(tokens, at, german);
  const to = road > 0 ? road : streetEnd(token, tokens[at + 1], at, german);
  if (to === 0) return null;
  const text = tokens
    .slice(at, to)
    .map((it) => it.text)
    .join(' ');
  return {
    sentence: token.sentence,
    from: at,
    to,
    type: 'Place',
    readings: [],
    text,
    family: null,
    sex: null,
    genitive: false,
    found: 'street',
  };
}

/** Behind the name, or 0 where there is none. */
function streetEnd(token: Token, next: Token | undefined, at: number, { nouns, names }: German): number {
  const townly = token.lower.endsWith('er') && (token.class === 'A' || token.analysis.step === 'unknown' || token.analysis.step === 'name');
  if (townly && next?.capital && next.class === 'N' && nouns.isStreet(next.text)) return at + 2;
  if (!nouns.isStreet(token.text)) return 0;
  const first = token.analysis.parts[0] ?? '';
  const called = token.analysis.step === 'compound' && names.isFamilyName(first) && names.firstName(first) !== null;
  return called || /\p{Ll}-\p{Lu}/u.test(token.text) ? at + 1 : 0;
}

/** "A35", "B 500", where an article, or the word for it, stands before it: not "A4" of paper, "Hepatitis B 5", "Airbus A 340". */
function roadEnd(tokens: readonly Token[], at: number, { nouns }: German): number {
  const token = tokens[at];
  const joined = token !== undefined && (token.naming.looks & LOOKS.road) !== 0;
  const number = joined ? token.text.slice(1) : token && /^[AB]$/.test(token.text) ? tokens[at + 1]?.text : undefined;
  if (!number || !/^\p{Nd}{1,3}$/u.test(number)) return 0;
  const before = tokens[at - 1];
  const told = before && (/^(?:die|Die|der)$/.test(before.text) || nouns.roads.has(before.lemma) || isInRow(tokens, at));
  return told ? at + (joined ? 1 : 2) : 0;
}

/** "nach Paris (A 4) und Lyon (A 36)" */
function isInRow(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.text === '(' && [at + 1, at + 2].some((i) => tokens[i]?.text === ')');
}
