/** Small helpers for the case of German words. Most words are Latin-1: a code tells at once that there is nothing to change. */

const BEYOND_LATIN_1 = 0x100;

export function capitalise(word: string): string {
  return isLatinCapital(word.charCodeAt(0)) ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

export function lowerFirst(word: string): string {
  return isCapitalised(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}

export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < BEYOND_LATIN_1) return isLatinCapital(code);
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** USA, NATO, BMW: two letters or more and none of them small. */
export function isAllCaps(word: string): boolean {
  if (word.length < 2 || isLatinSmall(word.charCodeAt(1))) return false;
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

function isLatinCapital(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** Of those that have a capital letter of their own. */
function isLatinSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xfe && code !== 0xf7);
}

export const hasVowel = (word: string): boolean => /[aeiouyäöü]/i.test(word);
