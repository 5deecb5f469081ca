/** What is under the pointer. Sigma would draw the picture a second time in hidden colours and read it back, which holds up everything where there is no fast graphics card. */
import { distanceTo } from '../core/labels/index.js';
import type { Point } from '../core/layout/index.js';
import type { Stage } from './createSigma.js';
import { discScale } from './geometry.js';
import { curveAt, sceneOf, viewOf } from './scene.js';

/** However small a disc is drawn, so near, in pixels, one can point at it. */
const LEAST_RADIUS = 4;
/** How far beside an arrow, in pixels, one may point and still mean it. */
const REACH = 7;

/** The visible node whose disc a point of the screen lies in; of several the nearest. */
export function nodeAt(stage: Stage, point: Point): string | null {
  const scene = sceneOf(stage);
  const { x, y, size, nodes } = scene;
  const { a, b, c, d, e, f } = viewOf(stage);
  const scale = stage.scaleSize(1) * discScale(stage);
  let best = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const i of nodes) {
    const [gx, gy] = [x[i] ?? 0, y[i] ?? 0];
    const [dx, dy] = [a * gx + c * gy + e - point.x, b * gx + d * gy + f - point.y];
    const square = dx * dx + dy * dy;
    const radius = Math.max(LEAST_RADIUS, (size[i] ?? 0) * scale);
    if (square <= radius * radius && square < nearest) [best, nearest] = [i, square];
  }
  return best < 0 ? null : scene.idOf(best);
}

/** The visible arrow nearest to a point of the screen. */
export function edgeAt(stage: Stage, point: Point): string | null {
  const scene = sceneOf(stage);
  const { x, y, source, target, curvature, edges } = scene;
  const view = viewOf(stage);
  const { a, b, c, d, e, f } = view;
  let best = -1;
  let nearest = REACH;
  for (const i of edges) {
    const [s, t] = [source[i] ?? 0, target[i] ?? 0];
    const [sx, sy, tx, ty] = [x[s] ?? 0, y[s] ?? 0, x[t] ?? 0, y[t] ?? 0];
    const [px, py] = [a * sx + c * sy + e - point.x, b * sx + d * sy + f - point.y];
    const [qx, qy] = [a * tx + c * ty + e - point.x, b * tx + d * ty + f - point.y];
    // A curve bulges by at most its curvature times its length.
    const bulge = Math.abs(curvature[i] ?? 0) * (Math.abs(qx - px) + Math.abs(qy - py)) + REACH;
    if (Math.min(px, qx) > bulge || Math.max(px, qx) < -bulge || Math.min(py, qy) > bulge || Math.max(py, qy) < -bulge) continue;
    const distance = distanceTo(curveAt(scene, view, i), point);
    if (distance < nearest) [best, nearest] = [i, distance];
  }
  return best < 0 ? null : scene.edgeIdOf(best);
}
