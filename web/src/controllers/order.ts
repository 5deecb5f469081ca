/** All of a graph in the order of its strength, as rows of numbers: read once, however it is filtered and moved. */
import type { Ontology } from '../../../src/model/ontology.js';
import { ENTITY_TYPES } from '../../../src/model/vocabulary.js';
import { arrowColours, isTentative, mark, type Palette, type Quad } from '../core/appearance/index.js';
import type { ClaimGraph } from '../core/graph/index.js';
import { keysOf } from '../core/keys.js';

export type Order = {
  /** The strongest first. */
  nodes: readonly string[];
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
  /** Places by id. */
  nodeAt: ReadonlyMap<string, number>;
  edgeAt: ReadonlyMap<string, number>;
};

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
  const kindAt = new Map(kinds(ontology).map((kind, i) => [keyOf(kind), i]));
  const nodes = graph.mapNodes((id, { view, size }) => ({ id, view, size }));
  nodes.sort((a, b) => b.view.claims - a.view.claims || (a.id < b.id ? -1 : 1));
  const at = new Map(nodes.map(({ id }, i) => [id, i]));
  const edges = graph.mapEdges((id, { view, size, curvature }) => ({ id, view, size, curvature }));
  edges.sort((a, b) => b.view.claims - a.view.claims || (a.id < b.id ? -1 : 1));
  return {
    nodes: nodes.map(({ id }) => id),
    size: Float32Array.from(nodes, ({ size }) => size),
    type: Uint8Array.from(nodes, ({ view }) => types.get(view.type) ?? 0),
    edges: edges.map(({ id }) => id),
    source: Int32Array.from(edges, ({ view }) => at.get(view.source) ?? -1),
    target: Int32Array.from(edges, ({ view }) => at.get(view.target) ?? -1),
    curvature: Float32Array.from(edges, ({ curvature }) => curvature),
    width: Float32Array.from(edges, ({ size }) => size),
    kind: Uint8Array.from(edges, ({ view }) => {
      const { quad, symmetric } = ontology.relations[view.type];
      return kindAt.get(keyOf({ quad, symmetric, tentative: isTentative(view) })) ?? 0;
    }),
    marked: Uint8Array.from(edges, ({ view }) => (mark(view) ? 1 : 0)),
    nodeAt: at,
    edgeAt: new Map(edges.map(({ id }, i) => [id, i])),
  };
}

function keyOf({ quad, tentative, symmetric }: Kind): string {
  return `${quad} ${tentative} ${symmetric}`;
}
