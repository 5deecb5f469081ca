/** The best sequence of labels under weights for features and for pairs of neighbouring labels. */
import { follows, LABELS } from '../../../lang/de/names/labels.js';

/** The labels that each label may follow. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (_, before) => before).filter((before) => follows(before, label)),
);

/** @param scores of label b for token i at `i * LABELS + b`
 *  @param pairs weight of label b after a at `a * LABELS + b`; the row of LABELS itself is the sentence's start
 *  @param allowed bits of the labels a token may have, where not all */
export function bestLabels(scores: Float64Array, pairs: Float64Array, allowed?: readonly number[]): number[] {
  const size = scores.length / LABELS;
  const from = new Int8Array(scores.length);
  for (let i = 0; i < size; i++) {
    const may = allowed?.[i] ?? -1;
    for (let label = 0; label < LABELS; label++) {
      let best = Number.NEGATIVE_INFINITY;
      let origin = 0;
      if (i === 0) {
        if (follows(0, label)) best = pairs[LABELS * LABELS + label] ?? 0;
      } else
        for (const before of BEFORE[label] ?? []) {
          const score = (scores[(i - 1) * LABELS + before] ?? 0) + (pairs[before * LABELS + label] ?? 0);
          if (score > best) {
            best = score;
            origin = before;
          }
        }
      const at = i * LABELS + label;
      scores[at] = may & (1 << label) ? (scores[at] ?? 0) + best : Number.NEGATIVE_INFINITY;
      from[at] = origin;
    }
  }
  return traceBack(scores, from, size);
}

function traceBack(scores: Float64Array, from: Int8Array, size: number): number[] {
  const labels = new Array<number>(size).fill(0);
  let best = 0;
  const last = (size - 1) * LABELS;
  for (let label = 1; label < LABELS; label++) if ((scores[last + label] ?? 0) > (scores[last + best] ?? 0)) best = label;
  for (let i = size - 1; i >= 0; i--) {
    labels[i] = best;
    best = from[i * LABELS + best] ?? 0;
  }
  return labels;
}
