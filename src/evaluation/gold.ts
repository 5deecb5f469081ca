/** An annotated article: what a careful reader takes from a text. `core` is what every reader expects; the rest is defensible and counts neither way. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import { type Article, PartialDate } from '../model/extraction.js';
import { EntityType, Modality, Polarity, RelationType } from '../model/vocabulary.js';

const id = z.string().min(1);

const GoldEntity = z.object({
  id,
  type: EntityType,
  typeAlt: z.array(EntityType).default([]),
  name: z.string().min(1),
  /** Every name or unambiguous description of it in the text, as printed. */
  names: z.array(z.string()),
  core: z.boolean(),
});

const GoldRelation = z.object({
  type: RelationType,
  typeAlt: z.array(RelationType).default([]),
  source: id,
  sourceAlt: z.array(id).default([]),
  target: id,
  targetAlt: z.array(id).default([]),
  modality: Modality,
  polarity: Polarity,
  attributedTo: id.nullish().transform((it) => it ?? null),
  evidence: z.string(),
  core: z.boolean(),
});

export const GoldArticle = z
  .object({
    id,
    language: z.string().default('de'),
    date: PartialDate.nullish(),
    title: z.string().nullish(),
    source: z.string().nullish(),
    text: z.string(),
    entities: z.array(GoldEntity),
    relations: z.array(GoldRelation),
  })
  .superRefine(({ entities, relations }, context) => {
    const known = new Set(entities.map((entity) => entity.id));
    for (const [i, { source, target, sourceAlt, targetAlt, attributedTo }] of relations.entries())
      for (const end of [source, target, ...sourceAlt, ...targetAlt, ...(attributedTo === null ? [] : [attributedTo])])
        if (!known.has(end)) context.addIssue({ code: 'custom', path: ['relations', i], message: `no entity ${JSON.stringify(end)}` });
  });

export type GoldArticle = z.infer<typeof GoldArticle>;
export type GoldEntity = z.infer<typeof GoldEntity>;
export type GoldRelation = z.infer<typeof GoldRelation>;

/** @throws DepescheError naming the file and what is wrong in it */
export function parseGold(json: string, where: string): GoldArticle {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new DepescheError('input', { where, got: 'no JSON', expected: 'an annotated article' }, { cause: error });
  }
  const parsed = GoldArticle.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new DepescheError('input', { where, got: z.prettifyError(parsed.error), expected: 'an annotated article' });
}

/** The article as the reader is given it. */
export function articleOf({ id, title, date, language, source, text }: GoldArticle): Article {
  return { id, title: title ?? null, date: date ?? null, language, source: source ?? null, url: null, text };
}
