/** How many a group means of those spoken of before: "beide Länder", "die drei Parteien", "alle vier". */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';
import type { Token } from '../tokens/index.js';

const OTHER = /^(?:ander|übrig|weiter)e[nr]?$/;
/** Determiners of all there are: "die Länder" */
export const WHOLE = /^(?:die|den|der|diese[nr]?|alle[nr]?)$/;

/** 2 of "die beiden Länder", 3 of "alle drei", null of "drei Länder" */
export function countOf({ determiner, adjectives, quantity, pronoun }: Group, german: German): number | null {
  const both = bothOf(determiner, german) ?? bothOf(pronoun, german) ?? firstOf(adjectives, german);
  const count = both ?? (quantity !== null && determiner !== null && WHOLE.test(determiner.lower) ? german.nouns.count(quantity) : null);
  // "die beiden anderen" are not those
  return count === null || adjectives.some((token) => OTHER.test(token.lower)) ? null : count;
}

function firstOf(adjectives: readonly Token[], german: German): number | null {
  for (let i = 0; i < adjectives.length; i++) {
    const both = bothOf(adjectives[i] ?? null, german);
    if (both !== null) return both;
  }
  return null;
}

function bothOf(token: Token | null, { nouns }: German): number | null {
  return token?.lower.startsWith('beid') ? nouns.count(token.lower) : null;
}
