/** One article: what was read beside what was annotated. */
import type { Extraction } from '../model/extraction.js';
import { align } from './align.js';
import { type EntityOutcome, entityOutcomes } from './entities.js';
import type { GoldArticle } from './gold.js';
import type { Score } from './outcome.js';
import { scorePairs } from './pairs.js';
import { type ReadRelations, readRelations } from './relations.js';

export type ArticleResult = { id: string; entities: EntityOutcome[]; relations: ReadRelations; pairs: Score };

export function evaluateArticle(gold: GoldArticle, document: Extraction): ArticleResult {
  const alignment = align(gold, document);
  return {
    id: gold.id,
    entities: entityOutcomes(gold, document, alignment),
    relations: readRelations(gold, document, alignment),
    pairs: scorePairs(gold, document, alignment),
  };
}
