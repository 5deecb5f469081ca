/** Entities as rows of the store and as nodes of a view. */
import { z } from 'zod';
import type { NodeView } from '../model/views.js';
import { EntityType } from '../model/vocabulary.js';

export const EntityRow = z.object({
  id: z.string(),
  type: EntityType,
  name: z.string(),
  nameEn: z.string().nullable(),
  aliases: z.array(z.string()),
  claims: z.number().int().nonnegative(),
  articles: z.number().int().nonnegative(),
});
export type EntityRow = z.infer<typeof EntityRow>;

export function nodeView({ nameEn, ...row }: EntityRow, claims = row.claims): NodeView {
  return { ...row, ...(nameEn === null ? {} : { nameEn }), claims };
}
