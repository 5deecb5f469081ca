/** Where things are on the screen right now. */
import { visibleAtom } from '../core/filters/index.js';
import { type Curve, curve, distanceTo } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';

/** How far beside an arrow, in pixels, one may point and still mean it. */
const REACH = 7;

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

/** The visible arrow nearest to a point of the screen. */
export function edgeAt(stage: Stage, point: Point): string | null {
  let best: string | null = null;
  let nearest = REACH;
  for (const edge of visibleAtom.get().edges) {
    const line = curveOf(stage, edge);
    if (isFar(line, point)) continue;
    const distance = distanceTo(line, point);
    if (distance < nearest) [best, nearest] = [edge, distance];
  }
  return best;
}

function isFar({ from, control, to }: Curve, point: Point): boolean {
  return (
    point.x < Math.min(from.x, control.x, to.x) - REACH ||
    point.x > Math.max(from.x, control.x, to.x) + REACH ||
    point.y < Math.min(from.y, control.y, to.y) - REACH ||
    point.y > Math.max(from.y, control.y, to.y) + REACH
  );
}
