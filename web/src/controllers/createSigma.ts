import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import type { ClaimGraph, EdgeAttributes, NodeAttributes } from '../core/graph/index.js';
import type { Point } from '../core/layout/index.js';
import { drawsInSoftware } from './hardware.js';
import { nodeAt } from './pick.js';
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

/** Layers on which Sigma draws nothing here, and where the look is plain nothing at all: a browser would still put each together with the others. */
const UNUSED = ['edgeLabels', 'labels', 'hovers', 'hoverNodes'] as const;

export function hideUnused(stage: Stage, look: Look): void {
  const canvases = stage.getCanvases();
  for (const name of UNUSED) if (canvases[name]) canvases[name].hidden = true;
  for (const name of ['edges', 'nodes']) if (canvases[name]) canvases[name].hidden = look === 'plain';
}

export function programs(look: Look) {
  return { ...nodePrograms(look), edgeProgramClasses: edgePrograms(look) };
}

/** Sigma with our programs. Names are drawn on a layer of our own, where they can make room for each other. */
/** @param graph what it will draw; nothing is drawn yet, so that everything can be set before it reads the graph */
export function createSigma(graph: ClaimGraph, container: HTMLElement): Stage {
  const look = lookOf(graph);
  const stage = new Sigma<NodeAttributes, EdgeAttributes>(new MultiDirectedGraph(), container, {
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
  hideUnused(stage, look);
  // Sigma's own search reads the picture back from the graphics card, and has no setting for another.
  Reflect.set(stage, 'getNodeAtPosition', (point: Point) => nodeAt(stage, point));
  return stage;
}
