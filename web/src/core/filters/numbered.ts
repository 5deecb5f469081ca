/** The graph as numbers, made once: filters ask it of every arrow, many times a second. */
import type { GraphView } from '../../../../src/model/views.js';
import { mark } from '../appearance/arrow.js';
import { placeIn } from '../rows.js';

export type Numbered = {
  /** Places of each arrow's ends in the list of nodes; -1 for an end that is not in it. */
  source: Int32Array;
  target: Int32Array;
  /** Each arrow's type, as a place in `types`. */
  type: Uint8Array;
  types: readonly GraphView['edges'][number]['type'][];
  /** Each node's type, as a place in `nodeTypes`. */
  nodeType: Uint8Array;
  nodeTypes: readonly GraphView['nodes'][number]['type'][];
  /** 1 for an arrow whose claims contradict each other. */
  disputed: Uint8Array;
  /** Places of the nodes by id. */
  nodeAt: ReadonlyMap<string, number>;
  /** Places of the arrows by id, made when first asked for. */
  edgeAt(): ReadonlyMap<string, number>;
};

const known = new WeakMap<GraphView, Numbered>();

export function numbered(graph: GraphView): Numbered {
  const made = known.get(graph) ?? make(graph);
  known.set(graph, made);
  return made;
}

function make({ nodes, edges }: GraphView): Numbered {
  const nodeAt = new Map(nodes.map(({ id }, i) => [id, i]));
  let edgeAt: Map<string, number> | undefined;
  const [source, target] = [new Int32Array(edges.length), new Int32Array(edges.length)];
  const [type, disputed] = [new Uint8Array(edges.length), new Uint8Array(edges.length)];
  const types: Numbered['types'][number][] = [];
  for (const [i, arrow] of edges.entries()) {
    source[i] = nodeAt.get(arrow.source) ?? -1;
    target[i] = nodeAt.get(arrow.target) ?? -1;
    type[i] = placeIn(types, arrow.type);
    disputed[i] = mark(arrow) === 'disputed' ? 1 : 0;
  }
  const nodeTypes: Numbered['nodeTypes'][number][] = [];
  return {
    ...{ source, target, type, types, disputed },
    nodeType: Uint8Array.from(nodes, (node) => placeIn(nodeTypes, node.type)),
    nodeTypes,
    nodeAt,
    edgeAt: () => {
      edgeAt ??= new Map(edges.map(({ id }, i) => [id, i]));
      return edgeAt;
    },
  };
}
