/** The view on the graph: what the buttons do, and bringing into sight what is selected elsewhere. */
import { cameraAtom, isSame, placeOf, stateOf } from '../core/camera/index.js';
import { visibleAtom } from '../core/filters/index.js';
import { lassoAtom, selectedNodesAtom, selectionAtom } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import { reframe, reframeInPlace } from './frame.js';
import { calm } from './motion.js';

const STEP = 1.5;
/** Rest of the camera, in milliseconds, after which the address is written. */
const PAUSE = 250;
/** Share of the stage at each side within which a node counts as out of sight. */
const MARGIN = 0.06;
/** Share of the stage that what is brought closer fills, and the nearest that one comes to it. */
const FILLED = 0.72;
const NEAREST = 0.25;

const pace = (duration: number) => ({ duration: calm() ? 0 : duration });

export const camera = {
  zoomIn: (stage: Stage) => stage.getCamera().animatedZoom({ factor: STEP, ...pace(160) }),
  zoomOut: (stage: Stage) => stage.getCamera().animatedUnzoom({ factor: STEP, ...pace(160) }),
  fit: (stage: Stage) => {
    reframe(stage);
    return stage.getCamera().animatedReset(pace(300));
  },
  frame: (stage: Stage, nodes: readonly string[]) => frame(stage, nodes, NEAREST),
};

/** Follows the selection, and keeps the address's view and the camera in step. */
export function attachCamera(stage: Stage): () => void {
  const state = stage.getCamera();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const isOff = placeOf(state.getState()) !== null;
      if (isOff && stage.getGraph().getAttribute('laidOut')) reframeInPlace(stage);
      const place = placeOf(state.getState());
      if (!isSame(place, cameraAtom.get())) cameraAtom.set(place);
    }, PAUSE);
  };
  const isAway = () => selectionAtom.get() !== null && selectedNodesAtom.get().length === 0;
  /** Whether something is selected that has yet to come into the picture; where an address says what is looked at, it is not looked for. */
  let awaited = isAway() && cameraAtom.get() === null;
  const select = () => {
    awaited = isAway();
    reveal(stage);
  };
  const arrive = () => {
    if (!awaited || isAway() || !stage.getGraph().getAttribute('laidOut')) return;
    awaited = false;
    reveal(stage);
  };
  state.on('updated', note);
  const ends = [selectionAtom.subscribe(select), visibleAtom.subscribe(arrive), cameraAtom.subscribe(() => restoreCamera(stage))];
  return () => {
    clearTimeout(settled);
    state.off('updated', note);
    for (const end of ends) end();
  };
}

/** Where the address says; `false` where it says nothing. */
export function restoreCamera(stage: Stage): boolean {
  const place = cameraAtom.get();
  if (!isSame(place, placeOf(stage.getCamera().getState()))) stage.getCamera().setState(stateOf(place));
  return place !== null;
}

/** Moves the camera to what is selected, unless it can be seen as it is; of several the newest is enough. */
export function reveal(stage: Stage): void {
  const pick = selectionAtom.get();
  const nodes = selectedNodesAtom.get();
  const wanted = pick?.kind === 'group' ? nodes.slice(-1) : nodes;
  if (!wanted.every((node) => inSight(stage, node))) void frame(stage, nodes, stage.getCamera().ratio);
}

/** Brings some nodes into the middle, as large as they fit, but no nearer than `nearest`. */
function frame(stage: Stage, nodes: readonly string[], nearest: number): Promise<void> | undefined {
  const graph = stage.getGraph();
  const places = nodes.filter((node) => graph.hasNode(node)).map((node) => stage.graphToViewport(graph.getNodeAttributes(node)));
  if (places.length === 0) return;
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = stage.getDimensions();
  const state = stage.getCamera();
  const needed = state.ratio * Math.max((right - left) / (width * FILLED), (bottom - top) / (height * freeShare() * FILLED));
  const ratio = Math.min(stage.getSetting('maxCameraRatio') ?? needed, Math.max(nearest, needed));
  const middle = stage.viewportToFramedGraph({ x: (left + right) / 2, y: (top + bottom) / 2 });
  const at = (y: number) => stage.viewportToFramedGraph({ x: width / 2, y }).y;
  const lower = ((at(height / 2) - at((height * freeShare()) / 2)) * ratio) / state.ratio;
  return state.animate({ x: middle.x, y: middle.y + lower, ratio }, pace(350));
}

function inSight(stage: Stage, node: string): boolean {
  const { width, height } = stage.getDimensions();
  const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(node));
  return x > width * MARGIN && x < width * (1 - MARGIN) && y > height * MARGIN && y < height * (freeShare() - MARGIN);
}

/** Share of the stage's height that no sheet covers while something is selected. */
function freeShare(): number {
  return !lassoAtom.get() && matchMedia('(max-width: 760px)').matches ? 0.42 : 1;
}
