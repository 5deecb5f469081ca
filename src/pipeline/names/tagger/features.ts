/** What the tagger looks at for each token: the word itself, its neighbours, and pairs of them. */
import { stir } from '../../../lang/de/names/hashed.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';

/** The tokens of a sentence as the tagger sees them; token i stands at `i + EDGE`, with nothing before the first and behind the last. */
export type Row = {
  words: readonly WordFeatures[];
  classes: readonly number[];
  /** What the rules take a token for, and one. */
  rules: readonly number[];
  /** Class and rule together, see `tokenOf`. */
  tokens: readonly number[];
  /** 1 inside quotation marks */
  quoted: readonly number[];
  /** 1 for those that may be in a name; without the edges */
  may: readonly number[];
};
export const EDGE = 2;

/** Takes the values of one feature; each feature has a number of its own. */
export type Put = (feature: number, a: number, b?: number) => void;

/** Where a word stands, seen from the token that is given a label. */
export const PLACES = ['pp', 'p', 'c', 'n', 'nn'] as const;
export type Place = (typeof PLACES)[number];

/** One feature holds of every token. */
export const ALWAYS = 1;
const FIRST: Readonly<Record<Place, number>> = { c: 2, p: 25, n: 40, pp: 55, nn: 62 };
const TOGETHER = 70;

/** The number of a feature with its values. */
export function keyOf(feature: number, a: number, b: number, d: number): number {
  return stir(Math.imul(Math.imul(Math.imul(feature, 0x9e3779b1) + a, 0x85ebca6b) + b, 0xc2b2ae35) + d);
}

/** What the class of words that a word is of says: `wordClass` and the path to it. */
export function wordClassFeatures({ wordClass, near }: WordFeatures, place: Place, put: Put): void {
  const first = FIRST[place];
  put(first, wordClass);
  put(first + 1, near[1]);
  if (place === 'pp' || place === 'nn') return;
  put(first + 2, near[0]);
  put(first + 3, near[2]);
}

/** What else a word says by itself. */
export function wordFeatures(word: WordFeatures, place: Place, put: Put): void {
  const first = FIRST[place];
  put(first + 4, word.word);
  put(first + 5, word.shape);
  put(first + 6, word.office);
  if (word.head !== 0) put(first + (place === 'c' ? 19 : 14), word.head);
  if (place === 'pp' || place === 'nn') return;
  put(first + 7, word.lists);
  put(first + 8, word.lexical);
  if (place !== 'c') {
    put(first + 9, word.endings[2] ?? 0);
    return;
  }
  put(first + 9, word.lexical, word.lists);
  put(first + 10, word.lists, word.near[1]);
  for (let i = 0; i < word.endings.length; i++) put(first + 11 + i, word.endings[i] ?? 0);
}

/** The class of a token among the parts of speech, and what the rules take it for, by themselves. */
export function tokenFeatures(tokenClass: number, rule: number, place: Place, put: Put): void {
  const first = FIRST[place] + (place === 'c' ? 17 : 10);
  if (place === 'pp' || place === 'nn') put(FIRST[place] + 2, tokenClass);
  else {
    put(first, tokenClass);
    put(first + 1, rule);
  }
}

/** How many keys `jointKeys` writes. */
export const JOINT = 6;

/** Writes the keys of what words say together, 0 where there is nothing to say. */
export function jointKeys({ words, classes, rules, quoted }: Row, at: number, keys: Int32Array): void {
  const [p, c, n] = [words[at - 1], words[at], words[at + 1]];
  if (!p || !c || !n) return;
  const cClass = classes[at] ?? 0;
  const [pRule = 0, cRule = 0, nRule = 0] = [rules[at - 1], rules[at], rules[at + 1]];
  const first = at === EDGE ? 1 : 0;
  keys[0] = p.lists === 0 && c.lists === 0 ? 0 : keyOf(TOGETHER, p.lists, c.lists, 0);
  keys[1] = keyOf(TOGETHER + 1, p.near[1], c.near[1], n.near[1]);
  keys[2] = keyOf(TOGETHER + 2, cRule, cClass, c.near[1]);
  keys[3] = pRule === 1 && cRule === 1 && nRule === 1 ? 0 : keyOf(TOGETHER + 3, pRule, cRule, nRule);
  keys[4] = quoted[at] === 1 ? keyOf(TOGETHER + 4, c.shape, 0, 0) : 0;
  keys[5] = keyOf(TOGETHER + 5, first, cClass, c.lexical);
}

/** @returns the keys of all features of a token, from which weights are learned */
export function keysAt(row: Row, at: number): Int32Array {
  const joint = new Int32Array(JOINT);
  jointKeys(row, at, joint);
  const keys: number[] = [...joint];
  const put: Put = (feature, a, b = 0) => {
    keys.push(keyOf(feature, a, b, 0));
  };
  put(ALWAYS, 0);
  for (const [i, place] of PLACES.entries()) {
    const there = at + i - EDGE;
    const word = row.words[there];
    if (!word) continue;
    wordClassFeatures(word, place, put);
    wordFeatures(word, place, put);
    tokenFeatures(row.classes[there] ?? 0, row.rules[there] ?? 0, place, put);
  }
  return Int32Array.from(keys);
}
