/** What the tagger looks at for each token: the word itself, its neighbours, and pairs of them. */
import { stir } from '../../../lang/de/names/hashed.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';

/** The tokens of a sentence as the tagger sees them; token i stands at `i + EDGE`, with nothing before the first and behind the last. */
export type Row = {
  words: WordFeatures[];
  /** See `tokenOf`. */
  tokens: number[];
  /** 1 for those that may be in a name; without the edges */
  may: number[];
};
export const EDGE = 2;

/**
 * What is said of a token as one number.
 * @param wordClass its class among the parts of speech, from 1 on
 * @param rule what the rules take it for, from 1 on
 * @param quoted 1 inside quotation marks
 * @param first 1 where it opens the sentence
 */
export function tokenOf(wordClass: number, rule: number, quoted: number, first: number): number {
  return (wordClass << 6) | (rule << 2) | (quoted << 1) | first;
}

function ruleOf(token: number): number {
  return (token >> 2) & 15;
}

/** Takes the values of one feature; each feature has a number of its own. */
export type Put = (feature: number, a: number, b?: number, d?: number) => void;

/** Where a word stands, seen from the token that is given a label: two or one before it, in its place, one or two behind. */
export const PLACES = [0, 1, 2, 3, 4] as const;
export type Place = (typeof PLACES)[number];
export const HERE = 2;
const isFar = (place: Place): boolean => place === 0 || place === 4;

/** One feature holds of every token. */
const ALWAYS = 1;
const FIRST: readonly [number, number, number, number, number] = [55, 25, 2, 40, 62];
const TOGETHER = 70;

/** The number of a feature with its values. */
export function keyOf(feature: number, a: number, b: number, d: number): number {
  return stir(Math.imul(Math.imul(Math.imul(feature, 0x9e3779b1) + a, 0x85ebca6b) + b, 0xc2b2ae35) + d);
}

/** Features that many words share: alike for all that have the same number. */
export type Shared = { readonly by: (word: WordFeatures) => number; readonly put: (word: WordFeatures, place: Place, put: Put) => void };

const NUMBERS = 1024;

export const SHARED: readonly Shared[] = [
  {
    by: ({ wordClass }) => wordClass,
    put: ({ wordClass, near4, near6, near8 }, place, put) => {
      const first = FIRST[place];
      put(first, wordClass);
      put(first + 1, near6);
      if (isFar(place)) return;
      put(first + 2, near4);
      put(first + 3, near8);
    },
  },
  {
    by: ({ shape, office }) => shape * NUMBERS + office,
    put: ({ shape, office }, place, put) => {
      put(FIRST[place] + 5, shape);
      put(FIRST[place] + 6, office);
    },
  },
  {
    by: ({ lexical, lists, near6 }) => (lexical * NUMBERS + lists) * NUMBERS + near6,
    put: ({ lexical, lists, near6 }, place, put) => {
      if (isFar(place)) return;
      const first = FIRST[place];
      put(first + 7, lists);
      put(first + 8, lexical);
      if (place !== HERE) return;
      put(first + 9, lexical, lists);
      put(first + 10, lists, near6);
    },
  },
  {
    by: ({ lastLetters }) => lastLetters,
    put: ({ endings }, place, put) => {
      if (isFar(place)) return;
      if (place !== HERE) put(FIRST[place] + 9, endings[2] ?? 0);
      else for (let i = 0; i < 3; i++) put(FIRST[place] + 11 + i, endings[i] ?? 0);
    },
  },
];

/** What else a word says by itself. */
export function ownFeatures({ word, head, endings }: WordFeatures, place: Place, put: Put): void {
  const first = FIRST[place];
  put(first + 4, word);
  if (head !== 0) put(first + (place === HERE ? 19 : 14), head);
  if (place === HERE) for (let i = 3; i < endings.length; i++) put(first + 11 + i, endings[i] ?? 0);
}

/** What a token's class and the rules say, whatever its word. */
export function tokenFeatures(token: number, place: Place, put: Put): void {
  const wordClass = token >> 6;
  if (isFar(place)) {
    put(FIRST[place] + 2, wordClass);
    return;
  }
  const first = FIRST[place] + (place === HERE ? 17 : 10);
  put(first, wordClass);
  put(first + 1, ruleOf(token));
  if (place === HERE) put(ALWAYS, 0);
}

/** What a word says as this token, in its own place. */
export function wordAsToken({ near6, shape, lexical }: WordFeatures, token: number, put: Put): void {
  const wordClass = token >> 6;
  put(TOGETHER + 2, ruleOf(token), wordClass, near6);
  if ((token & 2) !== 0) put(TOGETHER + 4, shape);
  put(TOGETHER + 5, token & 1, wordClass, lexical);
}

/** What neighbours say together. */
export function jointFeatures({ words, tokens }: Row, at: number, put: Put): void {
  const p = words[at - 1];
  const c = words[at];
  const n = words[at + 1];
  if (!p || !c || !n) return;
  if (p.lists !== 0 || c.lists !== 0) put(TOGETHER, p.lists, c.lists);
  put(TOGETHER + 1, p.near6, c.near6, n.near6);
  const pRule = ruleOf(tokens[at - 1] ?? 0);
  const cRule = ruleOf(tokens[at] ?? 0);
  const nRule = ruleOf(tokens[at + 1] ?? 0);
  if (pRule !== 1 || cRule !== 1 || nRule !== 1) put(TOGETHER + 3, pRule, cRule, nRule);
}

/** @returns the keys of all features of a token, from which weights are learned */
export function keysAt(row: Row, at: number): Int32Array {
  const keys: number[] = [];
  const put: Put = (feature, a, b = 0, d = 0) => {
    keys.push(keyOf(feature, a, b, d));
  };
  jointFeatures(row, at, put);
  for (const place of PLACES) {
    const there = at + place - EDGE;
    const word = row.words[there];
    const token = row.tokens[there] ?? 0;
    if (!word) continue;
    for (const shared of SHARED) shared.put(word, place, put);
    ownFeatures(word, place, put);
    tokenFeatures(token, place, put);
    if (place === HERE) wordAsToken(word, token, put);
  }
  return Int32Array.from(keys);
}
