/** Greedy placing of labels: whoever comes first takes the first place that is free; whoever finds none stays unwritten. */
import type { Point } from '../layout/types.js';
import type { Box, Candidate, Placed } from './types.js';

const CELL = 80;

/** Boxes already taken, in a grid, so that a test looks at neighbours only. */
export class Taken {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    const [firstX, lastX, firstY, lastY] = cellsOf(box);
    for (let x = firstX; x <= lastX; x++)
      for (let y = firstY; y <= lastY; y++) {
        const boxes = this.#in(x, y);
        if (boxes) boxes.push(box);
        else this.#cells.set(keyOf(x, y), [box]);
      }
  }

  // Asked for many thousand times a picture, so without a function for each cell and each box in it.
  isFree(box: Box, except?: Box): boolean {
    const [firstX, lastX, firstY, lastY] = cellsOf(box);
    for (let x = firstX; x <= lastX; x++)
      for (let y = firstY; y <= lastY; y++) {
        const boxes = this.#in(x, y);
        if (boxes) for (const other of boxes) if (other !== except && overlap(box, other)) return false;
      }
    return true;
  }

  /** How much of a box is taken, in its own measure; what two have taken counts twice. */
  covered(box: Box): number {
    let sum = 0;
    const [firstX, lastX, firstY, lastY] = cellsOf(box);
    for (let x = firstX; x <= lastX; x++)
      for (let y = firstY; y <= lastY; y++)
        for (const other of this.#in(x, y) ?? []) {
          const [left, top] = [Math.max(box.left, other.left), Math.max(box.top, other.top)];
          const [wide, high] = [Math.min(box.right, other.right) - left, Math.min(box.bottom, other.bottom) - top];
          // What two share may lie in several cells: it counts where it begins.
          if (wide > 0 && high > 0 && cellOf(left) === x && cellOf(top) === y) sum += wide * high;
        }
    return sum;
  }

  #in(x: number, y: number): Box[] | undefined {
    return this.#cells.get(keyOf(x, y));
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

function cellOf(place: number): number {
  return Math.floor(place / CELL);
}

/** One number, and no text, for each cell of any screen: it is asked for many thousand times a picture. */
function keyOf(x: number, y: number): number {
  return x * 1_024 + y;
}

/** The first and the last column of its cells, and of its rows. */
function cellsOf({ left, right, top, bottom }: Box): [firstX: number, lastX: number, firstY: number, lastY: number] {
  return [cellOf(left), cellOf(right), cellOf(top), cellOf(bottom)];
}
