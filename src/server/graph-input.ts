/** What may be asked of a graph, from the model's own query, with what cannot be asked together. */
import { z } from 'zod';
import { GraphQuery } from '../model/views.js';

export const Id = z.string().min(1).max(200);

export const hops = GraphQuery.shape.hops.unwrap();
export const nodeLimit = GraphQuery.shape.limit.unwrap();

/** @param limit nodes when the request names no limit */
export function graphInput(limit: number) {
  return GraphQuery.extend({
    around: Id.optional(),
    between: z.tuple([Id, Id]).optional(),
    limit: nodeLimit.default(limit),
    format: z.enum(['plain', 'graphology']).default('plain'),
  })
    .strict()
    .superRefine(checkTogether);
}

type Together = Pick<GraphQuery, 'around' | 'hops' | 'between' | 'from' | 'to'>;

function checkTogether({ around, hops, between, from, to }: Together, context: z.RefinementCtx): void {
  const say = (field: string, input: unknown, message: string) => context.addIssue({ code: 'custom', path: [field], input, message });
  if (around !== undefined && between !== undefined) say('between', between, 'either around or between, not both');
  if (hops !== undefined && around === undefined) say('hops', hops, 'the parameter around as well');
  if (from && to && isAfter(from, to)) say('to', to, `a date not before from (${from})`);
}

/** Partial dates compare as far as both are known: 2022-01-21 is not after 2022-01. */
function isAfter(from: string, to: string): boolean {
  const known = Math.min(from.length, to.length);
  return from.slice(0, known) > to.slice(0, known);
}
