/** What words and tokens weigh by themselves in each place around the token that gets a label, added up once. Packed, a row of labels for each place. */
import { PACKED } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES } from '../../../lang/de/tagging.js';
import { keyOf, ownFeatures, PLACES, type Place, type Put, SHARED, tokenFeatures, tokenOf, wordAsToken } from './features.js';
import { openNumbers } from './numbers.js';

export type PlacedSums = {
  /** All rows, those of the places one behind the other. */
  sums: Int32Array;
  /** Where the rows of a word begin. */
  ofWord(word: WordFeatures): number;
  /** Where the rows of a token begin, see `tokenOf`. */
  ofToken(token: number): number;
  /** Where the row begins of what a word says as this token; good until another token of the word is asked for. */
  ofBoth(word: WordFeatures, token: number): number;
};

const ALL_PLACES = PLACES.length * PACKED;
/** Rows of a word: its places, and the word as a token. */
const OF_WORD = ALL_PLACES + PACKED;
const MOST_TOKENS = tokenOf(WORD_CLASSES.length + 1, 0, 0, 0);
/** Words whose rows are kept; the next one takes the place of the oldest. */
const MOST_WORDS = 1 << 16;
/** Numbers whose rows are kept for what many words share; when there are more, all begin anew. */
const MOST_SHARED = 1 << 13;

export function placedSums({ add }: TaggerWeights): PlacedSums {
  const firstWord = (MOST_TOKENS + SHARED.length * MOST_SHARED) * ALL_PLACES;
  const sums = new Int32Array(firstWord + MOST_WORDS * OF_WORD);
  let at = 0;
  const put: Put = (feature, a, b = 0, d = 0) => add(keyOf(feature, a, b, d), sums, at);

  const fillRows = <T>(start: number, of: T, fill: (of: T, place: Place, put: Put) => void): void => {
    sums.fill(0, start, start + ALL_PLACES);
    for (const place of PLACES) {
      at = start + place * PACKED;
      fill(of, place, put);
    }
  };
  /** Rows by what is shared, added up when it is first met. */
  const shared = SHARED.map(({ by, put: fill }, i) => {
    const numbers = openNumbers(MOST_SHARED);
    const first = MOST_TOKENS + i * MOST_SHARED;
    return (word: WordFeatures): number => {
      const number = by(word);
      const known = numbers.find(number);
      if (known >= 0) return (first + known) * ALL_PLACES;
      const start = (first + numbers.add(number)) * ALL_PLACES;
      fillRows(start, word, fill);
      return start;
    };
  });
  const tokenStarts = new Int32Array(MOST_TOKENS).fill(-1);
  const owners = new Array<WordFeatures | null>(MOST_WORDS).fill(null);
  /** As which token a word's last row has it. */
  const tokens = new Int32Array(MOST_WORDS);
  let next = 0;

  const addWord = (word: WordFeatures, start: number): void => {
    sums.fill(0, start, start + ALL_PLACES);
    for (const rowsOf of shared) {
      const from = rowsOf(word);
      for (let i = 0; i < ALL_PLACES; i++) sums[start + i] = (sums[start + i] ?? 0) + (sums[from + i] ?? 0);
    }
    for (const place of PLACES) {
      at = start + place * PACKED;
      ownFeatures(word, place, put);
    }
  };
  const ofWord = (word: WordFeatures): number => {
    if (owners[word.row] === word) return firstWord + word.row * OF_WORD;
    word.row = next;
    owners[next] = word;
    tokens[next] = -1;
    next = (next + 1) % MOST_WORDS;
    const start = firstWord + word.row * OF_WORD;
    addWord(word, start);
    return start;
  };
  return {
    sums,
    ofWord,
    ofToken: (token) => {
      const known = tokenStarts[token] ?? -1;
      if (known >= 0) return known;
      const start = token * ALL_PLACES;
      fillRows(start, token, tokenFeatures);
      tokenStarts[token] = start;
      return start;
    },
    ofBoth: (word, token) => {
      const start = ofWord(word) + ALL_PLACES;
      if (tokens[word.row] === token) return start;
      tokens[word.row] = token;
      sums.fill(0, start, start + PACKED);
      at = start;
      wordAsToken(word, token, put);
      return start;
    },
  };
}
