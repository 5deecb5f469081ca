/** A canvas of our own above the graph, drawn after every picture of Sigma's, and by itself when only what is on it has changed. */
import type { CameraState } from 'sigma/types';
import type { Stage } from './createSigma.js';
import { discScale } from './geometry.js';
import { drawnCamera } from './movement.js';
import { type Scene, type Size, sceneOf, type View, viewOf } from './scene.js';

/** What is to be seen, and where, in pixels of the stage. */
export type Frame = {
  size: Size;
  scene: Scene;
  view: View;
  /** Pixels for a unit of a node's or an arrow's size. */
  scale: number;
};

export type Layer = { ask(): void; end(): void };

/** A cleared canvas for it. */
export type Sheet = Frame & { context: CanvasRenderingContext2D };

export function frameOf(stage: Stage, camera: CameraState = stage.getCamera().getState()): Frame {
  const scale = stage.scaleSize(discScale(stage), camera.ratio);
  return { size: stage.getDimensions(), scene: sceneOf(stage), view: viewOf(stage, camera), scale };
}

const drawings = new WeakMap<Stage, Set<() => void>>();
const held = new WeakSet<Stage>();

/** Where the graph is drawn elsewhere and takes its time, all that lies on it waits for it, so that what is seen belongs together. */
export function holdLayers(stage: Stage): void {
  held.add(stage);
}

/** @returns whether they waited */
export function releaseLayers(stage: Stage): boolean {
  return held.delete(stage);
}

/** Draws all of them, now. */
export function drawLayers(stage: Stage): void {
  releaseLayers(stage);
  for (const draw of drawings.get(stage) ?? []) draw();
}

/**
 * It has a size once the stage is resized.
 * @param draw whether there is anything on it: what is not shown need not be put together with the rest
 * @param below the layer of Sigma's under which it lies; above all of them by default
 * @param waits whether it waits for the graph
 */
export function layer(stage: Stage, name: string, draw: (sheet: Sheet) => boolean, below?: string, waits = true): Layer {
  // Sigma reads `beforeLayer`, though its types do not tell.
  const options = { style: { pointerEvents: 'none' }, ...(below === undefined ? {} : { beforeLayer: below }) };
  stage.createCanvasContext(name, options);
  const canvas = stage.getCanvases()[name];
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return { ask: () => undefined, end: () => undefined };
  canvas.hidden = true;
  let asked = 0;
  const now = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    if (waits && held.has(stage)) return;
    const { width, height } = stage.getDimensions();
    if (!canvas.hidden) context.clearRect(0, 0, width, height);
    canvas.hidden = !draw({ context, ...frameOf(stage, drawnCamera(stage)) });
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(now);
  };
  const all = drawings.get(stage) ?? new Set();
  drawings.set(stage, all.add(now));
  stage.on('afterRender', now);
  stage.on('resize', ask);
  return {
    ask,
    end() {
      all.delete(now);
      cancelAnimationFrame(asked);
      stage.off('afterRender', now);
      stage.off('resize', ask);
    },
  };
}
