/** The camera follows what is shown: where little is left of it, or where it lies out of sight, it comes to fill the stage. */
import { isIllFramed, placeOf } from '../core/camera/index.js';
import { type Passed, visibleAtom } from '../core/filters/index.js';
import { camera } from './camera.js';
import type { Stage } from './createSigma.js';
import { reframe, still } from './frame.js';
import { boxOf } from './geometry.js';
import { isOffered } from './lying.js';
import { calm } from './motion.js';

/** Rest of what is shown, in milliseconds, before the camera moves. */
const PAUSE = 250;
/** So long after a person has moved the camera it stays theirs. */
const HANDS_OFF = 1_500;

/** When a person last moved the camera. */
const moved = new WeakMap<Stage, number>();

/** Whether a person has moved the camera since then. */
export function isMovedSince(stage: Stage, time: number): boolean {
  return (moved.get(stage) ?? Number.NEGATIVE_INFINITY) > time;
}

const isTheirs = (stage: Stage): boolean => isMovedSince(stage, performance.now() - HANDS_OFF);

export function attachRefit(stage: Stage): () => void {
  let seen = visibleAtom.get().nodes;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const surroundings = stage.getContainer().parentElement ?? stage.getContainer();

  const touch = () => {
    moved.set(stage, performance.now());
  };
  const drag = ({ buttons }: PointerEvent) => {
    if (buttons !== 0) touch();
  };
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('.tools')) touch();
  };
  const look = () => {
    const { nodes } = visibleAtom.get();
    const isSame = isSameSet(nodes, seen);
    seen = nodes;
    if (isSame || !stage.getGraph().getAttribute('laidOut') || isTheirs(stage)) return;
    if (!isWellShown(stage, nodes)) void fitCalmly(stage);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, PAUSE);
  };
  surroundings.addEventListener('wheel', touch, { capture: true, passive: true });
  surroundings.addEventListener('pointermove', drag, { capture: true });
  surroundings.addEventListener('click', press, { capture: true });
  const end = visibleAtom.subscribe(wait);
  return () => {
    end();
    clearTimeout(timer);
    surroundings.removeEventListener('wheel', touch, { capture: true });
    surroundings.removeEventListener('pointermove', drag, { capture: true });
    surroundings.removeEventListener('click', press, { capture: true });
  };
}

/** Of the same graph the rows are looked at: tens of thousands of ids would take as long as all else that a filter does. */
function isSameSet(now: Passed, before: Passed): boolean {
  if (now.size !== before.size) return false;
  if (now.of === before.of) return now.row.every((passes, place) => passes === before.row[place]);
  return [...now].every((id) => before.has(id));
}

function isWellShown(stage: Stage, nodes: ReadonlySet<string>): boolean {
  const box = boxOf(stage, nodes);
  if (!box) return true;
  const [one, other] = [stage.graphToViewport({ x: box.x[0], y: box.y[0] }), stage.graphToViewport({ x: box.x[1], y: box.y[1] })];
  const extent = {
    ...{ left: Math.min(one.x, other.x), right: Math.max(one.x, other.x) },
    ...{ top: Math.min(one.y, other.y), bottom: Math.max(one.y, other.y) },
  };
  return !isIllFramed(extent, stage.getDimensions(), placeOf(stage.getCamera().getState()) === null);
}

/** Where something comes to lie on the picture at rest, and on a node of it, the picture makes room. */
export function makeRoom(stage: Stage): void {
  if (!stage.getGraph().getAttribute('laidOut') || isTheirs(stage) || placeOf(stage.getCamera().getState()) !== null) return;
  if (isOffered(stage, visibleAtom.get().nodes)) void fitCalmly(stage);
}

async function fitCalmly(stage: Stage): Promise<void> {
  const eye = stage.getCamera();
  const { maxRatio } = eye;
  // Seen from the new frame, the old view may be farther away than a person may go.
  eye.maxRatio = null;
  if (!calm()) still(stage, () => reframe(stage));
  await camera.fit(stage);
  eye.maxRatio = maxRatio;
}
