/** The part of the graph that fills the stage while the camera rests: what is shown. The camera's places are told in it. */
import { visibleAtom } from '../core/filters/index.js';
import type { Stage } from './createSigma.js';
import { boxOf } from './geometry.js';

/** Makes what is shown fill the stage when the camera rests. */
export function reframe(stage: Stage): void {
  stage.setCustomBBox(boxOf(stage, visibleAtom.get().nodes));
  stage.refresh();
}

/** The same for a camera that does not rest: what is seen stays, and its place is then told as the address tells it. */
export function reframeInPlace(stage: Stage): void {
  const [now, wanted] = [stage.getCustomBBox(), boxOf(stage, visibleAtom.get().nodes)];
  if (JSON.stringify(now) !== JSON.stringify(wanted)) still(stage, () => reframe(stage));
}

/** Changes the frame and nothing that is seen. */
export function still(stage: Stage, change: () => void): void {
  const { width, height } = stage.getDimensions();
  const [middle, side] = [
    { x: width / 2, y: height / 2 },
    { x: width, y: height / 2 },
  ].map((point) => stage.viewportToGraph(point));
  change();
  if (!middle || !side) return;
  const [now, then] = [stage.graphToViewport(middle), stage.graphToViewport(side)];
  const eye = stage.getCamera();
  const ratio = (eye.ratio * Math.hypot(then.x - now.x, then.y - now.y)) / (width / 2);
  eye.setState({ ...stage.viewportToFramedGraph(now), ratio });
}
