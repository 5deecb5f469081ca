/** Letters by their code, without a pattern: `\p{L}` and `\p{Lu}` look a code up in a list of hundreds of ranges. Beyond Latin-1 the pattern decides. */

const LETTER = /\p{L}/u;
const CAPITAL_LETTER = /\p{Lu}/u;
const LETTERS_ONLY = /^\p{L}+$/u;
const BEYOND_LATIN_1 = 0x100;

/** A letter of Latin-1 as words are written with. */
export function isLatinLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7;
}

export const SMALL = 1;
export const CAPITAL = 2;

/** What each code of Latin-1 is: a small letter, a capital, or 0 for no letter. For loops over whole texts, where a call a letter counts. */
export const LATIN_LETTERS: Uint8Array = new Uint8Array(BEYOND_LATIN_1).map((_, code) =>
  !isLatinLetter(code) ? 0 : beginsWithCapital(String.fromCharCode(code)) ? CAPITAL : SMALL,
);

/** Whether a word begins with a capital letter. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  if (code < BEYOND_LATIN_1) return code >= 0xc0 && code <= 0xde && code !== 0xd7;
  return CAPITAL_LETTER.test(String.fromCodePoint(word.codePointAt(0) ?? 0));
}

/** Whether a word has nothing but letters, and one at least. */
export function isLettersOnly(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (isLatinLetter(code)) continue;
    return code >= 0x80 && LETTERS_ONLY.test(word);
  }
  return word.length > 0;
}

/** Whether a text has a letter. */
export function hasLetter(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLatinLetter(code)) return true;
    // "ª", "µ", "º" and all that is not Latin-1
    if (code >= 0x80) return LETTER.test(text);
  }
  return false;
}
