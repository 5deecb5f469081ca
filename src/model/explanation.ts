/** What the reader saw in a sentence, step by step, and why it made the claims it made and no others: what `depesche explain` prints. Spans lie in the article's text. */
import { z } from 'zod';
import { Relation, Span } from './extraction.js';
import { EntityType, MentionKind, RelationType, StatementKind } from './vocabulary.js';

export const EXPLANATION_SCHEMA = 'depesche/explanation@1';

const Piece = z.object({ ...Span.shape, text: z.string() });

export const ExplainedToken = z.object({
  text: z.string(),
  lemma: z.string(),
  /** The reader's word class. */
  class: z.string(),
  /** What its form can be, in the words of Universal Dependencies: `Case=Nom|Gender=Masc|Number=Sing`. */
  features: z.array(z.string()),
  /** Which step of the lexicon knew it; `exact` is the word itself. */
  known: z.string(),
});

export const ExplainedGroup = z.object({
  text: z.string(),
  head: z.string(),
  cases: z.array(z.string()),
  numbers: z.array(z.string()),
  preposition: z.string().nullable(),
  /** What hangs on it. */
  genitives: z.array(z.string()),
  conjuncts: z.array(z.string()),
});

export const FOUND_HOW = ['agrees', 'inherited', 'controlled', 'case'] as const;
export const ROLES = ['subject', 'accusative', 'dative', 'genitive', 'predicative', 'prepositional'] as const;

export const ExplainedRole = z.object({
  role: z.enum(ROLES),
  text: z.string(),
  /** A subject `agrees` with the verb, is `inherited` from the clause before, or `controlled` from the clause above; anything else has its `case`. */
  how: z.enum(FOUND_HOW),
});

export const FIELDS = ['forefield', 'left', 'middle', 'right', 'after'] as const;

export const ExplainedClause = z.object({
  type: z.string(),
  text: z.string(),
  /** Topological fields: the brackets hold the conjunction or finite verb (left) and the rest of the verb (right). */
  fields: z.partialRecord(z.enum(FIELDS), z.string()),
  verb: z
    .object({
      lemmas: z.array(z.string()),
      voice: z.string(),
      tense: z.string(),
      mood: z.string(),
      modal: z.string().nullable(),
    })
    .nullable(),
  negation: z.string().nullable(),
  roles: z.array(ExplainedRole),
  /** The text of the clause it hangs on. */
  under: z.string().nullable(),
});

export const ExplainedMention = Piece.extend({
  kind: MentionKind,
  /** How the words mean something: a name, a body of a country, an office, a description, a pronoun … */
  role: z.string(),
  entities: z.array(z.object({ type: EntityType, name: z.string() })),
  /** The mention before it that means the same. */
  before: z.string().nullable(),
});

export const OUTCOMES = ['claim', 'requirement', 'source', 'target', 'ends', 'other-row', 'nobody', 'said-before'] as const;

/** A rule that looked at the sentence, and what came of it; `detail` is what it lacked, or the rule that was quicker. */
export const ExplainedRule = z.object({
  rule: z.string(),
  relation: RelationType,
  at: z.string(),
  outcome: z.enum(OUTCOMES),
  detail: z.string(),
});

export const ExplainedClaim = Relation.omit({ source: true, target: true, attributedTo: true }).extend({
  source: z.string(),
  target: z.string(),
  attributedTo: z.string().nullable(),
});

export const ExplainedStatement = z.object({
  kind: StatementKind,
  speaker: z.string().nullable(),
  text: z.string(),
  cue: z.string().nullable(),
});

export const ExplainedSentence = Piece.extend({
  index: z.number().int().nonnegative(),
  tokens: z.array(ExplainedToken),
  groups: z.array(ExplainedGroup),
  clauses: z.array(ExplainedClause),
  mentions: z.array(ExplainedMention),
  statements: z.array(ExplainedStatement),
  rules: z.array(ExplainedRule),
  claims: z.array(ExplainedClaim),
});

export const Explanation = z.object({
  schema: z.literal(EXPLANATION_SCHEMA),
  article: z.string(),
  sentences: z.array(ExplainedSentence),
  skipped: z.array(Piece.extend({ reason: z.string() })),
});

/** Why a claim of the store stands there: its sentence, read anew. */
export const WhyView = z.object({
  claim: z.string(),
  /** False where the claim came from elsewhere or from another version: today the sentence is read without it. */
  stillRead: z.boolean(),
  /** Null where the article's text no longer has the sentence. */
  sentence: ExplainedSentence.nullable(),
});

export type WhyView = z.infer<typeof WhyView>;
export type ExplainedToken = z.infer<typeof ExplainedToken>;
export type ExplainedGroup = z.infer<typeof ExplainedGroup>;
export type ExplainedRole = z.infer<typeof ExplainedRole>;
export type ExplainedClause = z.infer<typeof ExplainedClause>;
export type ExplainedMention = z.infer<typeof ExplainedMention>;
export type ExplainedRule = z.infer<typeof ExplainedRule>;
export type ExplainedClaim = z.infer<typeof ExplainedClaim>;
export type ExplainedStatement = z.infer<typeof ExplainedStatement>;
export type ExplainedSentence = z.infer<typeof ExplainedSentence>;
export type Explanation = z.infer<typeof Explanation>;
