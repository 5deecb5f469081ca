/** An article as it was read: its text, and what was found where in it. Offsets are UTF-16 units into `article.text`, `end` exclusive. */
import { z } from 'zod';
import { Article, Sentence } from './extraction.js';
import { EntityRef } from './views.js';
import { MentionKind, Modality, Polarity, RelationType, StatementKind } from './vocabulary.js';

const offset = z.number().int().nonnegative();

/** Every list by where its parts stand in the text; `entities` by id. */
export const ArticleView = z.object({
  article: Article,
  sentences: z.array(Sentence),
  entities: z.array(EntityRef.extend({ nameEn: z.string().optional() })),
  mentions: z.array(z.object({ entity: z.string(), start: offset, end: offset, kind: MentionKind })),
  claims: z.array(
    z.object({
      id: z.string(),
      /** The arrow that it counts for. */
      arrow: z.string(),
      type: RelationType,
      source: z.string(),
      target: z.string(),
      modality: Modality,
      polarity: Polarity,
      /** Entity id; `null` is the article's own voice. */
      speaker: z.string().nullable(),
      /** The index of its sentence; `start` and `end` are the evidence. */
      sentence: offset,
      start: offset,
      end: offset,
    }),
  ),
  statements: z.array(z.object({ id: z.string(), kind: StatementKind, speaker: z.string().nullable(), start: offset, end: offset })),
});

export type ArticleView = z.infer<typeof ArticleView>;
