/** The strongest part of the graph and what was brought to it, as one. */
import type { ArrowView, EntitiesView, GraphView } from '../../../../src/model/views.js';

export const NOTHING_MORE: EntitiesView = { nodes: [], edges: [] };

/** Arrows whose other end is not drawn either wait until it is. */
export function join(graph: GraphView, more: EntitiesView): GraphView {
  if (more.nodes.length === 0) return graph;
  const drawn = new Set(graph.nodes.map(({ id }) => id));
  const added = more.nodes.filter(({ id }) => !drawn.has(id));
  if (added.length === 0) return graph;
  for (const { id } of added) drawn.add(id);
  const arrows = new Set(graph.edges.map(({ id }) => id));
  const between = more.edges.filter(({ id, source, target }) => !arrows.has(id) && drawn.has(source) && drawn.has(target));
  return { ...graph, nodes: [...graph.nodes, ...added], edges: [...graph.edges, ...between] };
}

export function together(parts: readonly EntitiesView[]): EntitiesView {
  return { nodes: once(parts.flatMap(({ nodes }) => nodes)), edges: once(parts.flatMap(({ edges }) => edges)) };
}

/** Of these parts only some entities, in their order, with the arrows at them. */
export function among({ nodes, edges }: EntitiesView, ids: readonly string[]): EntitiesView {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const wanted = new Set(ids);
  const isAt = ({ source, target }: ArrowView) => wanted.has(source) || wanted.has(target);
  return { nodes: ids.flatMap((id) => known.get(id) ?? []), edges: edges.filter(isAt) };
}

function once<T extends { id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
