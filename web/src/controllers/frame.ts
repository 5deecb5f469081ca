/** The part of the graph that fills the stage while the camera rests: what is shown. The camera's places are told in it. */
import { visibleAtom } from '../core/filters/index.js';
import type { Stage } from './createSigma.js';
import { boxOf } from './geometry.js';
import { lyingOn, OFFER } from './lying.js';

/** Makes what is shown fill the stage when the camera rests. */
export function reframe(stage: Stage): void {
  stage.setCustomBBox(wantedFrame(stage));
  stage.refresh();
}

/** The same for a camera that does not rest: what is seen stays, and its place is then told as the address tells it. */
export function reframeInPlace(stage: Stage): void {
  const [now, wanted] = [stage.getCustomBBox(), wantedFrame(stage)];
  if (JSON.stringify(now) !== JSON.stringify(wanted)) still(stage, () => reframe(stage));
}

/** Around what is shown, with room for what is offered above it. */
function wantedFrame(stage: Stage): ReturnType<typeof boxOf> {
  const box = boxOf(stage, visibleAtom.get().nodes);
  const [offer] = lyingOn(stage, OFFER);
  if (!box || !offer) return box;
  const { width, height } = stage.getDimensions();
  const margin = 2 * stage.getSetting('stagePadding');
  const unit = Math.max((box.x[1] - box.x[0]) / (width - margin), (box.y[1] - box.y[0]) / (height - margin - offer.bottom));
  return { ...box, y: [box.y[0], box.y[1] + unit * offer.bottom] };
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
