/** Weights of the tagger of names: made by scripts/train-names.mjs, whose order of bytes this reads. */
import { LABELS } from './labels.js';
import { PACKED } from './packed.js';
import { readSlots } from './table.js';

export type TaggerWeights = {
  /** Where the weights of a feature begin in `rows`, by its key; 0 for one that has none. */
  find(key: number): number;
  /** Weights of labels, packed; the first row is empty. */
  rows: Int32Array;
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
  const count = words[0] ?? 0;
  let size = 1;
  while (size < count * 2) size *= 2;
  const mask = size - 1;
  /** The number of a feature's row, at the place of its key or behind: keys are well stirred. */
  const slots = new Uint32Array(size);
  const keys = new Uint32Array(count + 1);
  const rows = new Int32Array((count + 1) * PACKED);
  /** A bit for the first bits of each key that has a row: nineteen in twenty of the features without one are told by it, in memory that stays close. */
  const there = new Uint32Array(FILTER_BITS / 32);
  for (let row = 1; row <= count; row++) {
    const start = HEAD + (row - 1) * ROW;
    const key = words[start] ?? 0;
    keys[row] = key;
    for (let label = 0; label < LABELS; label++) {
      const at = row * PACKED + (label >> 1);
      rows[at] = (rows[at] ?? 0) + ((bytes[(start + 1) * 4 + label] ?? 0) << ((label & 1) << 4));
    }
    const bit = key >>> FILTER_SHIFT;
    there[bit >>> 5] = (there[bit >>> 5] ?? 0) | (1 << (bit & 31));
    let at = key & mask;
    while (slots[at] !== 0) at = (at + 1) & mask;
    slots[at] = row;
  }
  return {
    rows,
    unit: floats[1] ?? 0,
    find: (key) => {
      const bit = key >>> FILTER_SHIFT;
      if ((((there[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return 0;
      for (let slot = key & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot] ?? 0;
        if (row === 0 || keys[row] === key >>> 0) return row * PACKED;
      }
    },
    pairs: Float64Array.from(floats.subarray(2)),
  };
}
