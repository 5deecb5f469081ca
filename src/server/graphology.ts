/** A graph view as graphology serialises it: import it with `MultiDirectedGraph.from(graph)`. */
import { MultiDirectedGraph } from 'graphology';
import { z } from 'zod';
import { ArrowView, GraphView, NodeView } from '../model/views.js';

export const GraphologyView = GraphView.pick({ total: true, path: true }).extend({
  graph: z.object({
    options: z.object({ type: z.enum(['directed', 'undirected', 'mixed']), multi: z.boolean(), allowSelfLoops: z.boolean() }),
    attributes: z.record(z.string(), z.unknown()),
    nodes: z.array(z.object({ key: z.string(), attributes: NodeView.omit({ id: true }) })),
    edges: z.array(
      z.object({
        key: z.string(),
        source: z.string(),
        target: z.string(),
        attributes: ArrowView.omit({ id: true, source: true, target: true }),
      }),
    ),
  }),
});

type NodeAttributes = Omit<NodeView, 'id'>;
type ArrowAttributes = Omit<ArrowView, 'id' | 'source' | 'target'>;

export function toGraphology({ nodes, edges, ...rest }: GraphView): z.infer<typeof GraphologyView> {
  const graph = new MultiDirectedGraph<NodeAttributes, ArrowAttributes>();
  for (const { id, ...attributes } of nodes) graph.addNode(id, attributes);
  for (const { id, source, target, ...attributes } of edges) graph.addDirectedEdgeWithKey(id, source, target, attributes);
  const { type, multi, allowSelfLoops } = graph;
  return {
    ...rest,
    graph: {
      options: { type, multi, allowSelfLoops },
      attributes: graph.getAttributes(),
      nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
      edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
    },
  };
}
