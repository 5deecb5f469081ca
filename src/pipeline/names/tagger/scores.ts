/**
 * What speaks for each label of each token. What is said by one word alone is added up once for each word and the place it stands in, and taken
 * from there, so that a text does not ask for it anew. Whole numbers, so that their order makes no difference.
 */
import { LABELS } from '../../../lang/de/names/labels.js';
import { PACKED, unpack } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import { EDGE, jointFeatures, keyOf, type Put, type Row } from './features.js';
import { placedSums } from './placed.js';

/** Scores of label b for token i at `i * LABELS + b`, for those that may be in a name; good until it is asked again. */
export type Scorer = (row: Row) => Int32Array;

export function openScorer(weights: TaggerWeights): Scorer {
  const { sums: rows, ofWord, ofToken, ofBoth } = placedSums(weights);
  let scores = new Int32Array(256 * LABELS);
  /** Where the rows begin of each word of the sentence, and of each token. */
  let wordRows = new Int32Array(256 + 2 * EDGE);
  let tokenRows = new Int32Array(256 + 2 * EDGE);
  const sums = new Int32Array(PACKED);
  const put: Put = (feature, a, b = 0, d = 0) => weights.add(keyOf(feature, a, b, d), sums, 0);

  /** Adds up what the token at `at` of the row and its neighbours say by themselves. */
  const addPlaces = (at: number, both: number): void => {
    const ppWord = wordRows[at - 2] ?? 0;
    const ppToken = tokenRows[at - 2] ?? 0;
    const pWord = (wordRows[at - 1] ?? 0) + PACKED;
    const pToken = (tokenRows[at - 1] ?? 0) + PACKED;
    const cWord = (wordRows[at] ?? 0) + 2 * PACKED;
    const cToken = (tokenRows[at] ?? 0) + 2 * PACKED;
    const nWord = (wordRows[at + 1] ?? 0) + 3 * PACKED;
    const nToken = (tokenRows[at + 1] ?? 0) + 3 * PACKED;
    const nnWord = (wordRows[at + 2] ?? 0) + 4 * PACKED;
    const nnToken = (tokenRows[at + 2] ?? 0) + 4 * PACKED;
    for (let i = 0; i < PACKED; i++)
      sums[i] =
        (rows[ppWord + i] ?? 0) +
        (rows[ppToken + i] ?? 0) +
        (rows[pWord + i] ?? 0) +
        (rows[pToken + i] ?? 0) +
        (rows[cWord + i] ?? 0) +
        (rows[cToken + i] ?? 0) +
        (rows[nWord + i] ?? 0) +
        (rows[nToken + i] ?? 0) +
        (rows[nnWord + i] ?? 0) +
        (rows[nnToken + i] ?? 0) +
        (rows[both + i] ?? 0);
  };

  return (row) => {
    const { words, tokens, may } = row;
    const size = may.length;
    if (scores.length < size * LABELS) {
      scores = new Int32Array(2 * size * LABELS);
      wordRows = new Int32Array(2 * size + 2 * EDGE);
      tokenRows = new Int32Array(2 * size + 2 * EDGE);
    }
    let next = 0;
    for (let i = 0; i < size; i++) {
      if (may[i] === 0) continue;
      const at = i + EDGE;
      for (next = Math.max(next, i); next <= at + EDGE; next++) {
        const word = words[next];
        if (!word) continue;
        wordRows[next] = ofWord(word);
        tokenRows[next] = ofToken(tokens[next] ?? 0);
      }
      const word = words[at];
      if (word) addPlaces(at, ofBoth(word, tokens[at] ?? 0));
      jointFeatures(row, at, put);
      unpack(sums, scores, i * LABELS);
    }
    return scores;
  };
}
