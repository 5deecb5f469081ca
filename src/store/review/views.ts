/** Decisions as they are shown: with what they change now, and with the claim that they are about. */
import { z } from 'zod';
import type { DecisionView } from '../../model/review.js';
import type { Reader } from '../database.js';
import { evidence } from '../evidence.js';
import { readDecisions } from './decisions.js';

const Count = z.object({ id: z.string(), n: z.number().int() });

/** The latest first. */
export async function decisionViews(reader: Reader): Promise<DecisionView[]> {
  const decisions = await readDecisions(reader);
  const articles = new Map((await reader.read('read/count-applications', Count)).map(({ id, n }) => [id, n]));
  const ids = decisions.flatMap(({ judgement }) => ('claim' in judgement ? [judgement.claim] : []));
  const claims = new Map((await evidence(reader, ids)).map(({ claim }) => [claim.id, claim]));
  return decisions.reverse().map((decision) => {
    const claim = 'claim' in decision.judgement ? claims.get(decision.judgement.claim) : undefined;
    return { ...decision, articles: articles.get(decision.id) ?? 0, ...(claim ? { claim } : {}) };
  });
}
