/** Names word by word; a form is found with its German endings. */
import { adjectiveStem, withoutEnding } from './inflect.js';
import type { NameMatch, NameReading } from './reading.js';

type Node = { next: Map<string, Node> | undefined; readings: NameReading[] | undefined };

/** `ambiguous`: forms that are German words as well. */
export type Trie = { readonly root: Map<string, Node>; readonly ambiguous: ReadonlySet<string> };

export function createTrie(ambiguous: ReadonlySet<string> = new Set()): Trie {
  return { root: new Map(), ambiguous };
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
    const node = childOf(map, stem === null ? word : `${stem}~`);
    node.next ??= new Map();
    map = node.next;
    from = blank + 1;
  }
  const node = childOf(map, from === 0 ? name : name.slice(from));
  node.readings ??= [];
  if (node.readings.some((known) => known.key === reading.key && known.kind === reading.kind)) return;
  node.readings.push(reading.kind === 'name' && trie.ambiguous.has(name) ? { ...reading, ambiguousWithNoun: true } : reading);
}

function childOf(map: Map<string, Node>, edge: string): Node {
  const known = map.get(edge);
  if (known) return known;
  const node: Node = { next: undefined, readings: undefined };
  map.set(edge, node);
  return node;
}

/** The longest name that starts at a token. An exact word is preferred to one with an ending taken off. */
export function longestMatch(trie: Trie, words: readonly string[], at: number): NameMatch | null {
  return walk(trie.root, words, at, 0);
}

/** Whether any name begins with the word or a form of it. */
export function couldStart(trie: Trie, word: string): boolean {
  const stem = adjectiveStem(word);
  return (
    trie.root.has(word) || (stem !== null && trie.root.has(`${stem}~`)) || withoutEnding(word).some((shorter) => trie.root.has(shorter))
  );
}

function walk(map: Map<string, Node>, words: readonly string[], at: number, depth: number): NameMatch | null {
  const word = words[at + depth];
  if (word === undefined) return null;
  let best = step(map.get(word), words, at, depth);
  const stem = adjectiveStem(word);
  if (stem !== null) best = longer(best, step(map.get(`${stem}~`), words, at, depth));
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
