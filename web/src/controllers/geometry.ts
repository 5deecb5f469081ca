/** Where things are on the screen right now. */
import { type Curve, curve } from '../core/labels/index.js';
import { roomAtom } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';

/** Room at the sides for half a name, in the layout's pixels. */
export const NAME_ROOM = 34;

/** The smallest box around some nodes, in the graph's own coordinates; `null`, for all of it, where there are none. Wider than the discs, for the names below them. */
export function boxOf(stage: Stage, nodes: ReadonlySet<string>): { x: [number, number]; y: [number, number] } | null {
  if (nodes.size === 0) return null;
  const box: { x: [number, number]; y: [number, number] } = { x: [Infinity, -Infinity], y: [Infinity, -Infinity] };
  for (const node of nodes) {
    const { x, y } = stage.getGraph().getNodeAttributes(node);
    box.x = [Math.min(box.x[0], x - NAME_ROOM), Math.max(box.x[1], x + NAME_ROOM)];
    box.y = [Math.min(box.y[0], y), Math.max(box.y[1], y)];
  }
  return box;
}

export function curveOf(stage: Stage, edge: string): Curve {
  const graph = stage.getGraph();
  const [source, target] = graph.extremities(edge);
  const at = (node: string) => stage.graphToViewport(graph.getNodeAttributes(node));
  return curve(at(source), at(target), graph.getEdgeAttribute(edge, 'curvature'));
}

/** Discs shrink on small screens, where the whole graph is drawn smaller too. */
const FULL_SIZE_AT = 760;
const SMALLEST = 0.62;

/** How much of their size discs and arrows have on a stage of this size, with as much room as they have. */
export function discScale(stage: Stage): number {
  const { width, height } = stage.getDimensions();
  return roomAtom.get() * Math.max(SMALLEST, Math.min(1, Math.min(width, height) / FULL_SIZE_AT));
}
