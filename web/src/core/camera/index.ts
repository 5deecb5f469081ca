import { atom } from '../atom.js';

export { type Extent, isIllFramed } from './framing.js';

/** Where the picture is looked at from, as Sigma has it: middle of the view in a square of side 1, and how much of it is seen. */
export type CameraPlace = { x: number; y: number; ratio: number };

/** `null` shows everything. */
export const cameraAtom = atom<CameraPlace | null>(null);

const REST: CameraPlace = { x: 0.5, y: 0.5, ratio: 1 };

/** Rounded to what can be told apart, so that the same view has the same address. */
export function placeOf({ x, y, ratio }: CameraPlace): CameraPlace | null {
  const place = { x: rounded(x, 1000), y: rounded(y, 1000), ratio: rounded(ratio, 1000) };
  return isSame(place, REST) ? null : place;
}

export function stateOf(place: CameraPlace | null): CameraPlace {
  return place ?? REST;
}

export function isSame(a: CameraPlace | null, b: CameraPlace | null): boolean {
  const [one, other] = [stateOf(a), stateOf(b)];
  return one.x === other.x && one.y === other.y && one.ratio === other.ratio;
}

function rounded(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
