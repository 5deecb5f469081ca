import { MultiDirectedGraph } from 'graphology';
import type Sigma from 'sigma';
import type { ClaimGraph, EdgeAttributes, NodeAttributes } from '../core/graph/index.js';
import { drawsInSoftware } from './hardware.js';
import { Lean } from './lean.js';
import { edgePrograms } from './programs/arrows.js';
import { nodePrograms } from './programs/discs.js';
import type { Look } from './programs/look.js';

export type Stage = Sigma<NodeAttributes, EdgeAttributes>;

/** Width in pixels below which the graph comes nearer to the edges. */
const NARROW = 500;
/** So many arrows the processor draws smoothly in a time that nobody waits for. */
const MOST_SMOOTH = 1_500;

/** How finely a graph is drawn: as finely as it can be in time. */
export function lookOf(graph: ClaimGraph): Look {
  return drawsInSoftware() && graph.size > MOST_SMOOTH ? 'plain' : 'smooth';
}

export function programs(look: Look) {
  return { ...nodePrograms(look), edgeProgramClasses: edgePrograms(look) };
}

/**
 * Sigma with our programs. Names are drawn on a layer of our own, where they can make room for each other.
 * @param graph what it will draw; nothing is drawn yet, so that everything can be set before it reads the graph
 */
export function createSigma(graph: ClaimGraph, container: HTMLElement): Stage {
  const look = lookOf(graph);
  return new Lean(new MultiDirectedGraph(), container, {
    renderLabels: false,
    renderEdgeLabels: false,
    enableCameraRotation: false,
    minCameraRatio: 0.05,
    maxCameraRatio: 3,
    minEdgeThickness: 1.2,
    stagePadding: container.offsetWidth < NARROW ? 30 : 52,
    defaultNodeType: 'entity',
    defaultDrawNodeHover: () => undefined,
    ...programs(look),
  });
}
