/** What the removal of an article would take away, before anybody says yes. */
import { z } from 'zod';
import { EntityRef } from './views.js';
import { RelationType } from './vocabulary.js';

const count = z.number().int().nonnegative();

/** How many there are, and the first of them. */
const some = <One extends z.ZodType>(one: One) => z.object({ count, first: z.array(one) });

const ArrowRef = z.object({ id: z.string(), type: RelationType, source: EntityRef, target: EntityRef });

export const RemovalView = z.object({
  article: z.string(),
  title: z.string().nullable(),
  /** All claims of the article, as they stand in its text. */
  claims: some(ArrowRef.extend({ arrow: z.string() })),
  /** What nothing else supports goes with it; the strongest first. */
  arrows: some(ArrowRef.extend({ claims: count })),
  entities: some(EntityRef.extend({ claims: count })),
  /** What stays with fewer claims: those that it has, and those that it would keep; what loses most first. */
  weaker: z.object({
    arrows: some(ArrowRef.extend({ claims: count, left: count })),
    entities: some(EntityRef.extend({ claims: count, left: count })),
  }),
});

export type RemovalView = z.infer<typeof RemovalView>;
