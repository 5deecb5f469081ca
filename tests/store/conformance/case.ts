/** One case of the conformance suite: the same for every store. */
import type { Extraction } from '../../../src/model/extraction.js';
import { QueryNode, QueryRelationship } from '../../../src/model/views.js';
import type { GraphStore, OpenOptions, StoreSettings } from '../../../src/store/index.js';

export type Place = {
  settings: StoreSettings;
  /** Opens the store at this place, empty when the case began. It is closed when the case is over. */
  open(options?: OpenOptions): Promise<GraphStore>;
};

export type Case = { name: string; run(place: Place): Promise<void> };

/** Everything that can be asked of a store, as one text: two stores with the same content give the same bytes. */
export async function everything(store: GraphStore): Promise<string> {
  const graph = await store.graph({});
  const entities = [];
  for (const node of graph.nodes) entities.push(await store.entity(node.id));
  const relations = [];
  for (const edge of graph.edges) relations.push(await store.relation(edge.id));
  return JSON.stringify({ graph, entities, relations, articles: await store.articles(), statistics: await store.statistics() }, null, 1);
}

/** Every node and relationship with its properties, but for what counts writes and decisions: the same graph gives the same bytes. */
export async function rawBytes(store: GraphStore): Promise<string> {
  const rows = async (cypher: string) => (await store.query(cypher, { limit: 1_000_000, timeoutMs: 30_000 })).rows;
  const nodes = (await rows('MATCH (n) WHERE NOT n:Meta RETURN n')).map(([node]) => {
    const { labels, properties } = QueryNode.parse(node);
    return [[...labels].sort(), { ...properties, number: null }];
  });
  const arrows = (await rows('MATCH (a)-[r]->(b) RETURN a.id, r, b.id')).map(([from, arrow, to]) => {
    const { type, properties } = QueryRelationship.parse(arrow);
    return [type, from, to, properties];
  });
  return [...nodes, ...arrows]
    .map((item) => JSON.stringify(item, sortedKeys))
    .sort()
    .join('\n');
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export async function loadAll(store: GraphStore, documents: readonly Extraction[]): Promise<void> {
  for (const document of documents) await store.load(document);
}

/** The ids of what is left besides the marker that every writer locks. */
export async function leftovers(store: GraphStore): Promise<unknown[]> {
  const { rows } = await store.query('MATCH (n) WHERE NOT n:Meta RETURN labels(n) AS labels, n.id AS id', { limit: 10, timeoutMs: 20_000 });
  return rows;
}

/** Counts for hours and keeps nothing. */
export const ENDLESS = `${[1, 2, 3, 4, 5].map((i) => `UNWIND range(1, 300) AS x${i} `).join('')}RETURN count(*) AS n`;
