/** Chooses the classes of a sentence's words together: the best path through their candidates (Viterbi). */
import type { Tagging, WordClass } from '../../lang/de/tagging.js';
import type { Candidate } from './candidates.js';

export function bestClasses(words: readonly (readonly Candidate[])[], tagging: Tagging): WordClass[] {
  const scores: number[][] = [];
  const back: number[][] = [];
  let before: readonly Candidate[] = [{ class: 'START', weight: 0 }];
  let beforeScores: readonly number[] = [0];
  for (const options of words) {
    const row: number[] = [];
    const from: number[] = [];
    for (const option of options) {
      let best = -Infinity;
      let bestAt = 0;
      for (const [i, previous] of before.entries()) {
        const score = (beforeScores[i] ?? 0) + tagging.transition(previous.class, option.class);
        if (score > best) {
          best = score;
          bestAt = i;
        }
      }
      row.push(best + option.weight);
      from.push(bestAt);
    }
    scores.push(row);
    back.push(from);
    before = options;
    beforeScores = row;
  }
  const classes: WordClass[] = new Array(words.length);
  let at = argmax(scores.at(-1) ?? []);
  for (let i = words.length - 1; i >= 0; i--) {
    classes[i] = words[i]?.[at]?.class ?? 'X';
    at = back[i]?.[at] ?? 0;
  }
  return classes;
}

function argmax(values: readonly number[]): number {
  let best = 0;
  for (const [i, value] of values.entries()) if (value > (values[best] ?? -Infinity)) best = i;
  return best;
}
