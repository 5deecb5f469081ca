/** What words and classes weigh by themselves in each place around the token that gets a label, added up once. Packed, a row of labels for each place. */
import { PACKED } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES } from '../../../lang/de/tagging.js';
import { ALWAYS, keyOf, PLACES, type Place, type Put, tokenFeatures, wordClassFeatures, wordFeatures } from './features.js';

export type PlacedSums = {
  /** What holds of every token. */
  always: Int32Array;
  /** Where the rows of a word begin in `words`. */
  ofWord(word: WordFeatures): number;
  words: Int32Array;
  /** Of a token at `token * ALL_PLACES`, see `tokenOf`. */
  tokens: Int32Array;
};

export const ALL_PLACES = PLACES.length * PACKED;
/** More than the labels and what stands for names of other sorts. */
const MOST_RULES = 16;
/** Words whose rows are kept; the next one takes the place of the oldest. */
const MOST_WORDS = 1 << 16;

/** A class and what the rules say, as one number. */
export function tokenOf(wordClass: number, rule: number): number {
  return wordClass * MOST_RULES + rule;
}

export function placedSums({ find, rows }: TaggerWeights): PlacedSums {
  const add = (key: number, sums: Int32Array, at: number): void => {
    const from = find(key);
    if (from !== 0) for (let i = 0; i < PACKED; i++) sums[at + i] = (sums[at + i] ?? 0) + (rows[from + i] ?? 0);
  };
  const inEachPlace = (sums: Int32Array, from: number, fill: (place: Place, put: Put) => void): void => {
    let at = from;
    const put: Put = (feature, a, b = 0) => add(keyOf(feature, a, b, 0), sums, at);
    for (const place of PLACES) {
      fill(place, put);
      at += PACKED;
    }
  };
  const wordClasses: Int32Array[] = [];
  const ofWordClass = (word: WordFeatures): Int32Array => {
    const known = wordClasses[word.wordClass];
    if (known) return known;
    const sums = new Int32Array(ALL_PLACES);
    inEachPlace(sums, 0, (place, put) => wordClassFeatures(word, place, put));
    wordClasses[word.wordClass] = sums;
    return sums;
  };
  const tokens = new Int32Array(tokenOf(WORD_CLASSES.length + 1, 0) * ALL_PLACES);
  for (let wordClass = 0; wordClass <= WORD_CLASSES.length; wordClass++)
    for (let rule = 0; rule < MOST_RULES; rule++)
      inEachPlace(tokens, tokenOf(wordClass, rule) * ALL_PLACES, (place, put) => tokenFeatures(wordClass, rule, place, put));
  const always = new Int32Array(PACKED);
  add(keyOf(ALWAYS, 0, 0, 0), always, 0);
  const words = new Int32Array(MOST_WORDS * ALL_PLACES);
  const owners = new Array<WordFeatures | null>(MOST_WORDS).fill(null);
  let next = 0;
  return {
    always,
    words,
    tokens,
    ofWord: (word) => {
      if (owners[word.row] === word) return word.row * ALL_PLACES;
      word.row = next;
      owners[next] = word;
      next = (next + 1) % MOST_WORDS;
      const at = word.row * ALL_PLACES;
      words.set(ofWordClass(word), at);
      inEachPlace(words, at, (place, put) => wordFeatures(word, place, put));
      return at;
    },
  };
}
