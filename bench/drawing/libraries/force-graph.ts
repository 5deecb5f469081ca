/** As its guide has it: the engine rests from the start, names are shown when pointing at a node. */
import ForceGraph, { type LinkObject, type NodeObject } from 'force-graph';
import { PICTURE } from '../graph.js';
import type { Arrow, Disc } from '../look.js';
import type { Draw } from './index.js';

export const draw: Draw = (container, { picture }, drawn) => {
  const links = picture.arrows.map((arrow) => ({ ...arrow }));
  // its first frames come before it has taken the graph in, which it does by putting nodes in the place of their ids
  const isThere = () => typeof links[0]?.source === 'object';
  const graph = new ForceGraph<NodeObject & Disc, LinkObject<NodeObject & Disc> & Omit<Arrow, 'source' | 'target'>>(container)
    .width(PICTURE.width)
    .height(PICTURE.height)
    .backgroundColor(picture.ground)
    .warmupTicks(0)
    .cooldownTicks(0)
    .nodeRelSize(1)
    .nodeVal((disc) => disc.radius ** 2)
    .nodeColor((disc) => disc.colour)
    .nodeLabel((disc) => disc.name)
    .linkColor((arrow) => arrow.colour)
    .linkWidth((arrow) => arrow.width)
    .linkCurvature((arrow) => arrow.bend)
    .linkDirectionalArrowLength((arrow) => (arrow.head ? arrow.width * 4.2 : 0))
    .linkDirectionalArrowRelPos(1)
    .linkLabel((arrow) => arrow.name)
    .onRenderFramePost(() => isThere() && drawn())
    .graphData({
      nodes: picture.discs.map((disc) => ({ ...disc, fx: disc.x, fy: disc.y })),
      links,
    });
  // at just 1 it would choose a zoom by itself
  graph.centerAt(0, 0).zoom(0.999);
};
