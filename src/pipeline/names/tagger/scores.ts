/**
 * What speaks for each label of each token. Two features in three are of one word alone: their weights are added up once for each word and the
 * place it stands in, and taken from there, so that a text does not ask for them anew. Whole numbers, so that their order makes no difference.
 */
import { LABELS } from '../../../lang/de/names/labels.js';
import type { TaggerWeights } from '../../../lang/de/names/weights.js';
import type { WordFeatures } from '../../../lang/de/names/wordfeatures.js';
import { WORD_CLASSES } from '../../../lang/de/tagging.js';
import { ALWAYS, classFeatures, jointFeatures, keyOf, PLACES, type Position, type Put, type Window, wordFeatures } from './features.js';

export type Scorer = (windows: readonly Window[]) => Float64Array;

const opened = new WeakMap<TaggerWeights, Scorer>();

export function scorerOf(weights: TaggerWeights): Scorer {
  const known = opened.get(weights);
  if (known) return known;
  const scorer = openScorer(weights);
  opened.set(weights, scorer);
  return scorer;
}

/** @returns scores of label b for token i at `i * LABELS + b` */
function openScorer({ weigh, unit }: TaggerWeights): Scorer {
  let sums: Int32Array = new Int32Array(LABELS);
  let at = 0;
  const put: Put = (feature, a, b = 0, d = 0) => weigh(keyOf(feature, a, b, d), sums, at);

  /** One row of labels for each place. */
  const inEachPlace = (fill: (place: (typeof PLACES)[number]) => void): Int32Array => {
    const [before, beforeAt] = [sums, at];
    const rows = new Int32Array(PLACES.length * LABELS);
    sums = rows;
    for (const [i, place] of PLACES.entries()) {
      at = i * LABELS;
      fill(place);
    }
    sums = before;
    at = beforeAt;
    return rows;
  };
  const ofWord = (word: WordFeatures): Int32Array => {
    word.sums ??= inEachPlace((place) => wordFeatures(word, place, put));
    return word.sums;
  };
  const classes = new Array<Int32Array | null>((WORD_CLASSES.length + 1) * MOST_RULES).fill(null);
  const ofClass = (position: Position): Int32Array => {
    const number = position.class * MOST_RULES + position.rule;
    const rows = classes[number] ?? inEachPlace((place) => classFeatures(position, place, put));
    classes[number] = rows;
    return rows;
  };

  /** @param from where the row of the place begins, in the order of PLACES */
  const add = (position: Position, from: number): void => addRows(sums, at, ofWord(position.word), ofClass(position), from);

  return (windows) => {
    sums = new Int32Array(windows.length * LABELS);
    for (const [i, window] of windows.entries()) {
      at = i * LABELS;
      put(ALWAYS, 0);
      add(window.pp, 0);
      add(window.p, LABELS);
      add(window.c, 2 * LABELS);
      add(window.n, 3 * LABELS);
      add(window.nn, 4 * LABELS);
      jointFeatures(window, put);
    }
    return Float64Array.from(sums, (sum) => sum * unit);
  };
}

/** More than the labels and what stands for names of other sorts. */
const MOST_RULES = 16;

function addRows(sums: Int32Array, at: number, word: Int32Array, wordClass: Int32Array, from: number): void {
  for (let label = 0; label < LABELS; label++)
    sums[at + label] = (sums[at + label] ?? 0) + (word[from + label] ?? 0) + (wordClass[from + label] ?? 0);
}
