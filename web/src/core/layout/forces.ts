/** ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) from a given start for a given number of rounds: the same task gives the same places. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Body, Point, Positions, Spring } from './types.js';

/** Up to this many nodes are pulled loosely, for each has a name that wants room. */
const FEW = 400;
/** More are laid out from their strongest part outwards: the forces alone would take minutes to unfold them. */
const MANY = 2_500;
const CORE = 2_000;
/** Nodes times rounds in which what was added to the core finds its place. */
const SETTLING = 500_000;
const APART = 12;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** @param springs ends are indexes into `bodies`. @returns the bodies at their places */
export function forces(bodies: readonly Body[], springs: readonly Spring[]): Body[] {
  // Two at the ends of one spring are where they are.
  if (bodies.length <= 2) return [...bodies];
  const positions = bodies.length > MANY ? outwards(bodies, springs) : pulled(bodies, springs, rounds(bodies.length));
  return bodies.map((body) => ({ ...body, ...(positions[body.id] ?? {}) }));
}

function rounds(nodes: number): number {
  if (nodes <= 150) return 800;
  return nodes <= 600 ? 400 : 150;
}

function pulled(bodies: readonly Body[], springs: readonly Spring[], iterations: number): Positions {
  const graph = new UndirectedGraph();
  for (const { id, x, y } of bodies) graph.addNode(id, { x, y });
  for (const { source, target, weight } of springs) {
    const [one, other] = [bodies[source]?.id, bodies[target]?.id];
    if (one !== undefined && other !== undefined && one !== other) graph.mergeUndirectedEdge(one, other, { weight });
  }
  const loose = { gravity: 0.5, scalingRatio: 20, slowDown: 3 };
  return forceAtlas2(graph, {
    iterations,
    getEdgeWeight: 'weight',
    settings: { ...(bodies.length > FEW ? forceAtlas2.inferSettings(graph) : loose), barnesHutOptimize: bodies.length > 600 },
  });
}

/** First those that hold most together, then the others beside what they hang on, then all of them for a few rounds. */
function outwards(bodies: readonly Body[], springs: readonly Spring[]): Positions {
  const weights = new Float64Array(bodies.length);
  const ties: number[][] = bodies.map(() => []);
  for (const { source, target, weight } of springs) {
    if (source === target) continue;
    weights[source] = (weights[source] ?? 0) + weight;
    weights[target] = (weights[target] ?? 0) + weight;
    ties[source]?.push(target);
    ties[target]?.push(source);
  }
  const ordered = bodies.map((_, i) => i).sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
  const core = ordered.slice(0, CORE);
  const at = new Map(core.map((body, i) => [body, i]));
  const inner = springs.flatMap(({ source, target, weight }) => {
    const [one, other] = [at.get(source), at.get(target)];
    return one === undefined || other === undefined ? [] : [{ source: one, target: other, weight }];
  });
  const middle = core.flatMap((i) => bodies[i] ?? []);
  const known = pulled(middle, inner, rounds(middle.length));
  const placed: (Point | undefined)[] = bodies.map(({ id }) => known[id]);
  for (const i of byDistance(core, ties)) placed[i] ??= beside(i, ties[i] ?? [], placed);
  const spread = bodies.map((body, i) => ({ ...body, ...(placed[i] ?? {}) }));
  return pulled(spread, springs, Math.max(8, Math.min(60, Math.round(SETTLING / bodies.length))));
}

/** All nodes, the core first, then step by step what is tied to it; what is not comes last. */
function byDistance(core: readonly number[], ties: readonly (readonly number[])[]): number[] {
  const seen = new Set(core);
  // A set is walked in the order in which it grows.
  for (const node of seen) for (const next of ties[node] ?? []) seen.add(next);
  for (const [node] of ties.entries()) seen.add(node);
  return [...seen];
}

/** Between those it is tied to that have a place, a little aside, so that two with the same ties do not lie on each other. */
function beside(node: number, tied: readonly number[], placed: readonly (Point | undefined)[]): Point {
  const near = tied.flatMap((other) => placed[other] ?? []);
  const mean = (of: (point: Point) => number) => near.reduce((sum, point) => sum + of(point), 0) / (near.length || 1);
  const angle = node * GOLDEN_ANGLE;
  const radius = APART * (1 + (node % 7));
  return { x: mean(({ x }) => x) + radius * Math.cos(angle), y: mean(({ y }) => y) + radius * Math.sin(angle) };
}
