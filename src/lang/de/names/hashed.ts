/** A set of words with a small number each, as one block of memory: a word is found by its hash, and a second hash tells it from others. */

/** Bits of the number; the other 22 of a slot tell the word. */
const VALUE_BITS = 10;
const VALUE_MASK = (1 << VALUE_BITS) - 1;

export type HashedWords = {
  /** 0 for a word that is not there. One in some millions of the words that are not there gets another's number. */
  get(word: string): number;
};

/** @param slots a power of two of them, 0 where empty */
export function hashedWords(slots: Uint32Array): HashedWords {
  const mask = slots.length - 1;
  return {
    get: (word) => {
      const hash = hashOf(word);
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

/** FNV-1a over UTF-16 units, stirred at the end (Murmur3's finalizer). */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return stir(hash);
}

export function stir(number: number): number {
  let hash = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Never 0, so that no full slot looks empty. */
function fingerprint(hash: number): number {
  return (stir(hash ^ 0x9e3779b9) >>> VALUE_BITS) | 1;
}
