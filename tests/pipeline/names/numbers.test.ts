/** Numbers told apart by their place in the order in which they were met. */
import { expect, it } from 'vitest';
import { openNumbers } from '../../../src/pipeline/names/tagger/numbers.js';

const large = Array.from({ length: 8 }, (_, i) => (i - 4) * 2 ** 48 + i);

it('has numbers of any size in the order in which they were met', () => {
  const numbers = openNumbers(8);
  expect(large.map(numbers.find)).toEqual(large.map(() => -1));
  expect(large.map(numbers.add)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  expect(large.map(numbers.find)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

it('forgets all when there are too many', () => {
  const numbers = openNumbers(8);
  for (const number of large) numbers.add(number);
  expect(numbers.add(1)).toBe(0);
  expect(numbers.find(1)).toBe(0);
  expect(large.map(numbers.find)).toEqual(large.map(() => -1));
});
