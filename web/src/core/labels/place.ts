/** Greedy placing of labels: whoever comes first takes the first place that is free; whoever finds none stays unwritten. */
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

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function* cells(box: Box): Generator<string> {
  for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x++)
    for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y++) yield `${x} ${y}`;
}
