/** Where the nodes of a small graph lie, in so few letters that it goes along with an address: a picture that has grown is laid out by no other browser in the same way. */
import { atom } from '../atom.js';
import type { AddressPart } from '../url/part.js';
import type { Shape } from './kept.js';
import type { Positions } from './types.js';

/** More would make an address that is cut off on its way. */
export const MOST_SENT = 150;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Letters of a node's name, and of each of its coordinates. */
const NAME = 4;
const COORDINATE = 2;
const NODE = NAME + 2 * COORDINATE;
const STEPS = LETTERS.length ** COORDINATE - 1;

/** What an address brought; it is not written again, for from then on the places are this browser's. */
export const sentAtom = atom<string | null>(null);

/** `places=wide.-310.-280.640.pXk2AbCd…`: the stage, the lower left corner and the longer side of all of it, and then each node. */
export const sentPart: AddressPart<string | null> = {
  atom: sentAtom,
  write: () => ({}),
  // An address without them takes nothing back; else a step forward and one back again would lay all of it anew.
  read: (values) => values.get('places') ?? undefined,
};

export function placesToSend(places: Positions, shape: Shape): string {
  const ids = Object.keys(places).sort();
  const [xs, ys] = [ids.map((id) => places[id]?.x ?? 0), ids.map((id) => places[id]?.y ?? 0)];
  const [left, low] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const side = Math.ceil(Math.max(Math.max(...xs) - left, Math.max(...ys) - low, 1));
  const step = (value: number) => letters(Math.round((value / side) * STEPS), COORDINATE);
  const nodes = ids.map((id, i) => nameOf(id) + step((xs[i] ?? 0) - left) + step((ys[i] ?? 0) - low));
  return [shape, left, low, side, nodes.join('')].join('.');
}

/** @returns the places of those nodes that it tells of; `null` where it was made for another stage, or is not to be understood */
export function placesSent(text: string, shape: Shape, ids: readonly string[]): Positions | null {
  const [, of, left, low, side, nodes = ''] = /^(wide|tall)\.(-?\d{1,6})\.(-?\d{1,6})\.(\d{1,6})\.([\w-]+)$/.exec(text) ?? [];
  if (of !== shape || nodes.length % NODE !== 0) return null;
  const told = new Map<string, string>();
  for (let at = 0; at < nodes.length; at += NODE) told.set(nodes.slice(at, at + NAME), nodes.slice(at + NAME, at + NODE));
  const value = (part: string, from: string | undefined) => (numberOf(part) / STEPS) * Number(side) + Number(from);
  const places: Positions = {};
  for (const id of ids) {
    const name = nameOf(id);
    const place = told.get(name);
    // Two of one name: the second is left to find its place.
    told.delete(name);
    if (place) places[id] = { x: value(place.slice(0, COORDINATE), left), y: value(place.slice(COORDINATE), low) };
  }
  return places;
}

/** FNV-1a (Fowler, Noll, Vo), its lower 24 bits. */
function nameOf(id: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return letters(hash & 0xffffff, NAME);
}

function letters(value: number, count: number): string {
  let text = '';
  for (let left = value, i = 0; i < count; i++, left = Math.floor(left / LETTERS.length))
    text = (LETTERS[left % LETTERS.length] ?? '') + text;
  return text;
}

function numberOf(text: string): number {
  return [...text].reduce((value, letter) => value * LETTERS.length + LETTERS.indexOf(letter), 0);
}
