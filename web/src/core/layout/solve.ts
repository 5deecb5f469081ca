/** ForceAtlas2 (Jacomy et al., PLoS ONE 9(6), 2014) from a given start for a given number of rounds, then room for the names. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { separate } from './separate.js';
import type { Body, LayoutTask } from './types.js';

/** Sides of the field the layout is fitted into before names are made room for, in pixels. */
const FIELD = { width: 980, height: 860 };
/** Above this many nodes not every name is drawn anyway, and comparing all pairs is slow. */
const MOST_TO_SEPARATE = 400;

export function solve({ bodies, springs }: LayoutTask): Body[] {
  if (bodies.length < 2) return bodies;
  const graph = new UndirectedGraph();
  for (const [i, body] of bodies.entries()) graph.addNode(i, { x: body.x, y: body.y, fixed: body.fixed });
  for (const { source, target, weight } of springs) if (source !== target) graph.mergeUndirectedEdge(source, target, { weight });
  const positions = forceAtlas2(graph, {
    iterations: rounds(bodies.length),
    getEdgeWeight: 'weight',
    settings: {
      barnesHutOptimize: bodies.length > 600,
      gravity: 1.2,
      scalingRatio: 12,
      slowDown: 2,
      edgeWeightInfluence: 1,
      outboundAttractionDistribution: true,
    },
  });
  const laid = bodies.map((body, i) => ({ ...body, ...(positions[i] ?? {}) }));
  const pinned = bodies.some((body) => body.fixed);
  const fitted = pinned ? laid : fit(laid);
  return bodies.length > MOST_TO_SEPARATE ? fitted : separate(fitted);
}

function rounds(nodes: number): number {
  if (nodes <= 500) return 800;
  return nodes <= 3000 ? 300 : 120;
}

function fit(bodies: Body[]): Body[] {
  const xs = bodies.map((body) => body.x);
  const ys = bodies.map((body) => body.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(FIELD.width / (right - left || 1), FIELD.height / (high - low || 1));
  return bodies.map((body) => ({ ...body, x: (body.x - (left + right) / 2) * scale, y: (body.y - (low + high) / 2) * scale }));
}
