/** Review: what is doubtful, and what people decide about it. */
import { z } from 'zod';
import { DecisionReport, DecisionView, Judgement, Review } from '../../model/review.js';
import { Id } from '../graph-input.js';
import { type Route, route } from '../route.js';
import { nothing } from './shared.js';

export function reviewRoutes(): Route[] {
  return [
    route({
      method: 'get',
      path: '/api/review',
      name: 'getReview',
      summary: 'What is doubtful and nobody has decided about, the most doubtful first',
      description:
        'Claims whose rule errs often or that others contradict, and pairs of entities whose names say that they may be one. ' +
        '`limit` cuts each of the two lists; `total` says how many there are.',
      input: z.strictObject({ limit: z.number().int().min(1).max(500).default(50) }),
      response: Review,
      handle: ({ store }, { limit }) => store.review.doubts(limit),
    }),
    route({
      method: 'get',
      path: '/api/decisions',
      name: 'listDecisions',
      summary: 'What people decided, the latest first',
      input: nothing,
      response: z.array(DecisionView),
      handle: ({ store }) => store.review.decisions(),
    }),
    route({
      method: 'post',
      path: '/api/decisions',
      name: 'decide',
      summary: 'Accepts or rejects a claim, merges two entities, keeps them apart, or splits one; answers what changed',
      description:
        'It holds for articles that are loaded later too. 409 where what it speaks of is not in the graph (any more), or was decided already.',
      input: z.strictObject({ judgement: Judgement, by: z.string().trim().min(1).max(100).optional() }),
      response: DecisionReport,
      changes: true,
      handle: ({ store }, { judgement, by = null }) => store.review.decide(judgement, { at: new Date().toISOString(), by }),
    }),
    route({
      method: 'delete',
      path: '/api/decisions/{id}',
      name: 'undoDecision',
      summary: 'Undoes a decision, whenever it was made: the graph is then as if it had never been; answers what changed',
      input: z.strictObject({ id: Id }),
      response: DecisionReport,
      changes: true,
      fails: [404],
      handle: ({ store }, { id }) => store.review.undo(id),
    }),
  ];
}
