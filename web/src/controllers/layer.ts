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

const layers = new WeakMap<Stage, Set<Layer & { now(): void; waits: boolean }>>();
/** What waits is drawn aside meanwhile: each in the next frame, or all of it when its turn comes. */
type Aside = 'frame' | 'turn';
const held = new WeakMap<Stage, Aside>();

/** Where the graph takes its time, all that lies on it waits for it, so that what is seen belongs together. */
export function holdLayers(stage: Stage, aside: Aside): void {
  held.set(stage, aside);
  if (aside === 'frame') for (const { ask, waits } of layers.get(stage) ?? []) if (waits) ask();
}

/** It is the turn of what waits. */
export function drawAside(stage: Stage): void {
  for (const { now, waits } of layers.get(stage) ?? []) if (waits) now();
}

/** @returns whether they waited */
export function releaseLayers(stage: Stage): boolean {
  return held.delete(stage);
}

/** Draws all of them, now. */
export function drawLayers(stage: Stage): void {
  releaseLayers(stage);
  for (const { now } of layers.get(stage) ?? []) now();
}

/** What was drawn aside: of which frame, and whether there is anything on it. */
type Drawn = { frame: Frame; version: number; isShown: boolean };

/** Whether it is still what would be drawn. */
function isFresh({ frame, version }: Drawn, now: Frame): boolean {
  const shot = ({ size, view, scale }: Frame) => JSON.stringify([size, view, scale]);
  return version === now.scene.version && shot(frame) === shot(now);
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
  const spare = document.createElement('canvas').getContext('2d');
  let aside: Drawn | null = null;
  let asked = 0;
  const prepare = (frame: Frame) => {
    if (!spare) return;
    const { width, height } = canvas;
    if (spare.canvas.width !== width || spare.canvas.height !== height) [spare.canvas.width, spare.canvas.height] = [width, height];
    spare.resetTransform();
    spare.clearRect(0, 0, width, height);
    spare.setTransform(context.getTransform());
    aside = { frame, isShown: draw({ context: spare, ...frame }), version: frame.scene.version };
  };
  const now = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    const frame = frameOf(stage, drawnCamera(stage));
    const ready = aside && isFresh(aside, frame) ? aside : null;
    if (waits && held.has(stage)) return ready ? undefined : prepare(frame);
    const { width, height } = stage.getDimensions();
    aside = null;
    if (!canvas.hidden) context.clearRect(0, 0, width, height);
    if (ready?.isShown && spare) context.drawImage(spare.canvas, 0, 0, width, height);
    canvas.hidden = !(ready ? ready.isShown : draw({ context, ...frame }));
  };
  const ask = () => {
    aside = null;
    if (asked === 0 && !(waits && held.get(stage) === 'turn')) asked = requestAnimationFrame(now);
  };
  const all = layers.get(stage) ?? new Set();
  const end = () => {
    cancelAnimationFrame(asked);
    all.delete(own);
    stage.off('afterRender', now);
    stage.off('resize', ask);
  };
  const own = { ask, now, end, waits };
  layers.set(stage, all.add(own));
  stage.on('afterRender', now);
  stage.on('resize', ask);
  return own;
}
