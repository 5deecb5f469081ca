/**
 * What speaks for each label of each token. What is said by one word alone is added up once for each word and the place it stands in, and taken
 * from there, so that a text does not ask for it anew. Whole numbers, so that their order makes no difference.
 */
import { LABELS } from '../../../lang/de/names/labels.js';
import { PACKED, unpack } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import { EDGE, JOINT, jointKeys, type Row } from './features.js';
import { ALL_PLACES, placedSums } from './placed.js';

/** Scores of label b for token i at `i * LABELS + b`, for those that may be in a name; good until it is asked again. */
export type Scorer = (row: Row) => Int32Array;

export function openScorer(weights: TaggerWeights): Scorer {
  const { find, rows } = weights;
  const { always, ofWord, words, tokens } = placedSums(weights);
  let scores = new Int32Array(256 * LABELS);
  const sums = new Int32Array(PACKED);
  const keys = new Int32Array(JOINT);

  /** Adds up what the token at `at` of the row and its neighbours say by themselves. */
  const addPlaces = ({ words: all, tokens: told }: Row, at: number): void => {
    const [pp, p, c, n, nn] = [all[at - 2], all[at - 1], all[at], all[at + 1], all[at + 2]];
    if (!pp || !p || !c || !n || !nn) return;
    const [ppWord, pWord, cWord, nWord, nnWord] = [ofWord(pp), ofWord(p), ofWord(c), ofWord(n), ofWord(nn)];
    const ppToken = (told[at - 2] ?? 0) * ALL_PLACES;
    const pToken = (told[at - 1] ?? 0) * ALL_PLACES + PACKED;
    const cToken = (told[at] ?? 0) * ALL_PLACES + 2 * PACKED;
    const nToken = (told[at + 1] ?? 0) * ALL_PLACES + 3 * PACKED;
    const nnToken = (told[at + 2] ?? 0) * ALL_PLACES + 4 * PACKED;
    for (let i = 0; i < PACKED; i++)
      sums[i] =
        (always[i] ?? 0) +
        (words[ppWord + i] ?? 0) +
        (words[pWord + PACKED + i] ?? 0) +
        (words[cWord + 2 * PACKED + i] ?? 0) +
        (words[nWord + 3 * PACKED + i] ?? 0) +
        (words[nnWord + 4 * PACKED + i] ?? 0) +
        (tokens[ppToken + i] ?? 0) +
        (tokens[pToken + i] ?? 0) +
        (tokens[cToken + i] ?? 0) +
        (tokens[nToken + i] ?? 0) +
        (tokens[nnToken + i] ?? 0);
  };

  return (row) => {
    const size = row.may.length;
    if (scores.length < size * LABELS) scores = new Int32Array(2 * size * LABELS);
    for (let i = 0; i < size; i++) {
      if (row.may[i] === 0) continue;
      addPlaces(row, i + EDGE);
      jointKeys(row, i + EDGE, keys);
      for (let k = 0; k < JOINT; k++) {
        const key = keys[k] ?? 0;
        const from = key === 0 ? 0 : find(key);
        if (from !== 0) for (let lane = 0; lane < PACKED; lane++) sums[lane] = (sums[lane] ?? 0) + (rows[from + lane] ?? 0);
      }
      unpack(sums, scores, i * LABELS);
    }
    return scores;
  };
}
