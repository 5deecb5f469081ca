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
  for (const [place, id] of [...ids].entries()) {
    const letter = (id.charCodeAt(0) - 'a'.charCodeAt(0) + 1) * 10;
    lay(sieve, array, place, id, [letter + 1, letter + 2]);
  }
  return array;
}

function lay(sieve: Sieve, array: Float32Array, place: number, id: string, numbers: readonly number[]): void {
  array.set(numbers, place * STRIDE);
  sieve.keep(place, id);
}

const [A, B, C] = [
  [11, 12],
  [21, 22],
  [31, 32],
];
const abc = passing(['a', 'b', 'c'], 'a', 'b', 'c');
const sifted = (sieve: Sieve, array: Float32Array, passed: Passed) => [...sieve.sift(array, STRIDE, passed)];

test('what passes is drawn, in the order in which it was laid out, and what does not again when it passes', () => {
  const sieve = new Sieve();
  // as the renderer has them, not the list that is filtered
  const array = laid(sieve, 'cab');
  expect(sifted(sieve, array, abc)).toEqual([C, A, B].flat());
  expect(sifted(sieve, array, under(abc, 'b', 'c'))).toEqual([C, B].flat());
  expect(sifted(sieve, array, under(abc, 'a'))).toEqual(A);
  expect(sifted(sieve, array, under(abc))).toEqual([]);
  expect(sifted(sieve, array, abc)).toEqual([C, A, B].flat());
});

test('what is laid out anew is drawn anew, under the same filter too', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'ab');
  const onlyB = under(abc, 'b');
  expect(sifted(sieve, array, onlyB)).toEqual(B);
  lay(sieve, array, 1, 'b', [71, 72]);
  expect(sifted(sieve, array, onlyB)).toEqual([71, 72]);
  lay(sieve, array, 0, 'a', [81, 82]);
  expect(sifted(sieve, array, onlyB)).toEqual([71, 72]);
  expect(sifted(sieve, array, abc)).toEqual([81, 82, 71, 72]);
});

test('in another order, with more of them or with fewer, each keeps its own', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'ab');
  const onlyB = under(abc, 'b');
  expect(sifted(sieve, array, onlyB)).toEqual(B);
  expect(sifted(sieve, laid(sieve, 'ba', array), onlyB)).toEqual(B);
  expect(sifted(sieve, laid(sieve, 'abc'), under(abc, 'b', 'c'))).toEqual([B, C].flat());
  expect(sifted(sieve, laid(sieve, 'b'), onlyB)).toEqual(B);
  expect(sifted(sieve, laid(sieve, 'cba'), abc)).toEqual([C, B, A].flat());
});

test('another list has its own places, and what it does not know is not drawn', () => {
  const sieve = new Sieve();
  const array = laid(sieve, 'abc');
  expect(sifted(sieve, array, under(abc, 'a'))).toEqual(A);
  expect(sifted(sieve, array, passing(['c', 'a'], 'c'))).toEqual(C);
});

test('a program draws as if what passes were all, and has everything afterwards', () => {
  const sieve = new Sieve();
  const program = { array: laid(sieve, 'abc'), STRIDE, capacity: 3 };
  const { array } = program;
  let drawn: number[] = [];
  sieve.draw(program, under(abc, 'c', 'a'), () => {
    drawn = [program.capacity, ...program.array];
  });
  expect(drawn).toEqual([2, ...[A, C].flat()]);
  expect(program).toEqual({ array, STRIDE, capacity: 3 });
});
