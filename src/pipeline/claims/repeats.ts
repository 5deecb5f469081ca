/** What is said twice is one claim. */
import { isSymmetric } from '../../ontology/index.js';
import type { Claim } from './claim.js';

/**
 * The first of those that say the same: type, ends, firmness and speaker. What lies in a country is part of it too: there, what a noun or verb
 * says goes before what the build of a group tells.
 */
export function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  const bySource = new Map<string, number[]>();
  for (const claim of claims) {
    const [source, target] = endsOf(claim);
    const before = bySource.get(source);
    const at = before?.find((i) => {
      const other = kept[i];
      return other !== undefined && endsOf(other)[1] === target && saysTheSame(other, claim);
    });
    const known = at === undefined ? undefined : kept[at];
    if (at !== undefined && known) {
      if (known.type !== claim.type && isBuild(known) && !isBuild(claim)) kept[at] = claim;
      continue;
    }
    if (before) before.push(kept.length);
    else bySource.set(source, [kept.length]);
    kept.push(claim);
  }
  return kept;
}

function isBuild({ rule }: Claim): boolean {
  return rule.startsWith('structure:');
}

/** "will zu den Spielen in Vancouver senden": where they are holds by itself, whatever becomes of the clause. */
function areOfOneBuild(a: Claim, b: Claim): boolean {
  return isBuild(a) && isBuild(b) && a.sentence === b.sentence;
}

/** The keys of both ends, in one order where they may change places. */
function endsOf({ type, source, target }: Claim): [string, string] {
  return isSymmetric(type) && target.key < source.key ? [target.key, source.key] : [source.key, target.key];
}

function isWithin({ type, target }: Claim): boolean {
  return (type === 'PART_OF' || type === 'LOCATED_IN') && (target.type === 'Country' || target.type === 'Place');
}

function saysTheSame(a: Claim, b: Claim): boolean {
  return (
    (a.type === b.type || (isWithin(a) && isWithin(b))) &&
    (a.modality === b.modality || (isWithin(a) && isWithin(b) && areOfOneBuild(a, b))) &&
    a.polarity === b.polarity &&
    (a.attributedTo?.key ?? '') === (b.attributedTo?.key ?? '')
  );
}
