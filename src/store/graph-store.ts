import type { ClaimFacts } from '../model/facts.js';
import type { Review } from '../model/review.js';
import type { GraphView, Statistics } from '../model/views.js';
import { article } from './article.js';
import { articles } from './articles.js';
import type { GraphStore } from './contract.js';
import type { Database } from './database.js';
import { entity } from './entity.js';
import { facts } from './facts.js';
import { entitiesWithArrows, graph } from './graph.js';
import { load, remove } from './load.js';
import { memory } from './memory.js';
import { flatParameters } from './parameters.js';
import { relation } from './relation.js';
import { removal } from './removal.js';
import { decide, undo } from './review/decide.js';
import { doubts } from './review/doubts.js';
import { decisionViews } from './review/views.js';
import { search } from './search.js';
import { statistics } from './statistics.js';
import { together } from './together.js';

/** A page asks for the same few again and again. */
const GRAPHS_KEPT = 4;

/** What every store does, whichever database keeps it. */
export function graphStore(opened: Database): GraphStore {
  const { watched: database, keep } = memory(opened);
  const keptGraphs = keep<GraphView>(GRAPHS_KEPT);
  const keptFacts = keep<ClaimFacts>(1);
  const keptDoubts = keep<Review>(1);
  const keptStatistics = keep<Statistics>(1);
  return {
    load: together((documents) => load(database, documents)),
    remove: (articleId) => remove(database, articleId),
    graph: (query) => keptGraphs(JSON.stringify(query), () => database.reading((reader) => graph(reader, query))),
    entities: (ids) => database.reading((reader) => entitiesWithArrows(reader, ids)),
    search: (text, limit) => database.reading((reader) => search(reader, text, limit)),
    entity: (id) => database.reading((reader) => entity(reader, id)),
    relation: (id, test) => database.reading((reader) => relation(reader, id, test)),
    articles: () => database.reading(articles),
    article: (id) => database.reading((reader) => article(reader, id)),
    removal: (articleId) => database.reading((reader) => removal(reader, articleId)),
    statistics: () => keptStatistics('', () => database.reading(statistics)),
    facts: () => keptFacts('', () => database.reading(facts)),
    review: {
      doubts: (limit) => keptDoubts(String(limit), () => database.reading((reader) => doubts(reader, limit))),
      decisions: () => database.reading(decisionViews),
      decide: (judgement, made) => decide(database, judgement, made),
      undo: (id) => undo(database, id),
    },
    query: async (cypher, options) => database.query(cypher, { ...options, parameters: flatParameters(options.parameters) }),
    close: () => database.close(),
  };
}
