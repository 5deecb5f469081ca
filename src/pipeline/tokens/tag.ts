/** Chooses the classes of a sentence's words together: the best path through their candidates (Viterbi). */
import { classNumber, type Tagging, WORD_CLASSES, type WordClass } from '../../lang/de/tagging.js';
import type { Candidate } from './candidates.js';

const SIZE = WORD_CLASSES.length;
const START: readonly Candidate[] = [{ class: 'START', weight: 0, number: classNumber('START') }];
const NOTHING: readonly number[] = [0];

export function bestClasses(words: readonly (readonly Candidate[])[], { transitions }: Tagging): WordClass[] {
  const back: number[][] = [];
  let before = START;
  let scores = NOTHING;
  for (const options of words) {
    const row: number[] = [];
    const from: number[] = [];
    for (const option of options) {
      let best = -Infinity;
      let bestAt = 0;
      for (let i = 0; i < before.length; i++) {
        const score = (scores[i] ?? 0) + (transitions[(before[i]?.number ?? 0) * SIZE + option.number] ?? 0);
        if (score > best) {
          best = score;
          bestAt = i;
        }
      }
      row.push(best + option.weight);
      from.push(bestAt);
    }
    back.push(from);
    before = options;
    scores = row;
  }
  const classes: WordClass[] = new Array(words.length);
  let at = argmax(scores);
  for (let i = words.length - 1; i >= 0; i--) {
    classes[i] = words[i]?.[at]?.class ?? 'X';
    at = back[i]?.[at] ?? 0;
  }
  return classes;
}

function argmax(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? -Infinity)) best = i;
  return best;
}
