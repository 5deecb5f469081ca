/** Which lists of required words a noun fits: asked of the nouns of a sentence once, not of each requirement again. */
import { endingsOf, hasLength, isElsewhere } from '../endings.js';
import { remember } from '../remember.js';
import type { Requirement } from './types.js';

type Words = Requirement['words'];

/** Of a compound only what is longer than this before its last part. */
const SHORTEST_FIRST_PART = 3;
const REMEMBERED = 40_000;
const NONE: readonly Words[] = [];

/** @returns of a lemma or form, the lists with a word that it is, or is a compound of */
export function requiredReader(requirements: Iterable<Requirement>): (word: string) => readonly Words[] {
  const lists = new Set<Words>();
  for (const { words } of requirements) if (words.length > 0) lists.add(words);
  const exactly = new Map<string, Set<Words>>();
  const asEnd = new Map<string, Set<Words>>();
  for (const words of lists)
    for (const word of words) {
      put(exactly, word, words);
      put(asEnd, word.toLowerCase(), words);
    }
  const endings = endingsOf(exactly.keys());
  const short = shortEndings(asEnd.keys());
  const find = remember<readonly Words[]>(REMEMBERED, (word) => {
    const found = new Set(exactly.get(word));
    const lower = word.toLowerCase();
    const lengths = endings(lower);
    for (let at = SHORTEST_FIRST_PART; at < lower.length; at++) {
      const length = lower.length - at;
      if (length <= LONGEST_SHORT || hasLength(lengths, length)) for (const words of asEnd.get(lower.slice(at)) ?? NONE) found.add(words);
    }
    return found.size === 0 ? NONE : [...found];
  });
  return (word) => (isElsewhere(endings, word) && !short(word) ? NONE : find(word));
}

/** Words that the table of endings leaves out: "EU", "Amt". */
const LONGEST_SHORT = 3;
const PLACES = 1024;

/** Whether a word ends in the same two letters as one of the short ones. */
function shortEndings(words: Iterable<string>): (word: string) => boolean {
  const table = new Uint8Array(PLACES);
  const placeOf = (word: string) =>
    ((word.charCodeAt(word.length - 2) | 0x20) * 31 + (word.charCodeAt(word.length - 1) | 0x20)) & (PLACES - 1);
  for (const word of words) if (word.length <= LONGEST_SHORT) table[placeOf(word)] = 1;
  return (word) => table[placeOf(word)] === 1;
}

function put<Item>(map: Map<string, Set<Item>>, key: string, item: Item): void {
  const known = map.get(key);
  if (known) known.add(item);
  else map.set(key, new Set([item]));
}
