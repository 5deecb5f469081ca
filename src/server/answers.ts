/** Store answers that must exist: an unknown id is an error, an empty graph is not. */
import { DepescheError } from '../model/errors.js';
import type { GraphQuery, GraphView } from '../model/views.js';
import type { GraphStore } from '../store/contract.js';

export function found<T>(answer: T | null, where: string, got: string, expected: string): T {
  if (answer !== null) return answer;
  throw new DepescheError('not-found', { where, got: JSON.stringify(got), expected });
}

export async function graphOf(store: GraphStore, query: GraphQuery): Promise<GraphView> {
  const graph = await store.graph(query);
  const given = new Set(graph.nodes.map((node) => node.id));
  for (const id of [query.around ?? [], query.between ?? []].flat())
    if (!given.has(id)) found(await store.entity(id), 'id', id, 'the id of an entity');
  return graph;
}
