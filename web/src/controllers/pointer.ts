/** Mouse and touch: point at, select, drag. */
import type { SigmaNodeEventPayload, SigmaStageEventPayload } from 'sigma/types';
import { type Point, pin } from '../core/layout/index.js';
import { notePlaces } from '../core/layout/kept.js';
import {
  clearSelection,
  hoverAtom,
  type Selection,
  selectCluster,
  selectEdge,
  selectionAtom,
  selectNode,
} from '../core/selection/index.js';
import { clusterNameAt } from './clusterNames.js';
import { clusterAt } from './clusters.js';
import type { Stage } from './createSigma.js';
import { edgeAt } from './pick.js';

export function attachPointer(stage: Stage): () => void {
  const container = stage.getContainer();
  let dragged: string | null = null;
  /** Where it lay. */
  let from: Point = { x: 0, y: 0 };
  let moved = false;

  const placeOf = (node: string): Point => {
    const { x, y } = stage.getGraph().getNodeAttributes(node);
    return { x, y };
  };
  const pointAt = (pick: Selection) => {
    const current = hoverAtom.get();
    if (current?.id === pick?.id && current?.kind === pick?.kind) return;
    hoverAtom.set(pick);
    container.style.cursor = pick ? 'pointer' : '';
  };

  stage.on('enterNode', ({ node }) => pointAt({ kind: 'node', id: node }));
  stage.on('leaveNode', () => pointAt(null));
  stage.on('leaveStage', () => pointAt(null));
  const onNode = ({ node, preventSigmaDefault }: SigmaNodeEventPayload) => {
    preventSigmaDefault();
    if (!moved) selectNode(node);
  };
  const onStage = ({ event, preventSigmaDefault }: SigmaStageEventPayload) => {
    preventSigmaDefault();
    // The whole page's pointer is told; what lies under the panels is not meant.
    const { target } = event.original;
    if (target instanceof Node && !container.contains(target)) {
      pointAt(null);
      return;
    }
    const named = clusterNameAt(stage, event);
    const edge = named ? null : edgeAt(stage, event);
    const cluster = named ?? (edge ? null : clusterAt(stage, event));
    const now = selectionAtom.get();
    if (edge) selectEdge(edge);
    else if (cluster && !(now?.kind === 'cluster' && cluster.nodes.includes(now.id))) selectCluster(cluster.id);
    else clearSelection();
  };
  // Two quick clicks, even at different places, are a double click to Sigma; to a person they are two clicks.
  stage.on('clickNode', onNode);
  stage.on('doubleClickNode', onNode);
  stage.on('clickStage', onStage);
  stage.on('doubleClickStage', onStage);

  stage.on('downNode', ({ node }) => {
    dragged = node;
    from = placeOf(node);
    moved = false;
    stage.setCustomBBox(stage.getCustomBBox() ?? stage.getBBox());
  });
  stage.on('moveBody', ({ event }) => {
    if (dragged && !stage.getGraph().hasNode(dragged)) dragged = null;
    if (dragged) {
      moved = true;
      const { x, y } = stage.viewportToGraph(event);
      stage.getGraph().mergeNodeAttributes(dragged, { x, y });
      event.preventSigmaDefault();
      event.original.preventDefault();
      return;
    }
    // Sigma tells of every move on the page; over a list, what is pointed at is the list's.
    if (event.original.target instanceof Node && !container.contains(event.original.target)) return;
    if (hoverAtom.get()?.kind === 'node') return;
    const named = clusterNameAt(stage, event);
    const edge = named ? null : edgeAt(stage, event);
    pointAt(named ? { kind: 'cluster', id: named.id } : edge ? { kind: 'edge', id: edge } : null);
  });
  const letGo = () => pointAt(null);
  const drop = () => {
    if (dragged && moved) {
      // Who takes it back finds it there.
      notePlaces({ [dragged]: from });
      pin(dragged, placeOf(dragged));
    }
    dragged = null;
  };
  stage.on('upNode', drop);
  stage.on('upStage', drop);
  // A finger that has left the glass points at nothing any more.
  container.addEventListener('touchend', letGo);

  return () => {
    letGo();
    container.removeEventListener('touchend', letGo);
    stage.removeAllListeners();
  };
}
