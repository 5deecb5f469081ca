/** What the server says of itself. */
import { z } from 'zod';

export const Health = z.object({
  store: z.enum(['grafeo', 'neo4j']),
  articles: z.number().int().nonnegative(),
  version: z.string(),
  /** Whether articles may be added and removed here. */
  changes: z.boolean(),
});
