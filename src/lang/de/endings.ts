/** Which places of a compound are worth looking at for a listed word that ends it, told without a look-up or a part of the word being made. */

/** A set of lengths, bit by bit; the last bit stands for all from there on. */
export type Lengths = number;

/** The lengths that listed words ending the word can have; small and capital letters count as the same. */
export type Endings = (word: string) => Lengths;

const LONGEST = 31;
/** Most words are told by so many letters; words no longer than all but one of them are not in the tables. */
const LETTERS = 4;
const PLACES = 1 << 12;
const BITS = 1 << 17;

export function endingsOf(words: Iterable<string>): Endings {
  /** The lengths of all that end in the same letters. */
  const table = new Int32Array(PLACES);
  /** A bit for each listed word. */
  const listed = new Uint32Array(BITS / 32);
  let longest = 0;
  for (const word of words) {
    if (word.length < LETTERS) continue;
    let hash = 0;
    for (let length = 1; length <= word.length; length++) {
      hash = stirred(hash, word, length);
      if (length !== LETTERS) continue;
      const place = hash & (PLACES - 1);
      table[place] = (table[place] ?? 0) | lengthBit(word.length);
    }
    const bit = hash & (BITS - 1);
    listed[bit >>> 5] = (listed[bit >>> 5] ?? 0) | (1 << (bit & 31));
    longest = Math.max(longest, word.length);
  }
  return (word) => {
    if (word.length < LETTERS) return 0;
    let hash = 0;
    for (let length = 1; length <= LETTERS; length++) hash = stirred(hash, word, length);
    const lengths = table[hash & (PLACES - 1)] ?? 0;
    if (lengths === 0) return 0;
    let found = 0;
    for (let length = LETTERS; ; ) {
      const bit = hash & (BITS - 1);
      if (hasLength(lengths, length) && (((listed[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) found |= lengthBit(length);
      if (++length > word.length || length > longest) return found;
      hash = stirred(hash, word, length);
    }
  };
}

/** The hash of the last letters, one letter more; of letters that German words end in, small and capital ones alike. */
function stirred(hash: number, word: string, length: number): number {
  const mixed = Math.imul(hash ^ (word.charCodeAt(word.length - length) | 0x20), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function lengthBit(length: number): Lengths {
  return 1 << Math.min(length, LONGEST);
}

/** Whether none of the listed words is the word or ends it: most words are told by this, before anything is looked up. */
export function isElsewhere(endings: Endings, word: string): boolean {
  return word.length >= LETTERS && endings(word) === 0;
}

export function hasLength(lengths: Lengths, length: number): boolean {
  return ((lengths >>> Math.min(length, LONGEST)) & 1) === 1;
}
