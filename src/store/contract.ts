/** What every store can do. One conformance suite (`tests/store`) runs on each of them. */
import type { ArticleView } from '../model/article-view.js';
import type { Extraction } from '../model/extraction.js';
import type { ClaimFacts } from '../model/facts.js';
import type { RemovalView } from '../model/removal.js';
import type { DecisionReport, DecisionView, Judgement, Review } from '../model/review.js';
import type {
  ArticleSummary,
  EntitiesView,
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
import type { ClaimTest } from './passing.js';

/** Asks and changes nothing. */
export interface GraphReader {
  /** @throws DepescheError `not-found` where `around` or `between` names an entity that is not there */
  graph(query: GraphQuery): Promise<GraphView>;
  /** These entities and every arrow at one of them; ids that no entity has are left out. */
  entities(ids: readonly string[]): Promise<EntitiesView>;
  /** Entities by any of their names in any spelling ("Lavrov" finds Sergej Lawrow), best first. */
  search(text: string, limit: number): Promise<SearchHit[]>;
  entity(id: string): Promise<EntityView | null>;
  /** An arrow with the claims under it, by the arrow's id; with a test those that pass it, and `null` where none does. */
  relation(arrowId: string, test?: ClaimTest): Promise<RelationView | null>;
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
   * @throws DepescheError `input` no Cypher, or one that writes or reads files · `limit` too slow or too large · `unavailable` cancelled
   */
  query(cypher: string, options: QueryOptions): Promise<QueryResult>;
}

export interface GraphStore extends GraphReader {
  /**
   * Adds an article, replaces a changed one, leaves an unchanged one alone, whole or not at all. Those that wait go in one transaction, and
   * whoever loads many lets some wait.
   * @throws DepescheError `conflict` where an id of its claims or statements is another article's
   */
  load(document: Extraction): Promise<LoadReport>;
  /** Takes out exactly what this article supports; `null` where no such article is stored. */
  remove(articleId: string): Promise<RemovalReport | null>;
  review: ReviewDesk;
  /** Waits for loads under way and ends queries. */
  close(): Promise<void>;
}

/** What people decide about the graph: kept in it, true of whatever is loaded later, and undone singly in any order. */
export interface ReviewDesk {
  /** What is doubtful and undecided, the most doubtful first: so many claims and so many pairs of entities at most. */
  doubts(limit: number): Promise<Review>;
  /** Decisions in force, the latest first. */
  decisions(): Promise<DecisionView[]>;
  /**
   * One transaction: afterwards the graph is as if its articles had been loaded with this decision known.
   * @throws DepescheError `conflict` where what it speaks of is not there (any more) or was decided already
   */
  decide(judgement: Judgement, made: Made): Promise<DecisionReport>;
  /**
   * One transaction: afterwards the graph is as if the decision had never been made.
   * @throws DepescheError `not-found` where no such decision is in force
   */
  undo(decisionId: string): Promise<DecisionReport>;
}

/** When (ISO 8601, UTC) and by whom. */
export type Made = { at: string; by: string | null };

export type QueryOptions = {
  parameters?: Record<string, string | number | boolean | null>;
  limit: number;
  timeoutMs: number;
  /** Ends the query at once, for nobody waits for it any more. */
  signal?: AbortSignal;
};

/** Where a store is and how to reach it. `location` is a file path or a `neo4j://`, `neo4j+s://`, `bolt://` … URL. */
export type StoreSettings = { location: string; username?: string; password?: string; database?: string };
