/** What filters ask of every claim, in columns: a page that holds them filters and counts by itself, jointly and at once. */
import { z } from 'zod';
import { PartialDate } from './extraction.js';
import { EntityRef } from './views.js';

const count = z.number().int().nonnegative();

/** One value a claim: claim `i` has `values[at[i]]`. A value stands in the list once, however many claims have it. */
export const Column = z.object({ values: z.array(z.string()), at: z.array(count) });

/** Claims in one fixed order, the same in every column. */
export const ClaimFacts = z.object({
  claims: count,
  /** Ids of arrows. */
  arrow: Column,
  modality: Column,
  polarity: Column,
  /** Entity ids; the article's own voice is the empty string. */
  speaker: Column,
  /** Ids of articles. */
  article: Column,
  /** Outlets; the empty string stands for articles that name none. */
  source: Column,
  /** The claim's own date where it has one, else its article's. */
  firstDay: z.array(PartialDate.nullable()),
  lastDay: z.array(PartialDate.nullable()),
  /** The speakers that `speaker` names. */
  names: z.array(EntityRef),
});

export type Column = z.infer<typeof Column>;
export type ClaimFacts = z.infer<typeof ClaimFacts>;
