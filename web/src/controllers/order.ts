/** All of a graph in the order of its strength, as rows of numbers: read once, however it is filtered; where its nodes are whenever they have moved. */
import type { Ontology } from '../../../src/model/ontology.js';
import type { ArrowView, NodeView } from '../../../src/model/views.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { arrowColours, isTentative, mark, type Palette, type Quad } from '../core/appearance/index.js';
import type { ClaimGraph, EdgeAttributes, NodeAttributes } from '../core/graph/index.js';
import { keysOf } from '../core/keys.js';

export type Order = {
  /** The strongest first. */
  nodes: readonly string[];
  x: Float64Array;
  y: Float64Array;
  size: Float32Array;
  /** Places in `ENTITY_TYPES`. */
  type: Uint8Array;
  edges: readonly string[];
  source: Int32Array;
  target: Int32Array;
  curvature: Float32Array;
  width: Float32Array;
  /** A place in `kinds`. */
  kind: Uint8Array;
  /** 1 for an arrow that bears a mark. */
  marked: Uint8Array;
  /** What the server said of each. */
  nodeViews: readonly NodeView[];
  edgeViews: readonly ArrowView[];
  /** Places by id. */
  nodeAt: Places;
  edgeAt: Places;
};

export type Places = { get(id: string): number | undefined };

/** What an arrow's look is made of. */
export type Kind = { quad: Quad; tentative: boolean; symmetric: boolean };

/** All that there are, in a fixed order. */
export function kinds({ quad }: Ontology): readonly Kind[] {
  return keysOf(quad).flatMap((name) =>
    [false, true].flatMap((tentative) => [false, true].map((symmetric) => ({ quad: name, tentative, symmetric }))),
  );
}

export function kindColour({ quad, tentative }: Kind, palette: Palette): string {
  return arrowColours(palette)[quad][tentative ? 'tentative' : 'sure'];
}

export function orderOf(graph: ClaimGraph, ontology: Ontology): Order {
  const types = new Map(ENTITY_TYPES.map((type, i) => [type, i]));
  const kindAt = kindsByLook(ontology);
  const [nodes, edges] = [byStrength(graph.mapNodes(strengthOf)), byStrength(graph.mapEdges(strengthOf))];
  const at = new Map(nodes.map(({ id }, i) => [id, i]));
  const [source, target, kind] = [new Int32Array(edges.length), new Int32Array(edges.length), new Uint8Array(edges.length)];
  const [curvature, width, marked] = [new Float32Array(edges.length), new Float32Array(edges.length), new Uint8Array(edges.length)];
  for (const [i, { of }] of edges.entries()) {
    const { view } = of;
    source[i] = at.get(view.source) ?? -1;
    target[i] = at.get(view.target) ?? -1;
    curvature[i] = of.curvature;
    width[i] = of.size;
    kind[i] = kindAt(view);
    marked[i] = mark(view) ? 1 : 0;
  }
  let edgeAt: Map<string, number> | undefined;
  return {
    nodes: nodes.map(({ id }) => id),
    x: Float64Array.from(nodes, ({ of }) => of.x),
    y: Float64Array.from(nodes, ({ of }) => of.y),
    size: Float32Array.from(nodes, ({ of }) => of.size),
    type: Uint8Array.from(nodes, ({ of }) => types.get(of.view.type) ?? 0),
    edges: edges.map(({ id }) => id),
    nodeViews: nodes.map(({ of }) => of.view),
    edgeViews: edges.map(({ of }) => of.view),
    ...{ source, target, curvature, width, kind, marked },
    nodeAt: at,
    edgeAt: {
      get(id) {
        edgeAt ??= new Map(edges.map((edge, i) => [edge.id, i]));
        return edgeAt.get(id);
      },
    },
  };
}

/** Reads anew where the nodes are. */
export function readPlaces(graph: ClaimGraph, { nodes, x, y }: Order): void {
  for (const [place, id] of nodes.entries()) {
    const at = graph.getNodeAttributes(id);
    x[place] = at.x;
    y[place] = at.y;
  }
}

type Strength<Of> = { id: string; claims: number; of: Of };

function strengthOf<Of extends NodeAttributes | EdgeAttributes>(id: string, of: Of): Strength<Of> {
  return { id, claims: of.view.claims, of };
}

/** The strongest first; what is as strong stays by id, as the graph has it. */
function byStrength<Of>(all: Strength<Of>[]): Strength<Of>[] {
  return all.sort((a, b) => b.claims - a.claims);
}

/** The place in `kinds` of what an arrow looks like. */
function kindsByLook(ontology: Ontology): (arrow: ArrowView) => number {
  const all = kinds(ontology);
  const byType = new Map(
    keysOf(ontology.relations).map((type) => {
      const { quad, symmetric } = ontology.relations[type];
      const at = (tentative: boolean) =>
        all.findIndex((kind) => kind.quad === quad && kind.symmetric === symmetric && kind.tentative === tentative);
      return [type, { sure: at(false), tentative: at(true) }];
    }),
  );
  return (arrow) => byType.get(arrow.type)?.[isTentative(arrow) ? 'tentative' : 'sure'] ?? 0;
}
