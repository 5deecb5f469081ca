import { article } from './article.js';
import { articles } from './articles.js';
import type { GraphStore } from './contract.js';
import type { Database } from './database.js';
import { entity } from './entity.js';
import { facts } from './facts.js';
import { graph } from './graph.js';
import { load, remove } from './load.js';
import { flatParameters } from './parameters.js';
import { relation } from './relation.js';
import { removal } from './removal.js';
import { search } from './search.js';
import { statistics } from './statistics.js';

/** What every store does, whichever database keeps it. */
export function graphStore(database: Database): GraphStore {
  return {
    load: (document) => load(database, document),
    remove: (articleId) => remove(database, articleId),
    graph: (query) => database.reading((reader) => graph(reader, query)),
    search: (text, limit) => database.reading((reader) => search(reader, text, limit)),
    entity: (id) => database.reading((reader) => entity(reader, id)),
    relation: (id) => database.reading((reader) => relation(reader, id)),
    articles: () => database.reading(articles),
    article: (id) => database.reading((reader) => article(reader, id)),
    removal: (articleId) => database.reading((reader) => removal(reader, articleId)),
    statistics: () => database.reading(statistics),
    facts: () => database.reading(facts),
    query: async (cypher, options) => database.query(cypher, { ...options, parameters: flatParameters(options.parameters) }),
    close: () => database.close(),
  };
}
