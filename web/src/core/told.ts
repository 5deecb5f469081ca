/**
 * The canvas goes first: what the page says beside the picture waits until the picture shows it, though never so long that a person would see it lag.
 * Then it comes in pieces, so that each fits into a frame.
 */
import { type Atom, atom, type Readable } from './atom.js';

/** Milliseconds after a change by which what is said of it follows, even if the picture takes longer, and from one piece to the next. */
const LONGEST = 80;
const FRAME = 16;

/** Pictures that somebody looks at. */
let pictures = 0;
/** What waits for a picture, and what is being told. */
const waiting = new Set<() => void>();
let pieces: (() => void)[] = [];
let turn: ReturnType<typeof setTimeout> | undefined;

/** What is said waits for a picture from now on, until the returned function is called. */
export function openPicture(): () => void {
  pictures++;
  return () => {
    pictures--;
    if (pictures > 0) return;
    clearTimeout(turn);
    const left = [...pieces, ...waiting];
    pieces = [];
    waiting.clear();
    for (const piece of left) piece();
  };
}

/** The picture shows all that has changed. */
export function pictureShown(): void {
  if (pieces.length > 0 || waiting.size === 0) return;
  clearTimeout(turn);
  tell();
}

/** A value as it is told: it follows its source in its turn, or at once where there is no picture. */
export function told<T>(source: Readable<T>): Readable<T> {
  const said: Atom<T> = atom(source.get());
  const follow = () => said.set(source.get());
  source.subscribe(() => {
    if (pictures === 0) return follow();
    if (pieces.length === 0 && waiting.size === 0) turn = setTimeout(tell, LONGEST);
    waiting.add(follow);
  });
  return { get: said.get, subscribe: said.subscribe, subscribeLast: said.subscribeLast };
}

/** A piece now and the others a frame apart; what has changed meanwhile waits for its own picture. */
function tell(): void {
  if (pieces.length === 0) {
    pieces = [...waiting];
    waiting.clear();
  }
  const piece = pieces.shift();
  if (pieces.length > 0) turn = setTimeout(tell, FRAME);
  else if (waiting.size > 0) turn = setTimeout(tell, LONGEST);
  piece?.();
}
