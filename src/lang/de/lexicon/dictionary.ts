/** Looks a form up in the automaton. Keys are `form_XTAIL_TAG`: X − 'A' bytes cut off the form's end, TAIL added, give the lemma. */
import type { Automaton } from './automaton.js';
import { mergeFeatures } from './merge.js';
import { readTag } from './tags.js';
import type { Features } from './types.js';

/** What a form's paradigm says, the same for all forms that end in the same state. */
export type Entry = { readonly cut: number; readonly tail: string; readonly features: readonly Features[] };

export type Dictionary = {
  /** Empty if the form is not in the dictionary. */
  entries(form: string): readonly Entry[];
  has(form: string): boolean;
  /** The next place, from one on, where the letters down to another are a form, three or more, with a capital in front if asked for; else -1. */
  nextRest(word: string, from: number, to: number, capital: boolean): number;
  /** The states behind a word's beginnings, by how many letters they have; it ends where no form begins so. */
  trail(word: string): Trail;
  /** Whether a beginning of the word that a trail was made of is a form, with these letters behind it. */
  endsForm(trail: Trail, letters: number, ending: string): boolean;
};

export type Trail = readonly number[];

const SEPARATOR = 0x5f;
const CUT_NONE = 0x41;
/** Tags are spelled behind the room for tails, since the tail's path is walked on afterwards. */
const TAGS = 512;
const LATIN_1 = 0x100;
const SHORTEST_REST = 3;
const NONE: readonly Entry[] = [];

export function openDictionary(automaton: Automaton): Dictionary {
  const paradigms = new Map<number, readonly Entry[]>();
  const tagSets = new Map<number, readonly Features[]>();
  const tags = new Map<string, Features[]>();

  /** The state behind letters of a word, or 0. */
  const walk = (start: number, word: string, from: number, to: number): number => {
    let state = start;
    for (let at = from; at < to && state !== 0; at++) state = follow(automaton, state, word.charCodeAt(at));
    return state;
  };

  /** The state behind `form_`, or 0. */
  const behind = (state: number): number => (state === 0 ? 0 : automaton.next(state, SEPARATOR));

  const stateOf = (form: string): number => behind(walk(automaton.root, form, 0, form.length));

  /** The states behind capital letters, by the code of the letter as it is; -1 for those not asked for yet. */
  const capitals = new Int32Array(LATIN_1).fill(-1);
  const behindCapital = (code: number): number => {
    const known = code < LATIN_1 ? (capitals[code] ?? -1) : -1;
    if (known >= 0) return known;
    const capital = String.fromCharCode(code).toUpperCase();
    const state = walk(automaton.root, capital, 0, capital.length);
    if (code < LATIN_1) capitals[code] = state;
    return state;
  };

  const nextRest = (word: string, from: number, to: number, capital: boolean): number => {
    for (let at = from; at <= to - SHORTEST_REST; at++) {
      const state = capital ? walk(behindCapital(word.charCodeAt(at)), word, at + 1, to) : walk(automaton.root, word, at, to);
      if (behind(state) !== 0) return at;
    }
    return -1;
  };

  const trail = (word: string): Trail => {
    const states = [automaton.root];
    let state = automaton.root;
    for (let at = 0; at < word.length; at++) {
      state = follow(automaton, state, word.charCodeAt(at));
      if (state === 0) break;
      states.push(state);
    }
    return states;
  };

  const tagSet = (state: number): readonly Features[] => {
    const known = tagSets.get(state);
    if (known) return known;
    const found: Features[] = [];
    spell(automaton, state, TAGS, TAGS, (raw) => {
      let features = tags.get(raw);
      if (!features) {
        features = readTag(raw);
        tags.set(raw, features);
      }
      found.push(...features);
    });
    const merged = mergeFeatures(found);
    tagSets.set(state, merged);
    return merged;
  };

  const paradigm = (state: number): readonly Entry[] => {
    const known = paradigms.get(state);
    if (known) return known;
    const found: Entry[] = [];
    descend(automaton, state, 0, (cut, tail, behind) => {
      found.push({ cut, tail, features: tagSet(behind) });
    });
    paradigms.set(state, found);
    return found;
  };

  return {
    entries: (form) => {
      const state = form === '' ? 0 : stateOf(form);
      return state === 0 ? NONE : paradigm(state);
    },
    has: (form) => form !== '' && stateOf(form) !== 0,
    nextRest,
    trail,
    endsForm: (states, letters, ending) => {
      const state = letters < states.length ? (states[letters] ?? 0) : 0;
      return behind(ending === '' ? state : walk(state, ending, 0, ending.length)) !== 0;
    },
  };
}

/** The state behind a letter, or 0. */
function follow(automaton: Automaton, from: number, code: number): number {
  if (code >= 0x80) return followUtf8(automaton, from, code);
  // a separator inside a form would lead into lemmas and tags
  return code === SEPARATOR ? 0 : automaton.next(from, code);
}

/** The same for the two or three bytes of a letter outside ASCII; no form has a letter of four. */
function followUtf8(automaton: Automaton, from: number, code: number): number {
  if (code >= 0xd800 && code < 0xe000) return 0;
  let state = automaton.next(from, code < 0x800 ? 0xc0 | (code >> 6) : 0xe0 | (code >> 12));
  if (state !== 0 && code >= 0x800) state = automaton.next(state, 0x80 | ((code >> 6) & 0x3f));
  return state === 0 ? 0 : automaton.next(state, 0x80 | (code & 0x3f));
}

/** Room for the bytes of one key behind its form; the longest tags have sixty. */
const scratch = Buffer.alloc(1024);

function spelled(from: number, to: number): string {
  return scratch.toString('utf8', from, to);
}

/** Every path from a state up to a separator: the byte that says how much to cut, the tail, and the state behind. */
function descend(automaton: Automaton, state: number, depth: number, found: (cut: number, tail: string, behind: number) => void): void {
  for (let arc = automaton.firstArc(state); arc !== 0; arc = automaton.nextArc(arc)) {
    const target = automaton.target(arc);
    scratch[depth] = automaton.label(arc);
    if (target === 0) continue;
    if (scratch[depth] === SEPARATOR) found((scratch[0] ?? CUT_NONE) - CUT_NONE, spelled(1, depth), target);
    else descend(automaton, target, depth + 1, found);
  }
}

/** Every key that ends below a state. */
function spell(automaton: Automaton, state: number, start: number, depth: number, found: (text: string) => void): void {
  for (let arc = automaton.firstArc(state); arc !== 0; arc = automaton.nextArc(arc)) {
    scratch[depth] = automaton.label(arc);
    if (automaton.isFinal(arc)) found(spelled(start, depth + 1));
    const target = automaton.target(arc);
    if (target !== 0) spell(automaton, target, start, depth + 1, found);
  }
}

/** The lemma an entry gives for a form; `cut` counts UTF-8 bytes. */
export function lemmaOf(form: string, entry: Entry): string {
  let bytes = entry.cut;
  let end = form.length;
  while (bytes > 0 && end > 0) {
    const code = form.charCodeAt(--end);
    bytes -= code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return form.slice(0, end) + entry.tail;
}
