/**
 * The canvas goes first: what the page says beside the picture waits until the picture shows it, though never so long that a person would see it lag.
 * Then it comes in pieces, so that each fits into a frame.
 */
import { type Atom, atom, type Readable } from './atom.js';

/** Milliseconds after a change by which what is said of it follows, even if the picture takes longer, and from one piece to the next. */
const LONGEST = 50;
const FRAME = 16;

/** Pictures that somebody looks at. */
let pictures = 0;
const waiting = new Set<() => void>();
let turn: ReturnType<typeof setTimeout> | undefined;
let isTelling = false;

/** What is said waits for a picture from now on, until the returned function is called. */
export function openPicture(): () => void {
  pictures++;
  return () => {
    pictures--;
    if (pictures === 0) while (waiting.size > 0) tellNext();
  };
}

/** The picture shows all that has changed. */
export function pictureShown(): void {
  if (isTelling || waiting.size === 0) return;
  clearTimeout(turn);
  tell();
}

/** A value as it is told: it follows its source in its turn, or at once where there is no picture. */
export function told<T>(source: Readable<T>): Readable<T> {
  const said: Atom<T> = atom(source.get());
  const follow = () => said.set(source.get());
  source.subscribe(() => {
    if (pictures === 0) return follow();
    if (waiting.size === 0 && !isTelling) turn = setTimeout(tell, LONGEST);
    waiting.add(follow);
  });
  return { get: said.get, subscribe: said.subscribe, subscribeLast: said.subscribeLast };
}

/** A piece now and the others a frame apart; what changes meanwhile has its turn after them. */
function tell(): void {
  isTelling = waiting.size > 0;
  if (!isTelling) return;
  turn = setTimeout(tell, FRAME);
  tellNext();
}

function tellNext(): void {
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  next();
}
