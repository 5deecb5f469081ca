/**
 * What is left after a filter, where Sigma draws it: first what lies on the graph, aside, then the graph, each a piece of work of its own before the frame
 * that shows them together. All of it in that frame would hold up the page for longer than a frame has.
 */
import type { Stage } from './createSigma.js';
import { drawAside, holdLayers, releaseLayers } from './layer.js';
import { drawNow } from './movement.js';

export type Pieces = { ask(): void; end(): void };

export function openPieces(stage: Stage): Pieces {
  // A timer would come several milliseconds later than it could.
  const { port1, port2 } = new MessageChannel();
  let left: (() => void)[] = [];
  const next = () => port2.postMessage(null);
  port1.onmessage = () => {
    left.shift()?.();
    if (left.length > 0) next();
  };
  const overlay = () => drawAside(stage);
  const graph = () => {
    show();
    drawNow(stage);
  };
  /** Whoever draws the graph meanwhile shows all of it. */
  const begun = () => {
    if (left.length > 0) show();
  };
  const show = () => {
    left = [];
    releaseLayers(stage);
  };
  stage.on('beforeRender', begun);
  return {
    // What changes once more meanwhile does not begin anew: however often it does, its turn comes.
    ask() {
      if (left.length > 0) return;
      holdLayers(stage, 'turn');
      left = [overlay, graph];
      next();
    },
    end() {
      begun();
      stage.off('beforeRender', begun);
      port1.close();
    },
  };
}
