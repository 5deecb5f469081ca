/** Where few nodes lie, in so few letters that it goes along with an address: what was arranged anew, or has grown, is laid out by no other browser in the same way. */
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

const SENT = /^(wide|tall)\.(-?\d{1,6})\.(-?\d{1,6})\.(\d{1,6})\.([\w-]+?)(?:\.(\d{2,3}))?$/;

/** What an address brought, or what somebody has arranged since. */
export const sentAtom = atom<string | null>(null);

/** `places=wide.-310.-280.640.pXk2AbCd….135`: the stage, the lower left corner and the longer side of all of it, then each node, and the size of discs where it is not the usual one, in hundredths. */
export const sentPart: AddressPart<string | null> = {
  atom: sentAtom,
  write: (text): Record<string, string> => (text === null ? {} : { places: text }),
  // An address without them takes nothing back; else a step forward and one back again would lay all of it anew.
  read: (values) => values.get('places') ?? undefined,
  quiet: true,
};

export function placesToSend(places: Positions, shape: Shape, room = 1): string {
  const ids = Object.keys(places).sort();
  const [xs, ys] = [ids.map((id) => places[id]?.x ?? 0), ids.map((id) => places[id]?.y ?? 0)];
  const [left, low] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const side = Math.ceil(Math.max(Math.max(...xs) - left, Math.max(...ys) - low, 1));
  const step = (value: number) => letters(Math.round((value / side) * STEPS), COORDINATE);
  const nodes = ids.map((id, i) => nameOf(id) + step((xs[i] ?? 0) - left) + step((ys[i] ?? 0) - low));
  const size = Math.round(room * 100);
  return [shape, left, low, side, nodes.join(''), ...(size === 100 ? [] : [size])].join('.');
}

/** @returns the places of those nodes that it tells of; `null` where it was made for another stage, or is not to be understood */
export function placesSent(text: string, shape: Shape, ids: readonly string[]): Positions | null {
  const [, of, left, low, side, nodes = ''] = SENT.exec(text) ?? [];
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

/** Of how many nodes it tells. */
export function countSent(text: string): number {
  return Math.floor((SENT.exec(text)?.[5] ?? '').length / NODE);
}

/** How large discs were drawn where it was made, as a share of their usual size. */
export function roomSent(text: string): number {
  return Number(SENT.exec(text)?.[6] ?? 100) / 100;
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
