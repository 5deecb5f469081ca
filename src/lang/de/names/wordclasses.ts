/** Classes of words that are used alike (Brown clusters): family names, towns, clubs, firms, but also offices or verbs of saying. */
import { hashedWords } from './hashed.js';
import { readSlots } from './table.js';

export type WordClasses = {
  /** Of the first `length` letters of a word, all of them if not told; 0 for a word of no class. */
  classOf(word: string, length?: number): number;
  /** The class's path through the tree of classes, its first branch in the lowest bit: classes that begin alike are used alike. */
  path(wordClass: number): number;
};

const PATHS = 1024;

export function loadWordClasses(): WordClasses {
  const paths = readSlots('word-classes.bin', 0).subarray(0, PATHS);
  const words = hashedWords(readSlots('word-classes.bin', PATHS));
  return { classOf: words.get, path: (wordClass) => paths[wordClass] ?? 0 };
}
