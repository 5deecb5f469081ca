/** What words and classes weigh by themselves in each place around the token that gets a label, added up once. Packed, a row of labels for each place. */
import { PACKED } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES } from '../../../lang/de/tagging.js';
import { ALWAYS, keyOf, PLACES, type Place, type Put, tokenFeatures, wordClassFeatures, wordFeatures } from './features.js';

export type PlacedSums = {
  /** What holds of every token. */
  always: Int32Array;
  ofWord(word: WordFeatures): Int32Array;
  /** Of class c and rule r at `(c * MOST_RULES + r) * PLACES.length`, in rows. */
  ofTokens: Int32Array;
};

const ALL_PLACES = PLACES.length * PACKED;
/** More than the labels and what stands for names of other sorts. */
export const MOST_RULES = 16;

export function placedSums({ find, rows }: TaggerWeights): PlacedSums {
  const add = (key: number, sums: Int32Array, at: number): void => {
    const from = find(key);
    if (from !== 0) for (let i = 0; i < PACKED; i++) sums[at + i] = (sums[at + i] ?? 0) + (rows[from + i] ?? 0);
  };
  const inEachPlace = (sums: Int32Array, from: number, fill: (place: Place, put: Put) => void): Int32Array => {
    for (const [i, place] of PLACES.entries()) fill(place, (feature, a, b = 0) => add(keyOf(feature, a, b, 0), sums, from + i * PACKED));
    return sums;
  };
  const wordClasses: Int32Array[] = [];
  const ofWordClass = (word: WordFeatures): Int32Array => {
    const known = wordClasses[word.wordClass];
    if (known) return known;
    const sums = inEachPlace(new Int32Array(ALL_PLACES), 0, (place, put) => wordClassFeatures(word, place, put));
    wordClasses[word.wordClass] = sums;
    return sums;
  };
  const ofTokens = new Int32Array((WORD_CLASSES.length + 1) * MOST_RULES * ALL_PLACES);
  for (let tokenClass = 0; tokenClass <= WORD_CLASSES.length; tokenClass++)
    for (let rule = 0; rule < MOST_RULES; rule++)
      inEachPlace(ofTokens, (tokenClass * MOST_RULES + rule) * ALL_PLACES, (place, put) => tokenFeatures(tokenClass, rule, place, put));
  const always = new Int32Array(PACKED);
  add(keyOf(ALWAYS, 0, 0, 0), always, 0);
  return {
    always,
    ofWord: (word) => {
      word.sums ??= inEachPlace(ofWordClass(word).slice(), 0, (place, put) => wordFeatures(word, place, put));
      return word.sums;
    },
    ofTokens,
  };
}
