/** Walking through what is doubtful, as pure functions. */
import type { Judgement, PairDoubt, Review } from '../../../../src/model/review.js';

/** A place that exists: the last where one went beyond it, the first where there is none. */
export function placeIn(length: number, place: number): number {
  return Math.max(0, Math.min(length - 1, place));
}

/** The queues without what a judgement settles, so that the next one can stand there before the server is asked again. */
export function without(review: Review, judgement: Judgement): Review {
  const pair = judgement.kind === 'merge' ? [judgement.kept, judgement.merged] : judgement.kind === 'keep-apart' ? judgement.entities : [];
  const claims = 'claim' in judgement ? review.claims.items.filter(({ claim }) => claim.id !== judgement.claim) : review.claims.items;
  const pairs =
    pair.length > 0 ? review.pairs.items.filter(({ entities }) => !entities.every(({ id }) => pair.includes(id))) : review.pairs.items;
  return { claims: cut(review.claims, claims), pairs: cut(review.pairs, pairs) };
}

function cut<T>(queue: { total: number; items: T[] }, items: T[]): { total: number; items: T[] } {
  return { total: queue.total - (queue.items.length - items.length), items };
}

/** The names that made us ask; where one is a part of the other, the part stands first. */
export function namesFor(reason: PairDoubt, [one, other]: readonly [string, string]): [string, string] {
  return reason === 'part-of-name' && other.length < one.length ? [other, one] : [one, other];
}
