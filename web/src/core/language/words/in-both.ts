import type { LanguageCode } from '../types.js';

/** A part of the page's words, the same in both languages. */
export function inBoth<T>(words: Record<LanguageCode, T>): Record<LanguageCode, T> {
  return words;
}
