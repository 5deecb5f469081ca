/** Tells Sigma how each node and arrow looks, whenever filters or theme change; the graph itself stays as it is. What stands out is drawn above it (focus.ts). */

import type { Ontology } from '../../../src/model/ontology.js';
import { arrowColours, isTentative, paletteAtom, roominess } from '../core/appearance/index.js';
import { type Passed, type Shown, visibleAtom } from '../core/filters/index.js';
import { roomAtom } from '../core/layout/index.js';
import { lookOf, type Stage } from './createSigma.js';
import { discScale } from './geometry.js';

export function attachAppearance(stage: Stage, ontology: Ontology): () => void {
  let palette = paletteAtom.get();
  let colours = arrowColours(palette);
  let visible = visibleAtom.get();
  let scale = discScale(stage);
  /** Whether Sigma has yet to give places to what the graph holds: until then nothing can be drawn anew by itself. */
  let unplaced = true;
  const all = () => {
    palette = paletteAtom.get();
    colours = arrowColours(palette);
    visible = visibleAtom.get();
    scale = discScale(stage);
    unplaced = true;
    stage.scheduleRefresh();
  };
  const resized = () => {
    if (discScale(stage) !== scale) all();
  };
  const filtered = () => {
    const before = visible;
    visible = visibleAtom.get();
    if (visible === before) return;
    const most = roominess(visible.nodes.size, stage.getGraph().order);
    // What comes back into the picture needs its room.
    if (roomAtom.get() > most) return roomAtom.set(most);
    if (unplaced) {
      stage.scheduleRefresh();
      return;
    }
    // Then Sigma draws nothing that could pass or not (plain.ts).
    if (lookOf(stage.getGraph()) === 'plain') return;
    const partialGraph = changed(before, visible, stage.getGraph());
    if (partialGraph.nodes.length + partialGraph.edges.length > 0) stage.refresh({ partialGraph, skipIndexation: true, schedule: true });
  };
  const placed = () => {
    unplaced = false;
  };
  // Named one by one: taking all the rest of them over costs more than all else that is done for an arrow.
  stage.setSettings({
    nodeReducer: (node, { view, size, x, y, type }) => ({
      x,
      y,
      type,
      size: size * scale,
      hidden: !visible.nodes.has(node),
      color: palette.entity[view.type],
    }),
    edgeReducer: (edge, { view, size, curvature, type }) => ({
      curvature,
      type,
      size: size * scale,
      hidden: !visible.edges.has(edge),
      color: colours[ontology.relations[view.type].quad][isTentative(view) ? 'tentative' : 'sure'],
    }),
  });
  stage.on('afterProcess', placed);
  stage.on('resize', resized);
  const ends = [paletteAtom.subscribe(all), visibleAtom.subscribe(filtered), roomAtom.subscribe(all)];
  return () => {
    stage.off('afterProcess', placed);
    stage.off('resize', resized);
    for (const end of ends) end();
  };
}

/** What has come into the picture or gone from it. */
function changed(before: Shown, after: Shown, graph: ReturnType<Stage['getGraph']>): { nodes: string[]; edges: string[] } {
  return {
    nodes: differing(before.nodes, after.nodes).filter((node) => graph.hasNode(node)),
    edges: differing(before.edges, after.edges).filter((edge) => graph.hasEdge(edge)),
  };
}

/** Of the same graph the rows are looked at: of many thousands few change. */
function differing(before: Passed, after: Passed): string[] {
  if (before.of === after.of) return after.of.flatMap(({ id }, place) => (before.row[place] === after.row[place] ? [] : [id]));
  return [...[...before].filter((id) => !after.has(id)), ...[...after].filter((id) => !before.has(id))];
}
