/** What every store can do. One conformance suite (`tests/store`) runs on each of them. */
import type { ArticleView } from '../model/article-view.js';
import type { Extraction } from '../model/extraction.js';
import type { ClaimFacts } from '../model/facts.js';
import type { RemovalView } from '../model/removal.js';
import type {
  ArticleSummary,
  EntityView,
  GraphQuery,
  GraphView,
  LoadReport,
  QueryResult,
  RelationView,
  RemovalReport,
  SearchHit,
  Statistics,
} from '../model/views.js';

/** Asks and changes nothing. */
export interface GraphReader {
  /** @throws DepescheError `not-found` where `around` or `between` names an entity that is not there */
  graph(query: GraphQuery): Promise<GraphView>;
  /** Entities by any of their names in any spelling ("Lavrov" finds Sergej Lawrow), best first. */
  search(text: string, limit: number): Promise<SearchHit[]>;
  entity(id: string): Promise<EntityView | null>;
  /** An arrow with the claims under it, by the arrow's id. */
  relation(arrowId: string): Promise<RelationView | null>;
  /** All articles, the newest first, without their text. */
  articles(): Promise<ArticleSummary[]>;
  /** The text of one, with what was found where in it. */
  article(id: string): Promise<ArticleView | null>;
  /** What `remove` would take out. */
  removal(articleId: string): Promise<RemovalView | null>;
  statistics(): Promise<Statistics>;
  /** Every claim by what filters ask of it. */
  facts(): Promise<ClaimFacts>;
  /**
   * A person's own Cypher, read-only; cancelled after `timeoutMs`, cut at `limit` rows.
   * @throws DepescheError `input` no Cypher, or one that writes or reads files · `limit` too slow or too large
   */
  query(cypher: string, options: QueryOptions): Promise<QueryResult>;
}

export interface GraphStore extends GraphReader {
  /**
   * Adds an article, replaces a changed one, leaves an unchanged one alone: one transaction.
   * @throws DepescheError `conflict` where an id of its claims or statements is another article's
   */
  load(document: Extraction): Promise<LoadReport>;
  /** Takes out exactly what this article supports; `null` where no such article is stored. */
  remove(articleId: string): Promise<RemovalReport | null>;
  /** Waits for loads under way and ends queries. */
  close(): Promise<void>;
}

export type QueryOptions = { parameters?: Record<string, string | number | boolean | null>; limit: number; timeoutMs: number };

/** Where a store is and how to reach it. `location` is a file path or a `neo4j://`, `neo4j+s://`, `bolt://` … URL. */
export type StoreSettings = { location: string; username?: string; password?: string; database?: string };
