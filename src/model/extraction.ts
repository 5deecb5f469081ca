/** The extraction document: what `depesche extract` prints and a store loads. Offsets are UTF-16 code units into `article.text`, `end` exclusive. */
import { z } from 'zod';
import { EntityType, MentionKind, Modality, Polarity, RelationType, StatementKind } from './vocabulary.js';

export const EXTRACTION_SCHEMA = 'depesche/extraction@1';

const offset = z.number().int().nonnegative();
export const Span = z
  .object({ start: offset, end: offset })
  .refine(({ start, end }) => start <= end, { message: 'a span ends before it starts' });

/** A day, a month or a year, as far as it is known: `2022-01-21`, `2022-01`, `2022`. */
export const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

export const Article = z.object({
  id: z.string().min(1).max(200),
  title: z.string().nullable(),
  date: PartialDate.nullable(),
  language: z.string().min(2).max(8),
  source: z.string().nullable(),
  url: z.string().nullable(),
  text: z.string(),
});

export const Sentence = z.object({ index: offset, start: offset, end: offset });

export const Mention = z.object({ start: offset, end: offset, kind: MentionKind });

export const Entity = z.object({
  id: z.string().min(1),
  type: EntityType,
  name: z.string().min(1),
  nameEn: z.string().optional(),
  aliases: z.array(z.string()),
  mentions: z.array(Mention),
});

export const ClaimDate = z.object({ from: PartialDate, to: PartialDate, precision: z.enum(['day', 'month', 'year', 'range']) });

export const Relation = z.object({
  id: z.string().min(1),
  type: RelationType,
  source: z.string(),
  target: z.string(),
  modality: Modality,
  polarity: Polarity,
  attributedTo: z.string().nullable(),
  content: z.string().optional(),
  role: z.string().optional(),
  date: ClaimDate.optional(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
  evidence: z.object({ sentence: offset, start: offset, end: offset }),
});

export const Statement = z.object({
  id: z.string().min(1),
  speaker: z.string().nullable(),
  speakerSpan: Span.optional(),
  cueSpan: Span.optional(),
  addressee: z.string().optional(),
  quoteSpan: Span,
  kind: StatementKind,
});

export const Skipped = z.object({ start: offset, end: offset, reason: z.string() });

export const Extraction = z
  .object({
    schema: z.literal(EXTRACTION_SCHEMA),
    article: Article,
    sentences: z.array(Sentence),
    entities: z.array(Entity),
    relations: z.array(Relation),
    statements: z.array(Statement),
    coverage: z.object({ sentences: offset, withRelations: offset, skipped: z.array(Skipped) }),
  })
  .superRefine(checkReferences);

export type Span = z.infer<typeof Span>;
export type Article = z.infer<typeof Article>;
export type Sentence = z.infer<typeof Sentence>;
export type Mention = z.infer<typeof Mention>;
export type Entity = z.infer<typeof Entity>;
export type ClaimDate = z.infer<typeof ClaimDate>;
export type Relation = z.infer<typeof Relation>;
export type Statement = z.infer<typeof Statement>;
export type Skipped = z.infer<typeof Skipped>;
export type Extraction = z.infer<typeof Extraction>;

type Document = {
  article: Article;
  sentences: Sentence[];
  entities: Entity[];
  relations: Relation[];
  statements: Statement[];
};

/** Ids are unique, every id that is named exists, and every span lies in the text: a store may trust all three. */
function checkReferences(document: Document, context: z.RefinementCtx): void {
  const length = document.article.text.length;
  const known = new Set(document.entities.map((entity) => entity.id));
  const say = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
  const within = (path: (string | number)[], span: Span) => {
    if (span.end > length || span.start > span.end)
      say(path, `span ${span.start}–${span.end} does not lie in a text of ${length} characters`);
  };
  const exists = (path: (string | number)[], id: string | null | undefined) => {
    if (id != null && !known.has(id)) say(path, `no entity has the id ${JSON.stringify(id)}`);
  };
  for (const list of ['entities', 'relations', 'statements'] as const) {
    const seen = new Set<string>();
    for (const [i, { id }] of document[list].entries()) {
      if (seen.has(id)) say([list, i, 'id'], `the id ${JSON.stringify(id)} is there twice`);
      seen.add(id);
    }
  }
  for (const [i, sentence] of document.sentences.entries()) within(['sentences', i], sentence);
  for (const [i, entity] of document.entities.entries())
    for (const [k, mention] of entity.mentions.entries()) within(['entities', i, 'mentions', k], mention);
  for (const [i, relation] of document.relations.entries()) {
    exists(['relations', i, 'source'], relation.source);
    exists(['relations', i, 'target'], relation.target);
    exists(['relations', i, 'attributedTo'], relation.attributedTo);
    within(['relations', i, 'evidence'], relation.evidence);
    if (!document.sentences[relation.evidence.sentence]) say(['relations', i, 'evidence'], `no sentence ${relation.evidence.sentence}`);
  }
  for (const [i, statement] of document.statements.entries()) {
    exists(['statements', i, 'speaker'], statement.speaker);
    exists(['statements', i, 'addressee'], statement.addressee);
    within(['statements', i, 'quoteSpan'], statement.quoteSpan);
  }
}
