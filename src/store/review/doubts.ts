/** What of the graph is doubtful and nobody has decided about. */
import type { Review } from '../../model/review.js';
import type { Reader } from '../database.js';
import { doubtfulClaims } from './doubtful-claims.js';
import { doubtfulPairs } from './doubtful-pairs.js';

export async function doubts(reader: Reader, limit: number): Promise<Review> {
  return { claims: await doubtfulClaims(reader, limit), pairs: await doubtfulPairs(reader, limit) };
}
