/**
 * What is drawn of all that a program was given. For each arrow that comes into the picture or goes from it Sigma would read all its attributes anew, of tens
 * of thousands not within a frame; the sieve keeps the numbers of each as they were laid out, and puts zeros in place of those that do not pass.
 */
import type { Passed } from '../../core/filters/index.js';

export class Sieve {
  private passed: Passed | null = null;
  private whole = new Float32Array(0);
  private readonly ids: string[] = [];
  /** Where each stands in the list that is filtered. */
  private rows = new Int32Array(0);

  /** @param stride numbers of one. @param array where those of `id` have just been laid out, from `start` on */
  keep(array: Float32Array, start: number, stride: number, id: string): void {
    if (this.whole.length !== array.length) this.resize(array.length, array.length / stride);
    const place = start / stride;
    if (this.ids[place] !== id) {
      this.ids[place] = id;
      this.rows[place] = this.passed?.at(id) ?? -1;
    }
    const passes = this.passes(place);
    for (let i = start; i < start + stride; i++) {
      this.whole[i] = array[i] ?? 0;
      if (!passes) array[i] = 0;
    }
  }

  /** Leaves in the array what passes. */
  sift(array: Float32Array, stride: number, passed: Passed): void {
    if (passed === this.passed) return;
    if (passed.of !== this.passed?.of) this.rows = Int32Array.from(this.ids, (id) => passed.at(id) ?? -1);
    this.passed = passed;
    const { whole } = this;
    // Before anything was laid out in an array of another size, there is nothing to sift.
    if (whole.length !== array.length) return;
    array.set(whole);
    for (let start = 0; start < whole.length; start += stride) if (!this.passes(start / stride)) array.fill(0, start, start + stride);
  }

  private passes(place: number): boolean {
    return this.passed === null || this.passed.row[this.rows[place] ?? -1] === 1;
  }

  private resize(numbers: number, items: number): void {
    this.whole = new Float32Array(numbers);
    this.ids.length = 0;
    this.rows = new Int32Array(items);
  }
}
