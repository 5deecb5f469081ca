/** Where things are on the screen right now. */
import { visibleAtom } from '../core/filters/index.js';
import { type Curve, curve, distanceTo } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';

/** How far beside an arrow, in pixels, one may point and still mean it. */
const REACH = 7;

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
