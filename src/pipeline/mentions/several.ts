/** How many a group means of those spoken of before: "beide Länder", "die drei Parteien", "alle vier". */
import type { German } from '../../lang/de/index.js';
import type { Group } from '../groups/index.js';

const OTHER = /^(?:ander|übrig|weiter)e[nr]?$/;
const ALL = /^(?:die|den|der|diese[nr]?|alle[nr]?)$/;

/** 2 of "die beiden Länder", 3 of "alle drei", null of "drei Länder" */
export function countOf({ determiner, adjectives, quantity, pronoun }: Group, german: German): number | null {
  // "die beiden anderen" are not those
  if (adjectives.some((token) => OTHER.test(token.lower))) return null;
  for (const token of [determiner, pronoun, ...adjectives]) {
    const both = token && /^beid/.test(token.lower) ? german.nouns.count(token.lower) : null;
    if (both) return both;
  }
  return quantity !== null && determiner !== null && ALL.test(determiner.lower) ? german.nouns.count(quantity) : null;
}
