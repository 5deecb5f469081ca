import { MultiDirectedGraph } from 'graphology';
import type { Ontology } from '../../../../src/model/ontology.js';
import type { GraphView } from '../../../../src/model/views.js';
import { arrowSize, crowding, nodeSize } from '../appearance/sizes.js';
import type { Positions } from '../layout/types.js';
import { curvatures } from './curvature.js';
import type { ClaimGraph, EdgeAttributes, GraphAttributes, NodeAttributes } from './types.js';

/** The graph as Sigma draws it. Nodes go in by id, so that the same graph is laid out in the same way whatever the order it came in. */
export function buildGraph(view: GraphView, ontology: Ontology, start: Positions): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const strongest = view.nodes.reduce((most, node) => Math.max(most, node.claims), 1);
  const share = crowding(view.nodes.length);
  for (const node of [...view.nodes].sort(byId)) {
    const { x, y } = start[node.id] ?? { x: 0, y: 0 };
    graph.addNode(node.id, { view: node, x, y, size: nodeSize(node.claims, strongest) * share, type: 'entity' });
  }
  const bends = curvatures(view.edges);
  // a call takes only so many arguments, and there may be more arrows
  const mostSources = view.edges.reduce((most, arrow) => Math.max(most, arrow.sources), 1);
  for (const arrow of [...view.edges].sort(byId)) {
    if (!graph.hasNode(arrow.source) || !graph.hasNode(arrow.target)) continue;
    const curvature = bends.get(arrow.id) ?? 0;
    graph.addDirectedEdgeWithKey(arrow.id, arrow.source, arrow.target, {
      view: arrow,
      size: arrowSize(arrow, mostSources) * share,
      curvature,
      type: program(curvature, ontology.relations[arrow.type].symmetric),
    });
  }
  return graph;
}

function program(curvature: number, symmetric: boolean): EdgeAttributes['type'] {
  if (curvature === 0) return symmetric ? 'line' : 'arrow';
  return symmetric ? 'curvedLine' : 'curvedArrow';
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
