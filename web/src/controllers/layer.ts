/** A canvas of our own above the graph, drawn after every picture of Sigma's, and by itself when only what is on it has changed. */
import type { Stage } from './createSigma.js';
import { discScale } from './geometry.js';
import { drawnCamera } from './movement.js';
import { type Scene, type Size, sceneOf, type View, viewOf } from './scene.js';

/** A cleared canvas, in pixels of the stage, and what is to be seen on it. */
export type Sheet = {
  context: CanvasRenderingContext2D;
  size: Size;
  scene: Scene;
  view: View;
  /** Pixels for a unit of a node's or an arrow's size. */
  scale: number;
};

export function layer(stage: Stage, name: string, draw: (sheet: Sheet) => void): { ask(): void; end(): void } {
  stage.createCanvasContext(name, { style: { pointerEvents: 'none' } });
  stage.resize(true);
  const context = stage.getCanvases()[name]?.getContext('2d');
  if (!context) return { ask: () => undefined, end: () => undefined };
  let asked = 0;
  const now = () => {
    cancelAnimationFrame(asked);
    asked = 0;
    const size = stage.getDimensions();
    context.clearRect(0, 0, size.width, size.height);
    const camera = drawnCamera(stage);
    const scale = stage.scaleSize(discScale(stage), camera.ratio);
    draw({ context, size, scene: sceneOf(stage), view: viewOf(stage, camera), scale });
  };
  const ask = () => {
    if (asked === 0) asked = requestAnimationFrame(now);
  };
  stage.on('afterRender', now);
  stage.on('resize', ask);
  return {
    ask,
    end() {
      cancelAnimationFrame(asked);
      stage.off('afterRender', now);
      stage.off('resize', ask);
    },
  };
}
