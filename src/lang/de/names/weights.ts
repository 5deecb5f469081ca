/** Weights of the tagger of names: made by scripts/train-names.mjs, whose order of bytes this reads. */
import { LABELS } from './labels.js';
import { addPacked } from './packed.js';
import { readSlots } from './table.js';

export type TaggerWeights = {
  /** Adds the weights of a feature, by its key, to the sums of all labels from `at` on, packed. */
  add(key: number, sums: Int32Array, at: number): void;
  /** What one step of a sum weighs beside `pairs`. */
  unit: number;
  /** Weight of label b behind a at `a * LABELS + b`; the row of LABELS itself is the start of a sentence. */
  pairs: Float64Array;
};

/** Row for each feature: its key, then as many weights as labels in a byte each, filled up to whole numbers. Sorted by key. */
export const ROW = 1 + Math.ceil(LABELS / 4);
/** Before the rows: how many there are, what one step of a byte weighs, the weights of pairs (floats). */
export const HEAD = 2 + (LABELS + 1) * LABELS;

/** Keys are well stirred: by their first bits a row is found among one or two. */
const FIRST_BITS = 16;

export function loadTaggerWeights(): TaggerWeights {
  const words = readSlots('tagger.bin', 0);
  const floats = new Float32Array(words.buffer, words.byteOffset, HEAD);
  const bytes = new Int8Array(words.buffer, words.byteOffset);
  const end = HEAD + (words[0] ?? 0) * ROW;
  /** Where the rows begin whose keys begin with these bits. */
  const starts = new Uint32Array((1 << FIRST_BITS) + 1).fill(end);
  let next = 0;
  for (let row = HEAD; row < end; row += ROW) {
    const first = (words[row] ?? 0) >>> (32 - FIRST_BITS);
    while (next <= first) starts[next++] = row;
  }
  return {
    add: (key, sums, at) => {
      const first = key >>> (32 - FIRST_BITS);
      const to = starts[first + 1] ?? 0;
      for (let row = starts[first] ?? 0; row < to; row += ROW) {
        if (words[row] !== key >>> 0) continue;
        addPacked(bytes, (row + 1) * 4, sums, at);
        return;
      }
    },
    unit: floats[1] ?? 0,
    pairs: Float64Array.from(floats.subarray(2)),
  };
}
