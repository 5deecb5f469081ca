import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { align, fill, spread } from './fill.js';
import { placeLoners } from './loners.js';
import { apart, circle, packed } from './shapes.js';
import type { Body, LayoutTask } from './types.js';

/** Above this many nodes comparing all pairs is slow, and not every name is drawn anyway. */
const MOST_TO_SEPARATE = 400;

/** The same task gives the same places, whatever the method. */
export function solve(task: LayoutTask): Body[] {
  if (task.method === 'circle') return circle(task.bodies, task.field);
  if (task.method === 'types') return packed(task.bodies, task.field);
  return task.method === 'apart' ? apart(task.bodies) : byForces(task);
}

/** ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) from a given start for a given number of rounds, then room for the names. */
function byForces({ bodies, springs, field }: LayoutTask): Body[] {
  const joined = new Set(springs.filter(({ source, target }) => source !== target).flatMap(({ source, target }) => [source, target]));
  const inForces = bodies.filter((_, i) => joined.has(i));
  const connected = align(forces(inForces, bodies, springs), field);
  const roomy = connected.length > MOST_TO_SEPARATE ? fill(connected, field) : spread(connected, field);
  const placed = placeLoners(
    roomy,
    bodies.filter((_, i) => !joined.has(i)),
  );
  return bodies.map((body) => placed.get(body.id) ?? body);
}

function forces(moved: readonly Body[], bodies: readonly Body[], springs: LayoutTask['springs']): Body[] {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of moved) graph.addNode(id, { x, y });
  for (const { source, target, weight } of springs) {
    const [one, other] = [bodies[source]?.id, bodies[target]?.id];
    if (one !== undefined && other !== undefined && one !== other) graph.mergeUndirectedEdge(one, other, { weight });
  }
  const loose = { gravity: 0.5, scalingRatio: 20, slowDown: 3 };
  const positions = forceAtlas2(graph, {
    iterations: rounds(moved.length),
    getEdgeWeight: 'weight',
    settings: { ...(moved.length > MOST_TO_SEPARATE ? forceAtlas2.inferSettings(graph) : loose), barnesHutOptimize: moved.length > 600 },
  });
  return moved.map((body) => ({ ...body, ...(positions[body.id] ?? {}) }));
}

function rounds(nodes: number): number {
  if (nodes <= 150) return 800;
  return nodes <= 600 ? 400 : 150;
}
