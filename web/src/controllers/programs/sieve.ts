/**
 * What is drawn of all that a program was given. For each arrow that comes into the picture or goes from it Sigma would read all its attributes anew, of tens
 * of thousands not within a frame; the sieve takes the numbers of those that pass, as they were laid out.
 */
import type { Passed } from '../../core/filters/index.js';

/** What a program that draws each of its items in the same way has: their numbers, so many of each, and how many there are. */
type Program = { array: Float32Array; readonly STRIDE: number; capacity: number };

export class Sieve {
  private passed: Passed | null = null;
  /** Room for what passes, and how much of it is taken. */
  private taken = new Float32Array(0);
  private length = 0;
  private isStale = true;
  private readonly ids: string[] = [];
  /** Where each stands in the list that is filtered. */
  private rows = new Int32Array(0);

  /** The numbers of `id` have just been laid out at this place. */
  keep(place: number, id: string): void {
    this.isStale = true;
    if (this.ids[place] === id) return;
    this.ids[place] = id;
    this.rows[place] = this.passed?.at(id) ?? -1;
  }

  /** Draws as if what passes were all that there is. */
  draw(program: Program, passed: Passed, draw: () => void): void {
    const { array, STRIDE, capacity } = program;
    program.array = this.sift(array, STRIDE, passed);
    program.capacity = program.array.length / STRIDE;
    draw();
    Object.assign(program, { array, capacity });
  }

  /** @param all numbers, so many of each. @returns those of what passes, in the same order */
  sift(all: Float32Array, stride: number, passed: Passed): Float32Array {
    const isGrown = this.rows.length < all.length / stride;
    if (isGrown || passed.of !== this.passed?.of) this.rows = Int32Array.from(this.ids, (id) => passed.at(id) ?? -1);
    if (isGrown || this.isStale || passed !== this.passed) this.take(all, stride, passed);
    return this.taken.subarray(0, this.length);
  }

  private take(all: Float32Array, stride: number, passed: Passed): void {
    if (this.taken.length !== all.length) this.taken = new Float32Array(all.length);
    const { taken, rows } = this;
    let to = 0;
    for (let from = 0, place = 0; from < all.length; from += stride, place++)
      if (passed.row[rows[place] ?? -1] === 1) for (let i = from; i < from + stride; i++) taken[to++] = all[i] ?? 0;
    this.length = to;
    this.passed = passed;
    this.isStale = false;
  }
}
