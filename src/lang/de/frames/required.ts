/** Which lists of required words a noun fits: asked of a noun once, not of each requirement again. */
import { endingsOf, hasLength } from '../endings.js';
import type { Requirement } from './types.js';

type Words = Requirement['words'];

/** Of a compound only what is longer than this before its last part. */
const SHORTEST_FIRST_PART = 3;
const NONE: readonly Words[] = [];

/** @returns of a lemma or form, the lists with a word that it is, or is a compound of */
export function requiredReader(requirements: Iterable<Requirement>): (word: string) => readonly Words[] {
  const lists = new Set<Words>();
  for (const { words } of requirements) if (words.length > 0) lists.add(words);
  const exactly = new Map<string, Words[]>();
  const asEnd = new Map<string, Words[]>();
  for (const words of lists)
    for (const word of words) {
      put(exactly, word, words);
      put(asEnd, word.toLowerCase(), words);
    }
  const endings = endingsOf(exactly.keys());
  const short = shortEndings(asEnd.keys());
  return (word) => {
    const whole = exactly.get(word) ?? NONE;
    const lengths = endings(word);
    const last = short(word) ? LONGEST_SHORT : 0;
    if ((lengths === 0 && last === 0) || word.length <= SHORTEST_FIRST_PART) return whole;
    let found = whole;
    const lower = word.toLowerCase();
    for (let at = SHORTEST_FIRST_PART; at < lower.length; at++) {
      const length = lower.length - at;
      const ended = length <= last || hasLength(lengths, length) ? asEnd.get(lower.slice(at)) : undefined;
      if (ended) found = found.length === 0 ? ended : [...new Set([...found, ...ended])];
    }
    return found;
  };
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

function put(map: Map<string, Words[]>, key: string, words: Words): void {
  const known = map.get(key);
  if (!known) map.set(key, [words]);
  else if (!known.includes(words)) known.push(words);
}
