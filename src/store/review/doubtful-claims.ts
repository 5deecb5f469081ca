/** Claims that are likely wrong: their rule errs often, or others say the opposite. */
import { z } from 'zod';
import type { ClaimDoubt, DoubtfulClaim, Review } from '../../model/review.js';
import { Polarity } from '../../model/vocabulary.js';
import { ClaimRow } from '../claims.js';
import type { Reader } from '../database.js';
import { evidence } from '../evidence.js';
import { compare } from '../order.js';

/** A claim's confidence is how often its rule was right: less than three times in four is doubtful. */
const DOUBTFUL_BELOW = 0.75;

const Contested = z.object({ id: z.string(), positive: z.number().int(), negative: z.number().int() });
const Row = z.object({ id: z.string(), arrow: z.string(), polarity: Polarity, confidence: z.number() });

export async function doubtfulClaims(reader: Reader, limit: number): Promise<Review['claims']> {
  const arrows = await reader.read('read/list-contested-arrows', Contested);
  const contested = new Map(arrows.map((arrow) => [arrow.id, arrow]));
  const rows = await reader.read('read/list-doubtful-claims', Row, { below: DOUBTFUL_BELOW, arrows: [...contested.keys()] });
  const order = rows.map((row) => ({ ...row, belief: belief(row, contested.get(row.arrow)) }));
  const first = order.sort((a, b) => a.belief - b.belief || compare(a.id, b.id)).slice(0, limit);
  const views = new Map(
    (
      await evidence(
        reader,
        first.map(({ id }) => id),
      )
    ).map(({ claim }) => [claim.id, claim]),
  );
  const beside = await reader.read('read/list-arrow-claims', ClaimRow, { ids: [...new Set(first.map(({ arrow }) => arrow))] });
  const items = first.flatMap(({ id, arrow }): DoubtfulClaim[] => {
    const claim = views.get(id);
    if (!claim) return [];
    const together = beside.filter(({ arrowId }) => arrowId === arrow);
    const agreeing = together.filter(({ polarity }) => polarity === claim.polarity).length;
    const opposing = together.length - agreeing;
    return [{ claim, arrow, reasons: reasonsFor(claim.confidence, opposing), agreeing, opposing }];
  });
  return { total: rows.length, items };
}

function reasonsFor(confidence: number, opposing: number): ClaimDoubt[] {
  return [...(opposing > 0 ? (['contradicted'] as const) : []), ...(confidence < DOUBTFUL_BELOW ? (['low-confidence'] as const) : [])];
}

/** The confidence, less where many say the opposite. */
function belief({ confidence, polarity }: z.infer<typeof Row>, arrow: z.infer<typeof Contested> | undefined): number {
  return arrow ? (confidence * arrow[polarity]) / (arrow.positive + arrow.negative) : confidence;
}
