/** A finite-state automaton in Morfologik's CFSA2 format, walked where it lies: no object is made for a word or a state. */
import { DepescheError } from '../../../model/errors.js';

/**
 * States and arcs are byte offsets; 0 stands for "none".
 * Format: an arc is a byte of flags and label index, a label byte where the index is 0, and a target in little-endian 7-bit groups
 * unless the target is the state that follows (Daciuk & Weiss, Smaller Representation of Finite State Automata, 2011).
 */
export type Automaton = {
  readonly root: number;
  /** The state that a state's arc with this label leads to, or 0. */
  next(state: number, label: number): number;
  /** The state an arc leads to, or 0 where it ends. */
  target(arc: number): number;
  firstArc(state: number): number;
  /** The next arc of the same state, or 0. */
  nextArc(arc: number): number;
  label(arc: number): number;
  /** Whether a key of the automaton ends with this arc. */
  isFinal(arc: number): boolean;
};

const TARGET_NEXT = 0x80;
const LAST = 0x40;
const FINAL = 0x20;
const LABEL_INDEX = 0x1f;
const VERSION = 0xc6;
/** Flag of the header for automata that carry numbers of words in their states; ours has none. */
const NUMBERED = 0x100;
/** Answers kept, in a table that a product by the golden ratio spreads questions over (Knuth, vol. 3, 6.4). */
const REMEMBERED = 1 << 15;
const UNUSED_BITS = 17;
const SPREAD = 0x9e3779b1;

/** @throws DepescheError `input` when the bytes are not a CFSA2 automaton without numbers */
export function openAutomaton(bytes: Uint8Array, name: string): Automaton {
  const labels = readHeader(bytes, name);
  const start = 8 + labels.length;
  const data = bytes.subarray(start);
  const byte = (at: number): number => data[at] ?? 0;

  const skip = (arc: number): number => {
    const flags = byte(arc);
    let at = arc + ((flags & LABEL_INDEX) === 0 ? 2 : 1);
    if ((flags & TARGET_NEXT) === 0) {
      while (byte(at) & 0x80) at++;
      at++;
    }
    return at;
  };

  const target = (arc: number): number => {
    const flags = byte(arc);
    if (flags & TARGET_NEXT) {
      let last = arc;
      while ((byte(last) & LAST) === 0) last = skip(last);
      return skip(last);
    }
    let at = arc + ((flags & LABEL_INDEX) === 0 ? 2 : 1);
    let value = 0;
    let shift = 0;
    for (;;) {
      const group = byte(at++);
      value |= (group & 0x7f) << shift;
      if (group < 0x80) return value;
      shift += 7;
    }
  };

  const label = (arc: number): number => {
    const index = byte(arc) & LABEL_INDEX;
    return index === 0 ? byte(arc + 1) : (labels[index] ?? 0);
  };

  const nextArc = (arc: number): number => ((byte(arc) & LAST) === 0 ? skip(arc) : 0);

  const search = (state: number, wanted: number): number => {
    for (let arc = state; arc !== 0; arc = nextArc(arc)) if (label(arc) === wanted) return target(arc);
    return 0;
  };

  // Where words begin alike, the same few arcs are asked for again and again, and a state there has dozens of them to look through.
  const known = new Int32Array(REMEMBERED);
  const targets = new Int32Array(REMEMBERED);
  const next = (state: number, wanted: number): number => {
    const question = (state << 8) | wanted;
    const at = Math.imul(question, SPREAD) >>> UNUSED_BITS;
    if (known[at] === question) return targets[at] ?? 0;
    const found = search(state, wanted);
    known[at] = question;
    targets[at] = found;
    return found;
  };

  return {
    // The automaton opens with a dummy state whose only arc leads to the root.
    root: target(0),
    next,
    target,
    firstArc: (state) => state,
    nextArc,
    label,
    isFinal: (arc) => (byte(arc) & FINAL) !== 0,
  };
}

/** The table of frequent labels, after the four bytes of magic, the version and two bytes of flags were checked. */
function readHeader(bytes: Uint8Array, name: string): Uint8Array {
  const magic = String.fromCharCode(...bytes.subarray(0, 4));
  const version = bytes[4] ?? 0;
  const flags = ((bytes[5] ?? 0) << 8) | (bytes[6] ?? 0);
  const labels = bytes.subarray(8, 8 + (bytes[7] ?? 0));
  if (magic !== '\\fsa' || version !== VERSION || flags & NUMBERED || labels.length === 0 || bytes.length < 16 + labels.length) {
    throw new DepescheError('input', {
      where: name,
      got: `${bytes.length} bytes with version 0x${version.toString(16)} and flags 0x${flags.toString(16)}`,
      expected: 'an automaton in CFSA2 format (version 0xc6) without numbers',
    });
  }
  return labels;
}
