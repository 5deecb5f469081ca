/** What the tagger looks at for each token: the word itself, its neighbours, and pairs of them. */
import { stir } from '../../../lang/de/names/hashed.js';
import type { WordFeatures, WordReader } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES, type WordClass } from '../../../lang/de/tagging.js';
import type { Token } from '../../tokens/index.js';

/** A token as the tagger sees it; `rule` is what the rules take it for, and one. */
export type Position = { word: WordFeatures; class: number; rule: number };
/** What a token is looked at with; `quoted` and `first` are 1 or 0. */
export type Window = { pp: Position; p: Position; c: Position; n: Position; nn: Position; quoted: number; first: number };

/** Takes the values of one feature; each feature has a number of its own. */
export type Put = (feature: number, a: number, b?: number, d?: number) => void;

/** Where a word stands, seen from the token that is given a label. */
export const PLACES = ['pp', 'p', 'c', 'n', 'nn'] as const;
export type Place = (typeof PLACES)[number];

/** One feature holds of every token. */
export const ALWAYS = 1;
const FIRST: Readonly<Record<Place, number>> = { c: 2, p: 21, n: 33, pp: 45, nn: 51 };
const TOGETHER = 57;

const CLASS = new Map<WordClass, number>(WORD_CLASSES.map((name, i) => [name, i + 1]));

/** The number of a feature with its values. */
export function keyOf(feature: number, a: number, b: number, d: number): number {
  return stir(Math.imul(stir(Math.imul(stir(a + Math.imul(feature, 0x9e3779b1)), 31) + b), 31) + d);
}

/** What a word says by itself, apart from its class. */
export function wordFeatures(word: WordFeatures, place: Place, put: Put): void {
  const first = FIRST[place];
  if (place === 'c') own(word, first, put);
  else if (place === 'p' || place === 'n') neighbour(word, first, put);
  else far(word, first, put);
}

/** What is asked of a word and of its neighbours alike. */
function basic(word: WordFeatures, first: number, put: Put): void {
  put(first, word.word);
  put(first + 1, word.wordClass);
  for (const [i, near] of word.near.entries()) put(first + 2 + i, near);
  put(first + 5, word.shape);
  put(first + 6, word.lists);
  put(first + 7, word.lexical);
}

function own(word: WordFeatures, first: number, put: Put): void {
  basic(word, first, put);
  put(first + 8, word.lexical, word.lists);
  put(first + 9, word.lists, word.near[1]);
  put(first + 10, word.office);
  for (const [i, ending] of word.endings.entries()) put(first + 13 + i, ending);
}

function neighbour(word: WordFeatures, first: number, put: Put): void {
  basic(word, first, put);
  put(first + 8, word.office);
  put(first + 11, word.endings[2] ?? 0);
}

function far(word: WordFeatures, first: number, put: Put): void {
  put(first, word.word);
  put(first + 1, word.wordClass);
  put(first + 2, word.near[1]);
  put(first + 3, word.shape);
  put(first + 4, word.office);
}

/** The class of a word, and what the rules take it for, by themselves. */
export function classFeatures({ class: wordClass, rule }: Pick<Position, 'class' | 'rule'>, place: Place, put: Put): void {
  const first = FIRST[place];
  if (place === 'pp' || place === 'nn') put(first + 5, wordClass);
  else {
    const at = first + (place === 'c' ? 11 : 9);
    put(at, wordClass);
    put(at + 1, rule);
  }
}

/** What words say together. */
export function jointFeatures({ pp, p, c, n, quoted, first }: Window, put: Put): void {
  put(TOGETHER, p.word.wordClass, c.word.wordClass);
  put(TOGETHER + 1, c.word.wordClass, n.word.wordClass);
  put(TOGETHER + 2, p.class, c.class, n.class);
  put(TOGETHER + 3, pp.class, p.class, c.class);
  put(TOGETHER + 4, p.word.lists, c.word.lists);
  put(TOGETHER + 5, c.word.lists, n.word.lists);
  put(TOGETHER + 6, p.word.shape, c.word.shape, n.word.shape);
  put(TOGETHER + 7, p.word.word, c.word.shape);
  put(TOGETHER + 8, n.word.word, c.word.shape);
  put(TOGETHER + 9, p.word.word, c.word.near[1]);
  put(TOGETHER + 10, n.word.word, c.word.near[1]);
  put(TOGETHER + 11, pp.word.word, p.word.word, c.word.shape);
  put(TOGETHER + 12, p.word.near[1], c.word.near[1], n.word.near[1]);
  put(TOGETHER + 13, p.word.near[2], c.word.near[2]);
  put(TOGETHER + 14, c.word.near[2], n.word.near[2]);
  put(TOGETHER + 15, pp.word.near[1], p.word.near[1], c.word.near[1]);
  put(TOGETHER + 16, p.word.near[0], c.word.near[2], n.word.near[0]);
  put(TOGETHER + 17, c.rule, c.word.lexical);
  put(TOGETHER + 18, c.rule, c.class, c.word.near[1]);
  put(TOGETHER + 19, p.rule, c.rule, n.rule);
  put(TOGETHER + 20, p.word.office, c.word.near[1]);
  put(TOGETHER + 21, p.word.office, c.class, c.word.lexical);
  put(TOGETHER + 22, quoted, c.word.shape);
  put(TOGETHER + 23, first, c.class, c.word.lexical);
  put(TOGETHER + 24, first, c.word.near[2]);
}

/** @param rules for each token, what the rules take it for, as a label of the tagger or any other number */
export function windowsOf(tokens: readonly Token[], rules: readonly number[], read: WordReader): Window[] {
  const edge: Position = { word: read(''), class: 0, rule: 0 };
  const row = tokens.map((token, i) => ({ word: read(token.text), class: CLASS.get(token.class) ?? 0, rule: (rules[i] ?? 0) + 1 }));
  const at = (i: number): Position => row[i] ?? edge;
  let quoted = 0;
  return tokens.map((token, i) => {
    if (token.kind === 'close-quote') quoted = 0;
    const window = { pp: at(i - 2), p: at(i - 1), c: at(i), n: at(i + 1), nn: at(i + 2), quoted, first: i === 0 ? 1 : 0 };
    if (token.kind === 'open-quote') quoted = 1;
    return window;
  });
}

/** @returns for each token the keys of its features, from which weights are learned */
export function featuresOf(tokens: readonly Token[], rules: readonly number[], read: WordReader): Int32Array[] {
  return windowsOf(tokens, rules, read).map((window) => {
    const keys: number[] = [];
    const put: Put = (feature, a, b = 0, d = 0) => {
      keys.push(keyOf(feature, a, b, d));
    };
    put(ALWAYS, 0);
    for (const place of PLACES) {
      wordFeatures(window[place].word, place, put);
      classFeatures(window[place], place, put);
    }
    jointFeatures(window, put);
    return Int32Array.from(keys);
  });
}
