/** How much of a large graph is drawn. */
import { atom } from '../atom.js';
import type { AddressPart } from '../url/part.js';

/** As many entities can be drawn; more than the first of these are a map of the whole rather than a picture to read. */
export const SIZES: readonly number[] = [2_000, 10_000, 50_000];

/** Number of entities, the strongest first; `null` leaves it to the server. */
export const sizeAtom = atom<number | null>(null);

/** `entities=10000` */
export const sizePart: AddressPart<number | null> = {
  atom: sizeAtom,
  write: (size) => (size === null ? {} : { entities: String(size) }),
  read: (values) => SIZES.find((size) => String(size) === values.get('entities')) ?? null,
};

/** The next larger picture of a graph with so many entities, of which so many are drawn; `null` where all of them are, or no more can be. */
export function nextSize(drawn: number, total: number): number | null {
  return drawn < total ? (SIZES.find((size) => size > drawn) ?? null) : null;
}
