/** Names of towns, regions and waters the world over: too many, and too often words or family names as well, to be taken for places by themselves. */
import { type HashedWords, hashedWords } from './hashed.js';
import { readSlots } from './table.js';

/** What place-words.bin says of a name, as bits. */
export const PLACE_WORD = {
  /** a town where German is spoken */
  german: 1,
  /** a town elsewhere with 15,000 people or more */
  large: 2,
  /** a smaller town elsewhere */
  small: 4,
  /** a name of a larger town in some language, used in German texts */
  other: 8,
  /** a region, water, mountain or town that German Wiktionary has */
  listed: 16,
  /** a name of several words, this one being all of them */
  phrase: 32,
  /** the first word of a name of several words */
  opens: 64,
} as const;

export function loadPlaceWords(): HashedWords {
  return hashedWords(readSlots('place-words.bin', 0));
}
