/** What a filter leaves of the numbers that a program draws. */
import { expect, test } from 'vitest';
import { Sieve } from '../../web/src/controllers/programs/sieve.js';
import type { Passed } from '../../web/src/core/filters/index.js';
import { passed } from '../../web/src/core/filters/passed.js';

const STRIDE = 2;

/** Of the list those passing that are named. */
const passing = (of: readonly string[], ...names: string[]): Passed =>
  passed(
    of.map((id) => ({ id })),
    Uint8Array.from(of, (id) => (names.includes(id) ? 1 : 0)),
    (id) => (of.includes(id) ? of.indexOf(id) : undefined),
  );

/** The same list under another filter. */
const under = ({ of, at }: Passed, ...names: string[]): Passed =>
  passed(
    of,
    Uint8Array.from(of, ({ id }) => (names.includes(id) ? 1 : 0)),
    at,
  );

/** An array with the ids laid out in this order, each by the place of its letter: `a` by 11, 12. */
function laid(sieve: Sieve, ids: string, array = new Float32Array(ids.length * STRIDE)) {
  for (const [place, id] of [...ids].entries()) lay(sieve, array, place, id);
  return array;
}

function lay(sieve: Sieve, array: Float32Array<ArrayBuffer>, place: number, id: string): void {
  const letter = (id.charCodeAt(0) - 'a'.charCodeAt(0) + 1) * 10;
  array.set([letter + 1, letter + 2], place * STRIDE);
  sieve.keep(array, place * STRIDE, STRIDE, id);
}

const [A, B, C, GONE] = [
  [11, 12],
  [21, 22],
  [31, 32],
  [0, 0],
];
const abc = passing(['a', 'b', 'c'], 'a', 'b', 'c');

test('before anything is filtered all is drawn', () => {
  expect([...laid(new Sieve(), 'abc')]).toEqual([A, B, C].flat());
});

test('what does not pass is zeros, and is itself again when it passes', () => {
  const sieve = new Sieve();
  // as the renderer has them, not the list that is filtered
  const array = laid(sieve, 'cab');
  sieve.sift(array, STRIDE, under(abc, 'b', 'c'));
  expect([...array]).toEqual([C, GONE, B].flat());
  sieve.sift(array, STRIDE, under(abc, 'a'));
  expect([...array]).toEqual([GONE, A, GONE].flat());
  sieve.sift(array, STRIDE, abc);
  expect([...array]).toEqual([C, A, B].flat());
});

test('what is laid out under a filter stays hidden, alone or with all the others, and is up to date afterwards', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'ab');
  sieve.sift(array, STRIDE, under(abc, 'b'));
  array.set([71, 72], 0);
  sieve.keep(array, 0, STRIDE, 'a');
  expect([...array]).toEqual([GONE, B].flat());
  sieve.sift(array, STRIDE, abc);
  expect([...array]).toEqual([[71, 72], B].flat());
  sieve.sift(array, STRIDE, under(abc, 'b'));
  expect([...laid(sieve, 'ab', array)]).toEqual([GONE, B].flat());
});

test('in another order, or with more of them, each keeps its own', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'ab');
  sieve.sift(array, STRIDE, under(abc, 'b'));
  expect([...laid(sieve, 'ba', array)]).toEqual([B, GONE].flat());
  expect([...laid(sieve, 'abc')]).toEqual([GONE, B, GONE].flat());
});

test('another list has its own places, and what it does not know is not drawn', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'abc');
  sieve.sift(array, STRIDE, under(abc, 'a'));
  sieve.sift(array, STRIDE, passing(['c', 'a'], 'c'));
  expect([...array]).toEqual([GONE, GONE, C].flat());
});
