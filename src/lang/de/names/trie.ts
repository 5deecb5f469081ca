/** Names word by word; a form is found with its German endings. */
import { hashOf, stateOf, stir, withUnit } from './hashed.js';
import { adjectiveEnding, adjectiveStem, endingLengths, withoutEnding } from './inflect.js';
import type { NameMatch, NameReading } from './reading.js';

type Node = { next: Map<string, Node> | undefined; readings: NameReading[] | undefined };

export type Trie = {
  readonly root: Map<string, Node>;
  /** A bit for each word of the root, by its hash: most words are told by it to begin no name. */
  readonly first: Uint32Array;
  /** Forms that are German words as well. */
  readonly ambiguous: ReadonlySet<string>;
};

const FIRST_BITS = 1 << 19;

export function createTrie(ambiguous: ReadonlySet<string> = new Set()): Trie {
  return { root: new Map(), first: new Uint32Array(FIRST_BITS / 32), ambiguous };
}

function isFirst({ first }: Trie, hash: number): boolean {
  const bit = hash & (FIRST_BITS - 1);
  return (((first[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Marks that are tokens of their own: "CDU/CSU", "Washington, D.C.", "Sat.1", "Hurrikan „Katrina“". */
const MARKS = /[/,()+!–„“]|\.(?=\d)|(?<!\p{L})['’]|['’](?!\p{L})/gu;

/** Tells most names at once to have none of them. */
const ANY_MARK = /[/,()+!–„“.'’]/;

/** Words of a name in a list are separated by blanks, and by marks as a tokenizer cuts them. */
export function addName(trie: Trie, name: string, reading: NameReading): void {
  addWords(trie, name, reading);
  if (!ANY_MARK.test(name)) return;
  const spaced = name.replace(MARKS, ' $& ').replace(/ {2,}/g, ' ').trim();
  if (spaced !== name) addWords(trie, spaced, reading);
}

function addWords(trie: Trie, name: string, reading: NameReading): void {
  let map = trie.root;
  let from = 0;
  for (let blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', from)) {
    const word = name.slice(from, blank);
    const stem = adjectiveStem(word);
    const node = childOf(trie, map, stem === null ? word : `${stem}${ANY_ENDING}`);
    node.next ??= new Map();
    map = node.next;
    from = blank + 1;
  }
  const node = childOf(trie, map, from === 0 ? name : name.slice(from));
  node.readings ??= [];
  if (node.readings.some((known) => known.key === reading.key && known.kind === reading.kind)) return;
  const own: NameReading = reading.kind === 'name' && trie.ambiguous.has(name) ? { ...reading, ambiguousWithNoun: true as const } : reading;
  // "Georgia" is what English calls Georgien, and in German texts the state that has it for its name
  if (reading.type === 'Place' && reading.name === name && node.readings.every((it) => isEnglishOnly(it, name))) node.readings.unshift(own);
  else node.readings.push(own);
}

function isEnglishOnly({ kind, name, nameEn }: NameReading, form: string): boolean {
  return kind === 'name' && nameEn === form && name !== form;
}

/** Stands for the ending of an adjective. */
const ANY_ENDING = '~';

function childOf({ root, first }: Trie, map: Map<string, Node>, edge: string): Node {
  const known = map.get(edge);
  if (known) return known;
  if (map === root) {
    const bit = hashOf(edge) & (FIRST_BITS - 1);
    first[bit >>> 5] = (first[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const node: Node = { next: undefined, readings: undefined };
  map.set(edge, node);
  return node;
}

/** The longest name that starts at a token. An exact word is preferred to one with an ending taken off. */
export function longestMatch(trie: Trie, words: readonly string[], at: number): NameMatch | null {
  return walk(trie.root, words, at, 0);
}

/** Whether no name begins with a word, one that ends there, or one that may go on. */
export const BEGINS = { none: 0, alone: 1, more: 2 } as const;

/** How a word, or what it is a form of, begins names. Most words are told by their hash to begin none. */
export function beginsAs(trie: Trie, word: string): number {
  const { root } = trie;
  let most = isFirst(trie, hashOf(word)) ? beginsWith(root.get(word)) : BEGINS.none;
  const ending = adjectiveEnding(word);
  if (ending > 0 && isFirst(trie, stir(withUnit(stateOf(word, 0, word.length - ending), ANY_ENDING.charCodeAt(0)))))
    most = Math.max(most, beginsWith(root.get(word.slice(0, word.length - ending) + ANY_ENDING)));
  for (const letters of endingLengths(word)) {
    const length = word.length - letters;
    if (isFirst(trie, hashOf(word, 0, length))) most = Math.max(most, beginsWith(root.get(word.slice(0, length))));
  }
  return most;
}

function beginsWith(node: Node | undefined): number {
  return node === undefined ? BEGINS.none : node.next === undefined ? BEGINS.alone : BEGINS.more;
}

function walk(map: Map<string, Node>, words: readonly string[], at: number, depth: number): NameMatch | null {
  const word = words[at + depth];
  if (word === undefined) return null;
  let best = step(map.get(word), words, at, depth);
  const stem = adjectiveStem(word);
  if (stem !== null) best = longer(best, step(map.get(stem + ANY_ENDING), words, at, depth));
  const last = word.charCodeAt(word.length - 1);
  // only words ending in s, n or an apostrophe can carry an ending
  if (best === null && (last === 115 || last === 110 || last === 39 || last === 0x2019))
    for (const shorter of withoutEnding(word)) best = longer(best, step(map.get(shorter), words, at, depth));
  return best;
}

function step(node: Node | undefined, words: readonly string[], at: number, depth: number): NameMatch | null {
  if (!node) return null;
  const deeper = node.next ? walk(node.next, words, at, depth + 1) : null;
  if (deeper) return deeper;
  return node.readings ? { length: depth + 1, readings: node.readings } : null;
}

function longer(a: NameMatch | null, b: NameMatch | null): NameMatch | null {
  if (!a) return b;
  return b && b.length > a.length ? b : a;
}

/** The one-word names of a kind `name`. */
export function* singleNames(trie: Trie): Generator<string> {
  for (const [word, node] of trie.root) if (node.readings?.some((reading) => reading.kind === 'name')) yield word;
}
