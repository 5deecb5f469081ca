/** What names may begin with a word, found out once for each word. */
import { type People, sexOf } from './people.js';
import type { NameMatch, NameReading } from './reading.js';
import { BEGINS, beginsAs, longestMatch, type Trie } from './trie.js';

export type Start = {
  /** What the word means by itself. */
  readonly alone: NameMatch | null;
  /** The same without adjectives of countries. */
  readonly readings: readonly NameReading[];
  /** Whether a name of several words may begin with it. */
  readonly goesOn: boolean;
};

const NONE: readonly NameReading[] = Object.freeze([]);

/** @returns null for a word that no name begins with, as most */
export function startReader(
  trie: Trie,
  adjective: (form: string) => readonly NameReading[],
  people: People,
): (word: string) => Start | null {
  return (word) => {
    const adjectives = adjective(word);
    const begins = beginsAs(trie, word);
    if (adjectives.length === 0 && begins === BEGINS.none) return null;
    const name = begins === BEGINS.none ? null : longestMatch(trie, [word], 0);
    return {
      alone: withAdjectives(trie, people, word, name, adjectives),
      readings: name?.readings ?? NONE,
      goesOn: begins === BEGINS.more,
    };
  };
}

function withAdjectives(
  { root }: Trie,
  people: People,
  word: string,
  name: NameMatch | null,
  adjectives: readonly NameReading[],
): NameMatch | null {
  // "Nils" is no genitive of the Nile
  if (name && sexOf(people.find(word)) !== null && !root.has(word)) return null;
  if (adjectives.length === 0) return name;
  return { length: 1, readings: name ? [...adjectives, ...name.readings] : adjectives };
}

/** The longest name that begins with the word at `at`. */
export function matchFrom(trie: Trie, start: Start, words: readonly string[], at: number): NameMatch | null {
  if (!start.goesOn) return start.alone;
  const name = longestMatch(trie, words, at);
  return name && name.length > 1 ? name : start.alone;
}
