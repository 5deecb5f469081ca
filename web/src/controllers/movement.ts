/**
 * Moving a picture that takes long to draw: it is shifted and scaled as it is, as maps do, and drawn anew when the camera rests or has gone far.
 * How long it takes is measured, so that a graph that is drawn in time is always drawn.
 */
import type { CameraState } from 'sigma/types';
import type { Stage } from './createSigma.js';

/** A picture that is ready within so many milliseconds is drawn at every step. */
const IN_TIME = 14;
/** Rest of the camera, in milliseconds, after which a shifted picture is drawn anew. */
const PAUSE = 140;
/** Share of the stage that may be bare at a side, and times that the picture may be enlarged, before it is drawn anew while moving. */
const BARE = 0.3;
const ENLARGED = 1.8;
/** Drawing while moving leaves this many times as long to moving; and so often, in milliseconds, a picture is drawn anew at the most. */
const SHARE = 3;
const FRESH = 120;
/** How often, in milliseconds, the graphics card is asked whether it is done, and for how long. */
const ASKED_EVERY = 4;
const ASKED_UNTIL = 10_000;

const cameras = new WeakMap<Stage, CameraState>();

/** The camera of the picture that is there; while it is shifted, not that of the stage. */
export function drawnCamera(stage: Stage): CameraState {
  return cameras.get(stage) ?? stage.getCamera().getState();
}

/** Draws at once what the next frame would draw; a camera on its way is left to it. */
export function drawNow(stage: Stage): void {
  // Nothing is read anew.
  if (isSame(drawnCamera(stage), stage.getCamera().getState())) stage.refresh({ partialGraph: {}, skipIndexation: true });
  else stage.scheduleRender();
}

export function attachMovement(stage: Stage): () => void {
  const camera = stage.getCamera();
  const canvases = () => Object.entries(stage.getCanvases()).flatMap(([name, canvas]) => (name === 'mouse' ? [] : [canvas]));
  let cost = 0;
  let begun = 0;
  let ended = 0;
  let busy = false;
  let shifted = false;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  const place = (transform: string) => {
    for (const canvas of canvases()) {
      canvas.style.transformOrigin = '0 0';
      canvas.style.transform = transform;
    }
    shifted = transform !== '';
  };
  const beginning = () => {
    begun = performance.now();
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const drawn = () => {
    cameras.set(stage, camera.getState());
    if (shifted) place('');
    busy = true;
    const drawing = begun;
    whenDone(stage, () => {
      busy = false;
      ended = performance.now();
      // A picture is as slow as its last two were: one hold-up by something else says nothing.
      const took = ended - drawing;
      cost = cost === 0 ? took : Math.min(took, cost * 4) * 0.5 + cost * 0.5;
    });
  };

  const scheduleRender = stage.scheduleRender.bind(stage);
  const shift = () => {
    frame = 0;
    const { scale, x, y } = between(stage, drawnCamera(stage), camera.getState());
    const { width, height } = stage.getDimensions();
    const bare = Math.max(Math.abs(x) / width, Math.abs(y) / height);
    const far = scale > ENLARGED || bare > BARE || scale < 1 / ENLARGED;
    const since = performance.now() - ended;
    if (!busy && since > cost * SHARE && (far || since > FRESH)) {
      scheduleRender();
      return;
    }
    place(`translate(${x}px, ${y}px) scale(${scale})`);
    clearTimeout(rest);
    rest = setTimeout(scheduleRender, PAUSE);
  };
  stage.scheduleRender = () => {
    const isSlow = busy || cost > IN_TIME;
    if (!isSlow || isSame(drawnCamera(stage), camera.getState())) return scheduleRender();
    if (frame === 0) frame = requestAnimationFrame(shift);
    return stage;
  };
  followCamera(stage);
  stage.on('beforeRender', beginning);
  stage.on('afterRender', drawn);
  return () => {
    stage.off('beforeRender', beginning);
    stage.off('afterRender', drawn);
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    stage.scheduleRender = scheduleRender;
    cameras.delete(stage);
  };
}

/** Sigma asks the last picture where a point lies; while that is shifted, the camera knows better. */
function followCamera(stage: Stage): void {
  const { framedGraphToViewport, viewportToFramedGraph } = stage;
  stage.framedGraphToViewport = (point, override) =>
    framedGraphToViewport.call(stage, point, { cameraState: stage.getCamera().getState(), ...override });
  stage.viewportToFramedGraph = (point, override) =>
    viewportToFramedGraph.call(stage, point, { cameraState: stage.getCamera().getState(), ...override });
}

/** How a picture of one camera is to be moved, in pixels about its upper left corner, to be one of another. */
function between(stage: Stage, from: CameraState, to: CameraState): { scale: number; x: number; y: number } {
  const at = (cameraState: CameraState, x: number) => stage.framedGraphToViewport({ x, y: 0 }, { cameraState });
  const [origin, unit] = [at(from, 0), at(from, 1)];
  const [movedOrigin, movedUnit] = [at(to, 0), at(to, 1)];
  const scale = Math.hypot(movedUnit.x - movedOrigin.x, movedUnit.y - movedOrigin.y) / Math.hypot(unit.x - origin.x, unit.y - origin.y);
  return { scale, x: movedOrigin.x - origin.x * scale, y: movedOrigin.y - origin.y * scale };
}

function isSame(one: CameraState, other: CameraState): boolean {
  return one.x === other.x && one.y === other.y && one.ratio === other.ratio && one.angle === other.angle;
}

/** Calls back when the graphics card has drawn what it was told to so far; what the script did counts until then too. */
function whenDone(stage: Stage, callback: () => void): void {
  const canvas = stage.getCanvases().edges;
  const gl = canvas?.hidden ? null : canvas?.getContext('webgl2');
  const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !sync) {
    requestAnimationFrame(callback);
    return;
  }
  gl.flush();
  const until = performance.now() + ASKED_UNTIL;
  const ask = () => {
    const done = gl.isContextLost() || gl.getSyncParameter(sync, gl.SYNC_STATUS) === gl.SIGNALED || performance.now() > until;
    if (!done) {
      setTimeout(ask, ASKED_EVERY);
      return;
    }
    gl.deleteSync(sync);
    callback();
  };
  setTimeout(ask, 0);
}
