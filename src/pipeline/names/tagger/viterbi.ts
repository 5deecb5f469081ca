/** The best sequence of labels under weights for features and for pairs of neighbouring labels. */
import { follows, LABELS } from '../../../lang/de/names/labels.js';

/** The labels that each label may follow. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => follows(before, label)),
);
const NEVER = Number.NEGATIVE_INFINITY;

/** @param scores of label b for token i at `i * LABELS + b`, in steps of `unit`
 *  @param pairs weight of label b after a at `a * LABELS + b`; the row of LABELS itself is the sentence's start
 *  @param may 0 for a token that can only be in no name; its scores are not looked at */
export function bestLabels(scores: Int32Array, unit: number, pairs: Float64Array, may: Uint8Array): Int8Array {
  const size = may.length;
  const from = new Int8Array(size * LABELS);
  let before = new Float64Array(LABELS).fill(NEVER);
  let now = new Float64Array(LABELS);
  // what stands before the sentence is in no name
  before[0] = 0;
  let open = false;
  for (let i = 0; i < size; i++) {
    const at = i * LABELS;
    const labels = may[i] === 0 ? 1 : LABELS;
    const row = i === 0 ? LABELS * LABELS : 0;
    for (let label = 0; label < labels; label++) {
      let best = NEVER;
      let origin = 0;
      if (!open) {
        // only a label that may follow "no name"
        if (label === 0 || label % 2 === 1) best = (before[0] ?? 0) + (pairs[row + label] ?? 0);
      } else {
        const all = BEFORE[label] ?? [];
        for (let k = 0; k < all.length; k++) {
          const b = all[k] ?? 0;
          const score = (before[b] ?? 0) + (pairs[b * LABELS + label] ?? 0);
          if (score > best) {
            best = score;
            origin = b;
          }
        }
      }
      now[label] = labels === 1 ? best : best + unit * (scores[at + label] ?? 0);
      from[at + label] = origin;
    }
    open = labels > 1;
    [before, now] = [now, before];
  }
  return traceBack(before, open, from, size);
}

function traceBack(last: Float64Array, open: boolean, from: Int8Array, size: number): Int8Array {
  const labels = new Int8Array(size);
  let best = 0;
  if (open) for (let label = 1; label < LABELS; label++) if ((last[label] ?? 0) > (last[best] ?? 0)) best = label;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = from[i * LABELS + best] ?? 0;
  }
  return labels;
}
