/** The view on the graph: what the buttons do, and bringing into sight what is selected elsewhere. */
import { cameraAtom, isSame, placeOf, stateOf } from '../core/camera/index.js';
import { visibleAtom } from '../core/filters/index.js';
import type { ClaimGraph } from '../core/graph/index.js';
import { pathBetween, type Selection, selectionAtom } from '../core/selection/index.js';
import type { Stage } from './createSigma.js';
import { boxOf } from './geometry.js';
import { calm } from './motion.js';

const STEP = 1.5;
/** Rest of the camera, in milliseconds, after which the address is written. */
const PAUSE = 250;
/** Share of the stage at each side within which a node counts as out of sight. */
const MARGIN = 0.06;

const pace = (duration: number) => ({ duration: calm() ? 0 : duration });

export const camera = {
  zoomIn: (stage: Stage) => stage.getCamera().animatedZoom({ factor: STEP, ...pace(160) }),
  zoomOut: (stage: Stage) => stage.getCamera().animatedUnzoom({ factor: STEP, ...pace(160) }),
  fit: (stage: Stage) => {
    reframe(stage);
    return stage.getCamera().animatedReset(pace(300));
  },
};

/** Makes what is shown fill the stage when the camera rests. */
export function reframe(stage: Stage): void {
  stage.setCustomBBox(boxOf(stage, visibleAtom.get().nodes));
  stage.refresh();
}

/** Follows the selection, and keeps the address's view and the camera in step. */
export function attachCamera(stage: Stage): () => void {
  const state = stage.getCamera();
  let settled: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      const place = placeOf(state.getState());
      if (!isSame(place, cameraAtom.get())) cameraAtom.set(place);
    }, PAUSE);
  };
  state.on('updated', note);
  const ends = [selectionAtom.subscribe(() => reveal(stage)), cameraAtom.subscribe(() => restoreCamera(stage))];
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

/** Moves the camera to the selected node or arrow, unless it can be seen as it is. */
export function reveal(stage: Stage): void {
  const pick = selectionAtom.get();
  const graph = stage.getGraph();
  const nodes = nodesOf(graph, pick);
  if (nodes.every((node) => inSight(stage, node))) return;
  const places = nodes.flatMap((node) => stage.getNodeDisplayData(node) ?? []);
  if (places.length === 0) return;
  const middle = (of: (place: { x: number; y: number }) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  const { width, height } = stage.getDimensions();
  const at = (y: number) => stage.viewportToFramedGraph({ x: width / 2, y });
  const lower = at(height / 2).y - at((height * freeShare()) / 2).y;
  void stage.getCamera().animate({ x: middle((place) => place.x), y: middle((place) => place.y) + lower }, pace(350));
}

function nodesOf(graph: ClaimGraph, pick: Selection): string[] {
  if (!pick) return [];
  if (pick.kind === 'path') return pathBetween(graph, pick.id, pick.to, visibleAtom.get())?.nodes ?? [];
  if (pick.kind === 'edge') return graph.hasEdge(pick.id) ? graph.extremities(pick.id) : [];
  return graph.hasNode(pick.id) ? [pick.id] : [];
}

function inSight(stage: Stage, node: string): boolean {
  const { width, height } = stage.getDimensions();
  const { x, y } = stage.graphToViewport(stage.getGraph().getNodeAttributes(node));
  return x > width * MARGIN && x < width * (1 - MARGIN) && y > height * MARGIN && y < height * (freeShare() - MARGIN);
}

/** Share of the stage's height that no sheet covers while something is selected. */
function freeShare(): number {
  return matchMedia('(max-width: 760px)').matches ? 0.42 : 1;
}
