/** Claims told just before, which stand in the order of their sentences. */
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
