/** Weights of the tagger of names: made by scripts/train-names.mjs, whose order of bytes this reads. */
import { LABELS } from './labels.js';
import { addPacked } from './packed.js';
import { readSlots } from './table.js';

export type TaggerWeights = {
  /** Adds the weights of a feature, by its key of 32 bits with a sign, to the sums of all labels from `at` on, packed. */
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
  const { buffer, byteOffset } = readSlots('tagger.bin', 0);
  const words = new Int32Array(buffer, byteOffset);
  const floats = new Float32Array(buffer, byteOffset, HEAD);
  const bytes = new Int8Array(buffer, byteOffset);
  const count = words[0] ?? 0;
  /** The first row whose key begins with these bits; small numbers where they do, since few of them are at hand in a processor. */
  const starts = new (count < 1 << 16 ? Uint16Array : Uint32Array)((1 << FIRST_BITS) + 1).fill(count);
  let next = 0;
  for (let row = 0; row < count; row++) {
    const first = (words[HEAD + row * ROW] ?? 0) >>> (32 - FIRST_BITS);
    while (next <= first) starts[next++] = row;
  }
  return {
    add: (key, sums, at) => {
      const first = key >>> (32 - FIRST_BITS);
      const end = starts[first + 1] ?? 0;
      for (let row = starts[first] ?? 0; row < end; row++) {
        const start = HEAD + row * ROW;
        if (words[start] !== key) continue;
        addPacked(bytes, (start + 1) * 4, sums, at);
        return;
      }
    },
    unit: floats[1] ?? 0,
    pairs: Float64Array.from(floats.subarray(2)),
  };
}
