/** ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) from a given start for a given number of rounds, then room for the names. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { fill, spread } from './fill.js';
import { placeLoners } from './loners.js';
import type { Body, LayoutTask } from './types.js';

/** Above this many nodes not every name is drawn anyway, and comparing all pairs is slow. */
const MOST_TO_SEPARATE = 400;
/** More unconnected nodes than this have no room in the corners; the layout then pushes them outwards itself. */
const MOST_LONERS = 24;

export function solve({ bodies, springs, field }: LayoutTask): Body[] {
  const joined = new Set(springs.filter(({ source, target }) => source !== target).flatMap(({ source, target }) => [source, target]));
  const apart = bodies.length - joined.size <= MOST_LONERS;
  const inForces = (index: number) => !apart || joined.has(index);
  const connected = forces(bodies, springs, inForces);
  const roomy = connected.length > MOST_TO_SEPARATE ? fill(connected, field) : spread(connected, field);
  const placed = placeLoners(
    roomy,
    bodies.filter((_, i) => !inForces(i)),
  );
  return bodies.map((body) => placed.get(body.id) ?? body);
}

function forces(bodies: readonly Body[], springs: LayoutTask['springs'], inForces: (index: number) => boolean): Body[] {
  const graph = new UndirectedGraph();
  for (const [i, body] of bodies.entries()) if (inForces(i)) graph.addNode(i, { x: body.x, y: body.y });
  for (const { source, target, weight } of springs) if (source !== target) graph.mergeUndirectedEdge(source, target, { weight });
  const positions = forceAtlas2(graph, {
    iterations: rounds(bodies.length),
    getEdgeWeight: 'weight',
    settings: { barnesHutOptimize: bodies.length > 600, gravity: 0.5, scalingRatio: 20, slowDown: 3 },
  });
  return bodies.filter((_, i) => inForces(i)).map((body) => ({ ...body, ...(positions[bodies.indexOf(body)] ?? {}) }));
}

function rounds(nodes: number): number {
  if (nodes <= 500) return 800;
  return nodes <= 3000 ? 300 : 120;
}
