import { expect, test } from 'vitest';
import { ontology } from '../../src/ontology/index.js';
import { nextSize, sizePart } from '../../web/src/core/data/size.js';
import { toHash, valuesOf } from '../../web/src/core/url/hash.js';

test.each([
  [4, 12, 2_000],
  [2_000, 6_380, 10_000],
  [10_000, 60_000, 50_000],
  [50_000, 60_000, null],
  [12, 12, null],
  [0, 0, null],
])('of %i entities drawn out of %i the next picture has %s', (drawn, total, next) => {
  expect(nextSize(drawn, total)).toBe(next);
});

test.each(['', '#entities=10000', '#entities=10001', '#entities=-1'])('%s is read, and written as far as it is known', (hash) => {
  const written = toHash(sizePart.write(sizePart.read(valuesOf(hash), ontology()) ?? null));
  expect(written).toBe(hash === '#entities=10000' ? hash : '');
});
