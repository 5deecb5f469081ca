/** Small whole numbers of all labels, two in one number of 32 bits, so that one addition adds two: the sums of each must stay within 16 bits. */
import { LABELS } from './labels.js';

export const PACKED = Math.ceil(LABELS / 2);

/** Adds the numbers of the labels, a byte each, to packed sums. */
export function addPacked(bytes: Int8Array, from: number, sums: Int32Array, at: number): void {
  for (let i = 0; i < PACKED; i++) {
    const high = 2 * i + 1 < LABELS ? (bytes[from + 2 * i + 1] ?? 0) << 16 : 0;
    sums[at + i] = (sums[at + i] ?? 0) + (bytes[from + 2 * i] ?? 0) + high;
  }
}

/** Writes the numbers of the labels, from `at` on. */
export function unpack(sums: Int32Array, into: Int32Array, at: number): void {
  for (let i = 0; i < PACKED; i++) {
    const both = sums[i] ?? 0;
    const low = (both << 16) >> 16;
    into[at + 2 * i] = low;
    if (2 * i + 1 < LABELS) into[at + 2 * i + 1] = (both - low) >> 16;
  }
}
