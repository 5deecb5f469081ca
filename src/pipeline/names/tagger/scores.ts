/**
 * What speaks for each label of each token. What is said by one word alone is added up once for each word and the place it stands in, and taken
 * from there, so that a text does not ask for it anew. Whole numbers, so that their order makes no difference.
 */
import { LABELS } from '../../../lang/de/names/labels.js';
import { PACKED, unpack } from '../../../lang/de/names/packed.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import { EDGE, JOINT, jointKeys, PLACES, type Row } from './features.js';
import { MOST_RULES, placedSums } from './placed.js';

/** @returns scores of label b for token i at `i * LABELS + b`, for those that may be in a name; good until it is asked again */
export type Scorer = (row: Row, may: Uint8Array) => Int32Array;

const opened = new WeakMap<TaggerWeights, Scorer>();

export function scorerOf(weights: TaggerWeights): Scorer {
  const known = opened.get(weights);
  if (known) return known;
  const scorer = openScorer(weights);
  opened.set(weights, scorer);
  return scorer;
}

function openScorer(weights: TaggerWeights): Scorer {
  const { find, rows } = weights;
  const { always, ofWord, ofTokens } = placedSums(weights);
  let scores = new Int32Array(256 * LABELS);
  const sums = new Int32Array(PACKED);
  const keys = new Int32Array(JOINT);
  return (row, may) => {
    const { words, classes, rules } = row;
    if (scores.length < may.length * LABELS) scores = new Int32Array(2 * may.length * LABELS);
    for (let i = 0; i < may.length; i++) {
      if (may[i] === 0) continue;
      sums.set(always);
      for (let place = 0; place < PLACES.length; place++) {
        const word = words[i + place];
        if (!word) continue;
        addRow(sums, ofWord(word), place * PACKED);
        addRow(sums, ofTokens, (((classes[i + place] ?? 0) * MOST_RULES + (rules[i + place] ?? 0)) * PLACES.length + place) * PACKED);
      }
      jointKeys(row, i + EDGE, keys);
      for (let k = 0; k < JOINT; k++) {
        const at = find(keys[k] ?? 0);
        if (at !== 0) addRow(sums, rows, at);
      }
      unpack(sums, scores, i * LABELS);
    }
    return scores;
  };
}

function addRow(sums: Int32Array, rows: Int32Array, at: number): void {
  for (let i = 0; i < PACKED; i++) sums[i] = (sums[i] ?? 0) + (rows[at + i] ?? 0);
}
