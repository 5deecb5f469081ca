/** Words by their beginnings, so that "erwägt", "erwogen" and "Erwägungen" find what is only considered. */
import { asked } from '../language/words/asked.js';

/** Fewer letters begin too many words. */
const LEAST_LETTERS = 3;

type Asked = (typeof asked)['de'];

/** The beginnings of both languages. */
export function stems(of: (words: Asked) => string): readonly string[] {
  return Object.values(asked).flatMap((words) => folded(of(words)).split(' '));
}

/** Whether a word is a form of one of them, or begins to be one. */
export function isForm(word: string, beginnings: readonly string[]): boolean {
  return word.length >= LEAST_LETTERS && beginnings.some((one) => word.startsWith(one) || one.startsWith(word));
}

/** Without capitals and accents. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss').trim();
}

const FILLERS = new Set(stems((words) => words.fillers));

/** The words of a question that ask for something; all of them where none does. */
export function askingWords(text: string): string[] {
  const all = wordsOf(text);
  const asking = all.filter((word) => !FILLERS.has(word));
  return asking.length > 0 ? asking : all;
}

export function wordsOf(text: string): string[] {
  return folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Words as they stand in a text. */
export function asTyped(text: string, words: readonly string[]): string[] {
  const typed = text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => words.includes(folded(word)));
  return [...new Set(typed)];
}
