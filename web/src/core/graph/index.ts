import type { GraphView } from '../../../../src/model/views.js';
import { derive } from '../atom.js';
import { worldAtom } from '../data/index.js';
import { arrange } from '../layout/arrange.js';
import { knownPlaces, notePlaces } from '../layout/kept.js';
import type { Positions } from '../layout/types.js';
import { buildGraph } from './build.js';
import { grow } from './grow.js';
import type { ClaimGraph } from './types.js';

export { buildGraph } from './build.js';
export { curvatures } from './curvature.js';
export { grow } from './grow.js';
export type { ClaimGraph, EdgeAttributes, NodeAttributes } from './types.js';

let drawn: ClaimGraph | null = null;
let shown: GraphView | null = null;

/** The drawn graph of the loaded world; built anew only when that graph is another, and then from where its nodes were. */
export const graphAtom = derive([worldAtom], (world): ClaimGraph | null => {
  if (world.status !== 'ready') return null;
  const { graph, ontology } = world.value;
  if (drawn && graph === shown) return drawn;
  if (drawn?.getAttribute('laidOut')) notePlaces(positionsOf(drawn));
  const kept = drawn?.getAttribute('laidOut') ? grow(graph, knownPlaces()) : null;
  drawn = buildGraph(graph, ontology, kept ?? arrange(graph.nodes));
  drawn.setAttribute('laidOut', kept !== null);
  shown = graph;
  return drawn;
});

export function positionsOf(graph: ClaimGraph): Positions {
  return Object.fromEntries(graph.mapNodes((node, { x, y }) => [node, { x, y }]));
}
