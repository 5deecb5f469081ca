import { expect, it } from 'vitest';
import { isBlank, skipBlanks } from '../../../src/pipeline/sentences/blanks.js';

it('a blank is what patterns call white space', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code);
  expect(codes.filter((code) => isBlank(code) !== /\s/.test(String.fromCharCode(code)))).toEqual([]);
});

it('blanks are passed over up to an end', () => {
  expect(skipBlanks('a \u00a0\nb', 1, 5)).toBe(4);
  expect(skipBlanks('a   ', 1, 3)).toBe(3);
  expect(skipBlanks('ab', 1, 2)).toBe(1);
});
