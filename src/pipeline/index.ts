/** From an article to its extraction document: a list of stages, each a pure function. */
import type { Article, Extraction } from '../model/extraction.js';
import { EXTRACTION_SCHEMA } from '../model/extraction.js';

export function extract(article: Article): Extraction {
  return {
    schema: EXTRACTION_SCHEMA,
    article,
    sentences: [],
    entities: [],
    relations: [],
    statements: [],
    coverage: { sentences: 0, withRelations: 0, skipped: [] },
  };
}
