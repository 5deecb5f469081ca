/** What was told just before: claims, which stand in the order of their sentences, and entities. */
import type { Cluster } from '../entities/index.js';
import type { Claim } from './claim.js';

/** The last one that fits, from a sentence on. */
export function recentClaim(claims: readonly Claim[], since: number, fits: (claim: Claim) => boolean): Claim | undefined {
  for (let i = claims.length - 1; i >= 0; i--) {
    const claim = claims[i];
    if (!claim || claim.sentence < since) return undefined;
    if (fits(claim)) return claim;
  }
  return undefined;
}

/** All that fit, from a sentence on. */
export function recentClaims(claims: readonly Claim[], since: number, fits: (claim: Claim) => boolean): Claim[] {
  const found: Claim[] = [];
  recentClaim(claims, since, (claim) => {
    if (fits(claim)) found.push(claim);
    return false;
  });
  return found.reverse();
}

/** Of what is refused or denied, whose it is was said just before: in this sentence, or in one of so many before it. */
export function wasToldSince(cluster: Cluster, here: number, sentences: number): boolean {
  const last = cluster.mentions[toldUpTo(cluster, here) - 1];
  return last !== undefined && last.sentence >= here - sentences;
}

/** How many of its mentions stand in a sentence or before it; they lie in the text's order. */
export function toldUpTo({ mentions }: Cluster, sentence: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}
