/** Which places of a compound are worth looking at for a listed word that ends it, told without a look-up or a part of the word being made. */

/** A set of lengths, bit by bit; the last bit stands for all from there on. */
export type Lengths = number;

/** The lengths that listed words ending the word can have; small and capital letters count as the same. */
export type Endings = (word: string) => Lengths;

const LONGEST = 31;
/** Shorter words, and shorter ends of words, are not looked for. */
const SHORTEST = 4;
const BITS = 1 << 17;

export function endingsOf(words: Iterable<string>): Endings {
  /** A bit for each listed word, and for each end of one, by their hashes. */
  const listed = new Uint32Array(BITS / 32);
  const ends = new Uint32Array(BITS / 32);
  for (const word of words) {
    let hash = 0;
    for (let length = 1; length <= word.length; length++) {
      hash = withLetter(hash, word, length);
      if (length >= SHORTEST) addBit(ends, hash);
    }
    if (word.length >= SHORTEST) addBit(listed, hash);
  }
  return (word) => {
    let hash = 0;
    let found = 0;
    for (let length = 1; length <= word.length; length++) {
      hash = withLetter(hash, word, length);
      if (length < SHORTEST) continue;
      // no listed word ends in these letters
      if (!hasBit(ends, hash)) return found;
      if (hasBit(listed, hash)) found |= lengthBit(length);
    }
    return found;
  };
}

function addBit(bits: Uint32Array, hash: number): void {
  const at = hash & (BITS - 1);
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** True for some other words as well: then one look more finds nothing. */
function hasBit(bits: Uint32Array, hash: number): boolean {
  const at = hash & (BITS - 1);
  return (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** The hash of the last letters, one letter more; of letters that German words end in, small and capital ones alike. */
function withLetter(hash: number, word: string, length: number): number {
  const mixed = Math.imul(hash ^ (word.charCodeAt(word.length - length) | 0x20), 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function lengthBit(length: number): Lengths {
  return 1 << Math.min(length, LONGEST);
}

/** Whether none of the listed words is the word or ends it: most words are told by this, before anything is looked up. */
export function isElsewhere(endings: Endings, word: string): boolean {
  return word.length >= SHORTEST && endings(word) === 0;
}

export function hasLength(lengths: Lengths, length: number): boolean {
  return ((lengths >>> Math.min(length, LONGEST)) & 1) === 1;
}
