/** Claims summed to arrows: what a filtered graph shows and what the direct relationships carry. */
import { z } from 'zod';
import type { ArrowView } from '../model/views.js';
import { MODALITIES, Modality, POLARITIES, Polarity, RelationType } from '../model/vocabulary.js';
import { compare } from './order.js';

const text = z.string().nullable();

export const ClaimRow = z.object({
  arrowId: z.string(),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  article: z.string(),
  outlet: z.string(),
  modality: Modality,
  polarity: Polarity,
  firstDay: text,
  firstDate: text,
  lastDay: text,
  lastDate: text,
});
export type ClaimRow = z.infer<typeof ClaimRow>;

export function sumClaims(rows: readonly ClaimRow[]): ArrowView[] {
  const groups = new Map<string, [ClaimRow, ...ClaimRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.arrowId);
    if (group) group.push(row);
    else groups.set(row.arrowId, [row]);
  }
  return [...groups.values()].map(sumArrow);
}

function sumArrow(claims: readonly [ClaimRow, ...ClaimRow[]]): ArrowView {
  const [{ arrowId, type, source, target }] = claims;
  return {
    id: arrowId,
    type,
    source,
    target,
    claims: claims.length,
    articles: new Set(claims.map((claim) => claim.article)).size,
    sources: new Set(claims.map((claim) => claim.outlet)).size,
    firstDate: outermost(claims, (claim) => [claim.firstDay, claim.firstDate], -1),
    lastDate: outermost(claims, (claim) => [claim.lastDay, claim.lastDate], 1),
    modalities: tally(
      MODALITIES,
      claims.map((claim) => claim.modality),
    ),
    polarities: tally(
      POLARITIES,
      claims.map((claim) => claim.polarity),
    ),
  };
}

/** The earliest (-1) or latest (1) date, as far as its claim knew it: a year stays a year. */
function outermost(claims: readonly ClaimRow[], pick: (claim: ClaimRow) => [string | null, string | null], side: -1 | 1): string | null {
  let best: [string, string] | undefined;
  for (const claim of claims) {
    const [day, date] = pick(claim);
    if (day === null || date === null) continue;
    if (!best || (compare(day, best[0]) || compare(date, best[1])) * side > 0) best = [day, date];
  }
  return best?.[1] ?? null;
}

/** In the vocabulary's order, whatever the order of the claims. */
function tally<Word extends string>(vocabulary: readonly Word[], said: readonly Word[]): Partial<Record<Word, number>> {
  const counts = new Map<Word, number>();
  for (const word of said) counts.set(word, (counts.get(word) ?? 0) + 1);
  const result: Partial<Record<Word, number>> = {};
  for (const word of vocabulary) {
    const n = counts.get(word);
    if (n !== undefined) result[word] = n;
  }
  return result;
}
