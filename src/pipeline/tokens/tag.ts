/** Chooses the classes of a sentence's words together: the best path through their candidates (Viterbi). */
import { classNumber, type Tagging, WORD_CLASSES } from '../../lang/de/tagging.js';
import type { Candidate } from './candidates.js';

const SIZE = WORD_CLASSES.length;
const START: readonly Candidate[] = [{ class: 'START', weight: 0, number: classNumber('START') }];
const NONE: readonly Candidate[] = [];
const UNKNOWN: Candidate = { class: 'X', weight: 0, number: classNumber('X') };

/** The best scores up to a word, by its candidates; a word has no class twice. All tables are written anew for every sentence before they are read. */
const atStart = new Float64Array(1);
const atEven = new Float64Array(SIZE);
const atOdd = new Float64Array(SIZE);
/** For each candidate of each word, which of the word before the best path to it comes from. */
let back = new Uint8Array(64 * SIZE);

/** @returns the candidate chosen for each word */
export function bestClasses(words: readonly (readonly Candidate[])[], { transitions }: Tagging): Candidate[] {
  if (back.length < words.length * SIZE) back = new Uint8Array(words.length * SIZE * 2);
  let before = START;
  let scores = atStart;
  for (let word = 0; word < words.length; word++) {
    const options = words[word] ?? NONE;
    const row = word % 2 === 0 ? atEven : atOdd;
    // a word with one candidate has one way to it, and most words have
    const single = before.length === 1 ? (before[0] ?? UNKNOWN) : null;
    if (options.length === 0) back[word * SIZE] = 0;
    for (let o = 0; o < options.length; o++) {
      const { number, weight } = options[o] ?? UNKNOWN;
      let best = -Infinity;
      let bestAt = 0;
      if (single) best = (scores[0] ?? 0) + (transitions[single.number * SIZE + number] ?? 0);
      else
        for (let i = 0; i < before.length; i++) {
          const score = (scores[i] ?? 0) + (transitions[(before[i] ?? UNKNOWN).number * SIZE + number] ?? 0);
          if (score > best) {
            best = score;
            bestAt = i;
          }
        }
      row[o] = best + weight;
      back[word * SIZE + o] = bestAt;
    }
    before = options;
    scores = row;
  }
  const chosen: Candidate[] = new Array(words.length);
  let at = argmax(scores, before.length);
  for (let i = words.length - 1; i >= 0; i--) {
    chosen[i] = words[i]?.[at] ?? UNKNOWN;
    at = back[i * SIZE + at] ?? 0;
  }
  return chosen;
}

function argmax(values: Float64Array, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if ((values[i] ?? 0) > (values[best] ?? -Infinity)) best = i;
  return best;
}
