/** The best sequence of labels under weights for features and for pairs of neighbouring labels. */
import { follows, LABELS } from '../../../lang/de/names/labels.js';

/** The labels that each label may follow. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => follows(before, label)),
);
const NEVER = Number.NEGATIVE_INFINITY;

/** Gives each token a label, 0 to those that may not be in a name.
 *  @param scores of label b for token i at `i * LABELS + b`, in steps of `unit` */
export type Decoder = (scores: Int32Array, may: readonly number[]) => number[];

/** @param pairs weight of label b after a at `a * LABELS + b`; the row of LABELS itself is the sentence's start */
export function openDecoder(unit: number, pairs: Float64Array): Decoder {
  /** Of label b: for each label before it, its weight. */
  const behind = BEFORE.map((all, label) => Float64Array.from(all, (before) => pairs[before * LABELS + label] ?? 0));
  let from = new Int8Array(256 * LABELS);
  const rows: [Float64Array, Float64Array] = [new Float64Array(LABELS), new Float64Array(LABELS)];

  return (scores, may) => {
    const size = may.length;
    if (from.length < size * LABELS) from = new Int8Array(2 * size * LABELS);
    let [before, now] = rows;
    // what stands before the sentence is in no name
    before[0] = 0;
    let open = false;
    for (let i = 0; i < size; i++) {
      const at = i * LABELS;
      const labels = may[i] === 0 ? 1 : LABELS;
      const row = i === 0 ? LABELS * LABELS : 0;
      for (let label = 0; label < labels; label++) {
        const own = labels === 1 ? 0 : unit * (scores[at + label] ?? 0);
        let best = NEVER;
        let origin = 0;
        if (!open) {
          // only a label that may follow "no name"
          if (label === 0 || (label & 1) === 1) best = (before[0] ?? 0) + (pairs[row + label] ?? 0);
        } else {
          const all = BEFORE[label] ?? [];
          const weights = behind[label] ?? before;
          for (let k = 0; k < all.length; k++) {
            const score = (before[all[k] ?? 0] ?? 0) + (weights[k] ?? 0);
            if (score > best) {
              best = score;
              origin = all[k] ?? 0;
            }
          }
        }
        now[label] = best + own;
        from[at + label] = origin;
      }
      open = labels > 1;
      [before, now] = [now, before];
    }
    return traceBack(before, open, from, size);
  };
}

function traceBack(last: Float64Array, open: boolean, from: Int8Array, size: number): number[] {
  const labels = new Array<number>(size).fill(0);
  let best = 0;
  if (open) for (let label = 1; label < LABELS; label++) if ((last[label] ?? 0) > (last[best] ?? 0)) best = label;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = from[i * LABELS + best] ?? 0;
  }
  return labels;
}
