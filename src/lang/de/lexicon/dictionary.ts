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
};

const SEPARATOR = 0x5f;
const CUT_NONE = 0x41;
const NONE: readonly Entry[] = [];

export function openDictionary(automaton: Automaton): Dictionary {
  const paradigms = new Map<number, readonly Entry[]>();
  const tagSets = new Map<number, readonly Features[]>();
  const tags = new Map<string, Features[]>();

  /** The state behind `form_`, or 0. */
  const stateOf = (form: string): number => {
    let state = automaton.root;
    const follow = (byte: number): boolean => {
      const arc = automaton.arc(state, byte);
      state = arc === 0 ? 0 : automaton.target(arc);
      return state !== 0;
    };
    for (let at = 0; at < form.length; at++) {
      const code = form.charCodeAt(at);
      // A separator inside the form would lead into lemmas and tags.
      if (code === SEPARATOR || (code >= 0xd800 && code < 0xe000)) return 0;
      if (code >= 0x800 && !follow(0xe0 | (code >> 12))) return 0;
      if (code >= 0x80 && !follow(code < 0x800 ? 0xc0 | (code >> 6) : 0x80 | ((code >> 6) & 0x3f))) return 0;
      if (!follow(code < 0x80 ? code : 0x80 | (code & 0x3f))) return 0;
    }
    return follow(SEPARATOR) ? state : 0;
  };

  const tagSet = (state: number): readonly Features[] => {
    const known = tagSets.get(state);
    if (known) return known;
    const found: Features[] = [];
    spell(automaton, state, (raw) => {
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
    descend(automaton, state, [], (bytes, behind) => {
      found.push({ cut: (bytes[0] ?? CUT_NONE) - CUT_NONE, tail: decode(bytes.slice(1)), features: tagSet(behind) });
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
  };
}

/** Every path from a state up to a separator, with the state behind it. */
function descend(
  automaton: Automaton,
  state: number,
  path: readonly number[],
  found: (bytes: readonly number[], behind: number) => void,
): void {
  for (let arc = automaton.firstArc(state); arc !== 0; arc = automaton.nextArc(arc)) {
    const label = automaton.label(arc);
    const target = automaton.target(arc);
    if (target === 0) continue;
    if (label === SEPARATOR) found(path, target);
    else descend(automaton, target, [...path, label], found);
  }
}

/** Every key that ends below a state. */
function spell(automaton: Automaton, state: number, found: (text: string) => void, path: readonly number[] = []): void {
  for (let arc = automaton.firstArc(state); arc !== 0; arc = automaton.nextArc(arc)) {
    const longer = [...path, automaton.label(arc)];
    if (automaton.isFinal(arc)) found(decode(longer));
    const target = automaton.target(arc);
    if (target !== 0) spell(automaton, target, found, longer);
  }
}

function decode(bytes: readonly number[]): string {
  return new TextDecoder().decode(Uint8Array.from(bytes));
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
