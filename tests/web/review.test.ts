import { expect, test } from 'vitest';
import type { Review } from '../../src/model/review.js';
import { namesFor, placeIn, without } from '../../web/src/core/review/queue.js';
import { doubtfulClaim, doubtfulPair } from './doubts.js';

const review: Review = {
  claims: { total: 7, items: [doubtfulClaim('one'), doubtfulClaim('two')] },
  pairs: { total: 2, items: [doubtfulPair('a', 'b'), doubtfulPair('a', 'c')] },
};
const left = ({ claims, pairs }: Review) => [claims.total, claims.items.length, pairs.total, pairs.items.length];

test('a place in the queue is one that exists', () => {
  expect([placeIn(3, 1), placeIn(3, 3), placeIn(0, 0), placeIn(3, -1)]).toEqual([1, 2, 0, 0]);
});

test('what is decided leaves its queue, and nothing else does', () => {
  expect(left(without(review, { kind: 'reject', claim: 'one' }))).toEqual([6, 1, 2, 2]);
  expect(left(without(review, { kind: 'accept', claim: 'beyond the list' }))).toEqual([7, 2, 2, 2]);
  expect(left(without(review, { kind: 'merge', kept: 'b', merged: 'a' }))).toEqual([7, 2, 1, 1]);
  expect(left(without(review, { kind: 'keep-apart', entities: ['b', 'c'] }))).toEqual([7, 2, 2, 2]);
  expect(left(without(review, { kind: 'split', entity: 'a', articles: ['x'], name: 'A' }))).toEqual([7, 2, 2, 2]);
});

test('a part stands before what it is a part of', () => {
  expect(namesFor('part-of-name', ['Hans Müller', 'Müller'])).toEqual(['Müller', 'Hans Müller']);
  expect(namesFor('same-sound', ['Lawrow', 'Lavrov'])).toEqual(['Lawrow', 'Lavrov']);
});
