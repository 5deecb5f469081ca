/** Greedy placing of labels: whoever comes first takes the first place that is free; whoever finds none stays unwritten. */
import type { Point } from '../layout/types.js';
import type { Box, Candidate, Placed } from './types.js';

const CELL = 80;

/** Boxes already taken, in a grid, so that a test looks at neighbours only. */
export class Taken {
  readonly #cells = new Map<string, Box[]>();

  add(box: Box): void {
    for (const key of cells(box)) {
      const boxes = this.#cells.get(key);
      if (boxes) boxes.push(box);
      else this.#cells.set(key, [box]);
    }
  }

  isFree(box: Box, except?: Box): boolean {
    for (const key of cells(box)) {
      for (const other of this.#cells.get(key) ?? []) if (other !== except && overlap(box, other)) return false;
    }
    return true;
  }

  /** How much of a box is taken, in its own measure; what two have taken counts twice. */
  covered(box: Box): number {
    const others = new Set([...cells(box)].flatMap((key) => this.#cells.get(key) ?? []));
    let sum = 0;
    for (const other of others) {
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
      if (wide > 0 && high > 0) sum += wide * high;
    }
    return sum;
  }
}

export function place(candidates: Iterable<Candidate>, taken: Taken): Placed[] {
  const placed: Placed[] = [];
  for (const { id, places } of candidates) {
    const index = places.findIndex((box) => taken.isFree(box));
    const box = places[index];
    if (!box) continue;
    taken.add(box);
    placed.push({ id, box, place: index });
  }
  return placed;
}

/** What a name of one of the strongest may cover of discs, in square pixels: as much as hides none. */
export const LITTLE = 150;

/**
 * For a name that has no room: beside what is written, and over as little else as can be.
 * @param most it may cover, in square pixels
 */
export function leastCovering(places: readonly Box[], taken: Taken, written: Taken, most: number): Box | undefined {
  let best: { box: Box; covered: number } | undefined;
  for (const box of places) {
    if (!written.isFree(box)) continue;
    const covered = taken.covered(box);
    if (covered <= most && (!best || covered < best.covered)) best = { box, covered };
  }
  return best?.box;
}

/** What a circle takes. */
export function boxOf({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* cells(box: Box): Generator<string> {
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield `${x} ${y}`;
}
