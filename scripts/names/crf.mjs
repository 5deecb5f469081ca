// A conditional random field (Lafferty, McCallum and Pereira 2001) with labels that may be partly open, trained by AdaGrad with L2.
import { follows, LABELS } from '../../dist/lang/de/names/labels.js';
import { HEAD, ROW } from '../../dist/lang/de/names/weights.js';
import { randomFrom } from './random.mjs';

/** The mean of what several orders of the examples lead to, which depends less on chance than one. */
export function trainCrf(examples, { orders, ...options }) {
  const models = Array.from({ length: orders }, (_, i) => trainInOrder(examples, { ...options, seed: i + 1 }));
  const mean = (tables) => tables[0].map((_, i) => tables.reduce((sum, table) => sum + table[i], 0) / orders);
  return { ...models[0], weights: mean(models.map(({ weights }) => weights)), pairs: mean(models.map(({ pairs }) => pairs)) };
}

/** @param examples `{ keys: (Int32Array | null)[], allowed: number[], weight? }`, no keys where a token can be in no name; @returns slot of each feature key, weights, weights of pairs */
function trainInOrder(examples, { rounds, least = 2, rate, l2, from, seed }) {
  const counts = new Map();
  for (const { keys } of examples)
    for (const row of keys) for (const key of row ?? NONE) if (key !== 0) counts.set(key, (counts.get(key) ?? 0) + 1);
  const slot = new Map();
  for (const [key, count] of counts) if (count >= least) slot.set(key, slot.size);
  const features = examples.map(({ keys }) => keys.map((row) => row && Int32Array.from([...row].flatMap((key) => slot.get(key) ?? []))));
  const weights = new Float64Array(slot.size * LABELS);
  const squares = new Float64Array(slot.size * LABELS).fill(1e-8);
  const pairs = new Float64Array((LABELS + 1) * LABELS);
  const pairSquares = new Float64Array((LABELS + 1) * LABELS).fill(1e-8);
  const order = examples.map((_, i) => i);
  const mean = new Float64Array(weights.length);
  const pairMean = new Float64Array(pairs.length);
  const random = randomFrom(seed);
  const step = (table, squares, at, gradient) => {
    const g = gradient - l2 * table[at];
    squares[at] += g * g;
    table[at] += (rate * g) / Math.sqrt(squares[at]);
  };
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const n of order) {
      const rows = features[n];
      if (rows.length === 0) continue;
      const { allowed, weight = 1 } = examples[n];
      const scores = new Float64Array(rows.length * LABELS);
      for (const [i, row] of rows.entries())
        for (const key of row ?? NONE) for (let l = 0; l < LABELS; l++) scores[i * LABELS + l] += weights[key * LABELS + l];
      const free = expect(scores, pairs, rows, null);
      const bound = expect(scores, pairs, rows, allowed);
      loss += free.log - bound.log;
      for (const [i, row] of rows.entries())
        for (let l = 0; l < LABELS; l++) {
          const g = weight * (bound.at[i * LABELS + l] - free.at[i * LABELS + l]);
          if (Math.abs(g) < 1e-4) continue;
          for (const key of row ?? NONE) step(weights, squares, key * LABELS + l, g);
        }
      for (let p = 0; p < pairs.length; p++) {
        const g = weight * (bound.pairs[p] - free.pairs[p]);
        if (g !== 0) step(pairs, pairSquares, p, g);
      }
    }
    // the steps wander around the best weights: their mean over the later rounds lies closer
    const share = round < from ? 0 : 1 / (rounds - from);
    for (let i = 0; i < weights.length; i++) mean[i] += share * weights[i];
    for (let i = 0; i < pairs.length; i++) pairMean[i] += share * pairs[i];
    if (process.env.LOUD) console.log(`round ${round}: loss ${loss.toFixed(1)}`);
  }
  return { slot, counts, weights: mean, pairs: pairMean };
}

const NONE = new Int32Array(0);

/** Forward and backward: the expected labels and pairs under the weights, among the allowed; a token without a row is in no name. */
function expect(scores, pairs, rows, allowed) {
  const size = rows.length;
  const forward = new Float64Array(size * LABELS);
  const backward = new Float64Array(size * LABELS);
  const may = (i, l) => (rows[i] === null ? l === 0 : allowed === null || (allowed[i] & (1 << l)) !== 0);
  const most = new Float64Array(size);
  const emission = new Float64Array(size * LABELS);
  const jump = pairs.map((p) => Math.exp(p));
  let log = 0;
  for (let i = 0; i < size; i++) {
    let top = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABELS; l++) top = Math.max(top, scores[i * LABELS + l]);
    most[i] = top;
    for (let l = 0; l < LABELS; l++) emission[i * LABELS + l] = may(i, l) ? Math.exp(scores[i * LABELS + l] - top) : 0;
    let total = 0;
    for (let l = 0; l < LABELS; l++) {
      let sum = 0;
      if (i === 0) sum = follows(0, l) ? jump[LABELS * LABELS + l] : 0;
      else for (let b = 0; b < LABELS; b++) if (follows(b, l)) sum += forward[(i - 1) * LABELS + b] * jump[b * LABELS + l];
      const value = sum * emission[i * LABELS + l];
      forward[i * LABELS + l] = value;
      total += value;
    }
    for (let l = 0; l < LABELS; l++) forward[i * LABELS + l] /= total;
    most[i] += Math.log(total);
    log += most[i];
    most[i] = total;
  }
  const at = new Float64Array(size * LABELS);
  const expected = new Float64Array(pairs.length);
  for (let l = 0; l < LABELS; l++) backward[(size - 1) * LABELS + l] = 1;
  for (let i = size - 1; i >= 0; i--) {
    for (let l = 0; l < LABELS; l++) at[i * LABELS + l] = forward[i * LABELS + l] * backward[i * LABELS + l];
    if (i === 0) {
      for (let l = 0; l < LABELS; l++) expected[LABELS * LABELS + l] += at[l];
      break;
    }
    for (let b = 0; b < LABELS; b++) {
      let sum = 0;
      for (let l = 0; l < LABELS; l++) {
        if (!follows(b, l)) continue;
        const value = (jump[b * LABELS + l] * emission[i * LABELS + l] * backward[i * LABELS + l]) / most[i];
        sum += value;
        expected[b * LABELS + l] += forward[(i - 1) * LABELS + b] * value;
      }
      backward[(i - 1) * LABELS + b] = sum;
    }
  }
  return { log, at, pairs: expected };
}

/** The weights of the features that weigh most in all the examples together, as src/lang/de/names/weights.ts reads them. */
export function packWeights({ slot, counts, weights, pairs }, most) {
  const strength = (row) => Math.max(...weights.subarray(row * LABELS, (row + 1) * LABELS).map(Math.abs));
  const all = [...slot].map(([key, row]) => ({ key, row, weight: strength(row), count: counts.get(key) }));
  const kept = all.sort((a, b) => b.weight * b.count - a.weight * a.count || a.key - b.key).slice(0, most);
  // in the order in which they are looked up
  kept.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  const unit = kept.reduce((largest, it) => Math.max(largest, it.weight), 0) / 127;
  const words = new Uint32Array(HEAD + kept.length * ROW);
  const floats = new Float32Array(words.buffer);
  const bytes = new Int8Array(words.buffer);
  words[0] = kept.length;
  floats[1] = unit;
  floats.set(pairs, 2);
  for (const [i, { key, row }] of kept.entries()) {
    words[HEAD + i * ROW] = key;
    for (let label = 0; label < LABELS; label++) bytes[(HEAD + i * ROW + 1) * 4 + label] = Math.round(weights[row * LABELS + label] / unit);
  }
  return bytes;
}
