/** What of a graph clusters are looked for in, as numbers: so it is told to another thread in no time. */
import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';

export type Ties = {
  /** Claims of each node. */
  nodes: Int32Array;
  /** Ends of each arrow, as places of nodes, and its claims. */
  source: Int32Array;
  target: Int32Array;
  claims: Int32Array;
};

/** Names of what the places stand for. */
export type Named = { nodes: readonly string[]; edges: readonly string[] };

/** What passes, by id, as the graph has it. */
export function tiesOf(graph: ClaimGraph, visible: Visible): { ties: Ties; named: Named } {
  const nodes: string[] = [];
  const claims: number[] = [];
  graph.forEachNode((id, { view }) => {
    if (!visible.nodes.has(id)) return;
    nodes.push(id);
    claims.push(view.claims);
  });
  const places = new Map(nodes.map((id, i) => [id, i]));
  const edges: string[] = [];
  const rows: { source: number[]; target: number[]; claims: number[] } = { source: [], target: [], claims: [] };
  graph.forEachEdge((id, { view }, from, to) => {
    const [source, target] = [places.get(from), places.get(to)];
    if (source === undefined || target === undefined || !visible.edges.has(id)) return;
    edges.push(id);
    rows.source.push(source);
    rows.target.push(target);
    rows.claims.push(view.claims);
  });
  const ties = {
    nodes: Int32Array.from(claims),
    source: Int32Array.from(rows.source),
    target: Int32Array.from(rows.target),
    claims: Int32Array.from(rows.claims),
  };
  return { ties, named: { nodes, edges } };
}
