/** Chooses the classes of a sentence's words together: the best path through their candidates (Viterbi). */
import { classNumber, type Tagging, WORD_CLASSES, type WordClass } from '../../lang/de/tagging.js';
import type { Candidate } from './candidates.js';

const SIZE = WORD_CLASSES.length;
const START: readonly Candidate[] = [{ class: 'START', weight: 0, number: classNumber('START') }];
const NONE: readonly Candidate[] = [];

/** The best scores up to a word, by its candidates; a word has no class twice. All tables are written anew for every sentence before they are read. */
const atStart = new Float64Array(1);
const atEven = new Float64Array(SIZE);
const atOdd = new Float64Array(SIZE);
/** For each candidate of each word, which of the word before the best path to it comes from. */
let back = new Uint8Array(64 * SIZE);

export function bestClasses(words: readonly (readonly Candidate[])[], { transitions }: Tagging): WordClass[] {
  if (back.length < words.length * SIZE) back = new Uint8Array(words.length * SIZE * 2);
  let before = START;
  let scores = atStart;
  for (let word = 0; word < words.length; word++) {
    const options = words[word] ?? NONE;
    const row = word % 2 === 0 ? atEven : atOdd;
    if (options.length === 0) back[word * SIZE] = 0;
    for (let o = 0; o < options.length; o++) {
      const option = options[o];
      if (!option) continue;
      let best = -Infinity;
      let bestAt = 0;
      for (let i = 0; i < before.length; i++) {
        const score = (scores[i] ?? 0) + (transitions[(before[i]?.number ?? 0) * SIZE + option.number] ?? 0);
        if (score > best) {
          best = score;
          bestAt = i;
        }
      }
      row[o] = best + option.weight;
      back[word * SIZE + o] = bestAt;
    }
    before = options;
    scores = row;
  }
  const classes: WordClass[] = new Array(words.length);
  let at = argmax(scores, before.length);
  for (let i = words.length - 1; i >= 0; i--) {
    classes[i] = words[i]?.[at]?.class ?? 'X';
    at = back[i * SIZE + at] ?? 0;
  }
  return classes;
}

function argmax(values: Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((values[i] ?? 0) > (values[best] ?? -Infinity)) best = i;
  return best;
}
