/** The direct relationships: how an arrow's sums are kept on one and read back. */
import { z } from 'zod';
import type { ArrowView } from '../model/views.js';
import { MODALITIES, POLARITIES, RelationType } from '../model/vocabulary.js';
import type { Parameters } from './database.js';

const count = z.number().int().nonnegative();

export const ArrowRow = z.object({
  id: z.string(),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  claims: count,
  articles: count,
  sources: count,
  firstDate: z.string().nullable(),
  lastDate: z.string().nullable(),
  asserted: count,
  planned: count,
  possible: count,
  demanded: count,
  positive: count,
  negative: count,
});
export type ArrowRow = z.infer<typeof ArrowRow>;

export function arrowView(row: ArrowRow): ArrowView {
  const { id, type, source, target, claims, articles, sources, firstDate, lastDate } = row;
  const modalities = counted(MODALITIES, row);
  const polarities = counted(POLARITIES, row);
  return { id, type, source, target, claims, articles, sources, firstDate, lastDate, modalities, polarities };
}

export function arrowProperties(arrow: ArrowView): Parameters {
  const { claims, articles, sources, firstDate, lastDate, modalities, polarities } = arrow;
  const none = Object.fromEntries([...MODALITIES, ...POLARITIES].map((word) => [word, 0]));
  return { claims, articles, sources, firstDate, lastDate, ...none, ...modalities, ...polarities };
}

/** Words that count nothing are left out. */
function counted<Word extends string>(words: readonly Word[], row: Record<Word, number>): Partial<Record<Word, number>> {
  const counts: Partial<Record<Word, number>> = {};
  for (const word of words) if (row[word] > 0) counts[word] = row[word];
  return counts;
}
