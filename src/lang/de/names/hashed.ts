/** A set of words with a small number each, as one block of memory: a word is found by its hash, and a second hash tells it from others. */

/** Bits of the number; the other 22 of a slot tell the word. */
const VALUE_BITS = 10;
const VALUE_MASK = (1 << VALUE_BITS) - 1;

export type HashedWords = {
  /**
   * Of the first `length` letters of a word, all of them if not told: 0 for what is not there. One in some millions of the words that are not
   * there gets another's number.
   */
  get(word: string, length?: number): number;
};

/** @param slots a power of two of them, 0 where empty */
export function hashedWords(slots: Uint32Array): HashedWords {
  const mask = slots.length - 1;
  return {
    get: (word, length = word.length) => {
      const hash = hashOf(word, 0, length);
      const print = fingerprint(hash);
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const slot = slots[at] ?? 0;
        if (slot === 0) return 0;
        if (slot >>> VALUE_BITS === print) return slot & VALUE_MASK;
      }
    },
  };
}

/** Slots for `hashedWords`: numbers from 1 to 1023. The same entries in the same order give the same slots. */
export function packWords(entries: ReadonlyMap<string, number>): Uint32Array {
  let size = 1024;
  while (size < entries.size * 1.2) size *= 2;
  const slots = new Uint32Array(size);
  for (const [word, value] of entries) {
    const hash = hashOf(word);
    let at = hash & (size - 1);
    while (slots[at] !== 0) at = (at + 1) & (size - 1);
    slots[at] = ((fingerprint(hash) << VALUE_BITS) | (value & VALUE_MASK)) >>> 0;
  }
  return slots;
}

/** Of a word or of `length` of its letters. */
export function hashOf(word: string, from = 0, length = word.length): number {
  return stir(stateOf(word, from, length));
}

/** FNV-1a over UTF-16 units, before they are stirred. */
export function stateOf(word: string, from: number, length: number): number {
  let state = 0x811c9dc5;
  for (let i = from; i < from + length; i++) state = withUnit(state, word.charCodeAt(i));
  return state;
}

export function withUnit(state: number, unit: number): number {
  return Math.imul(state ^ unit, 0x01000193);
}

/** Murmur3's finalizer. */
export function stir(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Never 0, so that no full slot looks empty. */
function fingerprint(hash: number): number {
  return (stir(hash ^ 0x9e3779b9) >>> VALUE_BITS) | 1;
}
