/** Weights of the tagger of names: made by scripts/train-names.mjs, whose order of bytes this reads. */
import { stir } from './hashed.js';
import { LABELS } from './labels.js';
import { readSlots } from './table.js';

export type TaggerWeights = {
  /** Adds the weights of a feature, known by its key, to the sums of the labels, which start at `at`. */
  weigh(key: number, sums: Int32Array, at: number): void;
  /** What one step of a sum weighs beside `pairs`. */
  unit: number;
  /** Weight of label b behind a at `a * LABELS + b`; the row of LABELS itself is the start of a sentence. */
  pairs: Float64Array;
};

/** Row for each feature: its key, then as many weights as labels in a byte each, filled up to whole numbers. */
export const ROW = 1 + Math.ceil(LABELS / 4);
/** Before the rows: how many there are, what one step of a byte weighs, the weights of pairs (floats). */
export const HEAD = 2 + (LABELS + 1) * LABELS;

const FILTER_BITS = 1 << 20;
const FILTER_SHIFT = 12;

export function loadTaggerWeights(): TaggerWeights {
  const words = readSlots('tagger.bin', 0);
  const floats = new Float32Array(words.buffer, words.byteOffset, HEAD);
  const bytes = new Int8Array(words.buffer, words.byteOffset);
  const rows = words[0] ?? 0;
  const unit = floats[1] ?? 0;
  let size = 1;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  /** Where the row of a feature starts, at the place of its key's hash or behind. */
  const slots = new Uint32Array(size);
  /** A bit for each hash that has a row: nineteen in twenty of the features without one are told by it, in memory that stays close. */
  const there = new Uint32Array(FILTER_BITS / 32);
  for (let row = 0; row < rows; row++) {
    const start = HEAD + row * ROW;
    const hash = stir(words[start] ?? 0);
    there[(hash >>> FILTER_SHIFT) >>> 5] = (there[(hash >>> FILTER_SHIFT) >>> 5] ?? 0) | (1 << ((hash >>> FILTER_SHIFT) & 31));
    let at = hash & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = start;
  }
  return {
    unit,
    weigh: (key, sums, at) => {
      const wanted = key >>> 0;
      const hash = stir(key);
      const bit = hash >>> FILTER_SHIFT;
      if ((((there[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const start = slots[slot] ?? 0;
        if (start === 0) return;
        if (words[start] !== wanted) continue;
        const from = (start + 1) * 4;
        for (let label = 0; label < LABELS; label++) sums[at + label] = (sums[at + label] ?? 0) + (bytes[from + label] ?? 0);
        return;
      }
    },
    pairs: Float64Array.from(floats.subarray(2)),
  };
}
