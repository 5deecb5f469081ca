import type { Ontology } from '../../../src/model/ontology.js';
import { atom } from '../core/atom.js';
import { type ClaimGraph, graphAtom } from '../core/graph/index.js';
import { attachAppearance } from './appearance.js';
import { attachCamera } from './camera.js';
import { attachClusters } from './clusters.js';
import { createSigma, lookOf, programs, type Stage } from './createSigma.js';
import { attachFocus } from './focus.js';
import { attachIcons } from './icons.js';
import { attachLabels } from './labels.js';
import { attachLasso } from './lasso.js';
import { attachLayout } from './layout.js';
import { attachMovement } from './movement.js';
import { attachPlain } from './plain.js';
import { attachPointer } from './pointer.js';
import { attachRefit } from './refit.js';
import { attachScene } from './scene.js';
import { attachTelling } from './telling.js';

export { camera } from './camera.js';
export type { Stage } from './createSigma.js';
export { makeRoom } from './refit.js';

/** The running Sigma, for the buttons around it. */
export const stageAtom = atom<Stage | null>(null);

/** Puts another graph in place of the one that is drawn, as finely as it can be drawn; the camera stays, and so does every node that was there. */
function attachGraph(stage: Stage): () => void {
  let look = lookOf(stage.getGraph());
  return graphAtom.subscribe(() => {
    const graph = graphAtom.get();
    if (!graph || graph === stage.getGraph()) return;
    if (look !== lookOf(graph)) {
      look = lookOf(graph);
      stage.setSettings(programs(look));
    }
    stage.setGraph(graph);
  });
}

/** Draws the graph into the container until the returned function is called. */
export function openStage(container: HTMLElement, graph: ClaimGraph, ontology: Ontology, onFirstLayout: () => void): () => void {
  const stage = createSigma(graph, container);
  const appearance = attachAppearance(stage, ontology);
  stage.setGraph(graph);
  const state = [
    attachScene(stage, ontology),
    // Before anything else looks at what has come: what is shown and what is drawn are then of one graph.
    attachGraph(stage),
    attachMovement(stage),
  ];
  const layers = [
    attachClusters(stage),
    attachPlain(stage, ontology),
    attachIcons(stage),
    attachFocus(stage, ontology),
    attachLabels(stage, ontology),
    attachLasso(stage),
  ];
  stage.resize(true).scheduleRender();
  const hands = [attachCamera(stage), attachRefit(stage), attachPointer(stage), attachLayout(stage, onFirstLayout), attachTelling(stage)];
  // Sigma follows the window only; the stage also changes with the legend below it.
  const size = new ResizeObserver(() => {
    const { width, height } = stage.getDimensions();
    stage.resize();
    const now = stage.getDimensions();
    if (now.width !== width || now.height !== height) stage.scheduleRender();
  });
  size.observe(container);
  stageAtom.set(stage);
  return () => {
    stageAtom.set(null);
    size.disconnect();
    for (const end of [appearance, ...state, ...layers, ...hands].reverse()) end();
    stage.kill();
  };
}
