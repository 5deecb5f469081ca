/** Which places of a compound are worth looking at for a listed word that ends it: a table of the lengths of all that end in the same three letters. */

/** A set of lengths, bit by bit; the last bit stands for all from there on. */
export type Lengths = number;

/** The lengths that listed words ending as the word does can have; small and capital letters count as the same. */
export type Endings = (word: string) => Lengths;

const PLACES = 4096;
const LONGEST = 31;
/** Letters that words are told apart by; shorter ones are not in the table. */
const LETTERS = 3;

export function endingsOf(words: Iterable<string>): Endings {
  const table = new Int32Array(PLACES);
  for (const word of words) {
    if (word.length <= LETTERS) continue;
    const place = placeOf(word);
    table[place] = (table[place] ?? 0) | (1 << Math.min(word.length, LONGEST));
  }
  return (word) => (word.length > LETTERS ? (table[placeOf(word)] ?? 0) : 0);
}

/** Words with other ends may share a place: then one look more finds nothing. */
function placeOf(word: string): number {
  const end = word.length;
  return ((small(word.charCodeAt(end - 3)) * 31 + small(word.charCodeAt(end - 2))) * 31 + small(word.charCodeAt(end - 1))) & (PLACES - 1);
}

/** Of the letters that German words end in. */
function small(code: number): number {
  return code | 0x20;
}

/** Whether none of the listed words is the word or ends it: most words are told by this, before anything is looked up. */
export function isElsewhere(endings: Endings, word: string): boolean {
  return word.length > LETTERS && endings(word) === 0;
}

export function hasLength(lengths: Lengths, length: number): boolean {
  return ((lengths >>> Math.min(length, LONGEST)) & 1) === 1;
}
