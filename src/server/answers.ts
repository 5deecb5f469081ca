/** What the server says of itself, and store answers that must exist: an unknown id is an error, an empty graph is not. */
import { z } from 'zod';
import { DepescheError } from '../model/errors.js';
import type { GraphQuery, GraphView } from '../model/views.js';
import type { GraphStore } from '../store/contract.js';

export const Health = z.object({
  store: z.enum(['grafeo', 'neo4j']),
  articles: z.number().int().nonnegative(),
  version: z.string(),
});

export function found<T>(answer: T | null, where: string, got: string, expected: string): T {
  if (answer !== null) return answer;
  throw new DepescheError('not-found', { where, got: JSON.stringify(got), expected });
}

/** @param named the entities that the query is about, by the parameter that names each */
export async function graphOf(store: GraphStore, query: GraphQuery, named: [where: string, id: string | undefined][]): Promise<GraphView> {
  const graph = await store.graph(query);
  const given = new Set(graph.nodes.map((node) => node.id));
  for (const [where, id] of named) if (id !== undefined && !given.has(id)) found(await store.entity(id), where, id, 'the id of an entity');
  return graph;
}
