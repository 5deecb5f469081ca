import { expect, test } from 'vitest';
import { partsOf } from '../../../src/store/review/originals.js';

test.each([
  ['', []],
  ['abcd', ['abcd']],
  ['abcde', ['abcd', 'e']],
  ['abcdefgh', ['abcd', 'efgh']],
  ['abc😀de', ['abc', '😀de']],
  ['ab😀cd', ['ab😀', 'cd']],
])('%j in parts of four', (text, parts) => {
  expect(partsOf(text, 4)).toEqual(parts);
});
