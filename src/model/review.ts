/** Review: what of the graph is doubtful, what people decided about it, and what a decision changed. */
import { z } from 'zod';
import { ArticleSummary, ClaimView, EntityRef, NodeView } from './views.js';

const count = z.number().int().nonnegative();
const Id = z.string().min(1).max(200);

/** What a person can decide. Ids are those that the graph has when the decision is made. */
export const Judgement = z.discriminatedUnion(
  'kind',
  [
    /** The claim is right: it is not asked about again. */
    z.strictObject({ kind: z.literal('accept'), claim: Id }),
    /** The claim is wrong: it is kept and counts for no arrow. */
    z.strictObject({ kind: z.literal('reject'), claim: Id }),
    /** Two entities are the same: whatever names the merged one means the kept one, in articles yet to come too. */
    z.strictObject({ kind: z.literal('merge'), kept: Id, merged: Id }),
    /** Two entities are not the same: the pair is not asked about again. */
    z.strictObject({ kind: z.literal('keep-apart'), entities: z.tuple([Id, Id]) }),
    /** One entity is two: what these articles name so becomes an entity of its own, called `name`. */
    z.strictObject({
      kind: z.literal('split'),
      entity: Id,
      articles: z.array(Id).min(1).max(1_000),
      name: z.string().trim().min(1).max(200),
    }),
  ],
  { error: 'one of accept, reject, merge, keep-apart, split' },
);

export const DecisionKind = z.enum(['accept', 'reject', 'merge', 'keep-apart', 'split']);

export const Decision = z.object({
  id: z.string(),
  /** Decisions take effect in the order of their numbers. */
  number: count,
  at: z.iso.datetime(),
  /** Who made it, where a name was given. */
  by: z.string().nullable(),
  judgement: Judgement,
  /** What it speaks of, as it was called then: the ends of a claim; kept and merged; the two of a pair; what was split. */
  names: z.array(z.string()),
});

export const DecisionView = Decision.extend({
  /** Articles in which it changes something; none while nothing that it speaks of is loaded. */
  articles: count,
  /** The claim that was accepted or rejected, while its article is loaded. */
  claim: ClaimView.optional(),
});

/** What a decision, or undoing one, changed in the graph. */
export const DecisionReport = z.object({
  decision: DecisionView,
  /** Articles that were written anew. */
  articles: count,
  /** Ids of arrows. */
  arrows: z.object({ gone: z.array(z.string()), made: z.array(z.string()), changed: z.array(z.string()) }),
  entities: z.object({ gone: z.array(EntityRef), made: z.array(EntityRef) }),
});

export const ClaimDoubt = z.enum(['low-confidence', 'contradicted']);

export const DoubtfulClaim = z.object({
  claim: ClaimView,
  /** The arrow that it counts for. */
  arrow: z.string(),
  reasons: z.array(ClaimDoubt).min(1),
  /** Claims under the arrow that say the same, this one included, and claims that say the opposite. */
  agreeing: count,
  opposing: count,
});

/** Same letters; same sounds ("Lawrow", "Lavrov"); one is called elsewhere what the other is called; a part of the other ("Müller", "Hans Müller"). */
export const PairDoubt = z.enum(['same-name', 'same-sound', 'alias', 'part-of-name']);

const PairArticle = ArticleSummary.pick({ id: true, title: true, date: true, source: true });

export const DoubtfulPair = z.object({
  /** The one to keep stands first. `some` of its articles, the newest first; `articles` says how many there are. */
  entities: z.tuple([NodeView.extend({ some: z.array(PairArticle) }), NodeView.extend({ some: z.array(PairArticle) })]),
  reason: PairDoubt,
  /** The names of each that made us ask. */
  names: z.tuple([z.string(), z.string()]),
  /** How many entities of this type the second could be by its name, the first included. */
  candidates: count,
});

/** The most doubtful first, as many as were asked for; `total` says how many there are. */
export const Review = z.object({
  claims: z.object({ total: count, items: z.array(DoubtfulClaim) }),
  pairs: z.object({ total: count, items: z.array(DoubtfulPair) }),
});

export type Judgement = z.infer<typeof Judgement>;
export type DecisionKind = z.infer<typeof DecisionKind>;
export type Decision = z.infer<typeof Decision>;
export type DecisionView = z.infer<typeof DecisionView>;
export type DecisionReport = z.infer<typeof DecisionReport>;
export type ClaimDoubt = z.infer<typeof ClaimDoubt>;
export type DoubtfulClaim = z.infer<typeof DoubtfulClaim>;
export type PairDoubt = z.infer<typeof PairDoubt>;
export type DoubtfulPair = z.infer<typeof DoubtfulPair>;
export type Review = z.infer<typeof Review>;
