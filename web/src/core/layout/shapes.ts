/** Layouts that look at nodes alone and not at what joins them. */
import { UndirectedGraph } from 'graphology';
import circlepack from 'graphology-layout/circlepack.js';
import noverlap from 'graphology-layout-noverlap';
import type { Body, Field, Positions } from './types.js';

/** More than this are pulled apart only roughly, for each round compares them all. */
const MANY = 5_000;

/** On a ring, nodes of a type side by side, each with as much of it as its name needs. */
export function circle(bodies: readonly Body[], field: Field): Body[] {
  const ordered = [...bodies].sort((a, b) => order(a.group, b.group) || order(a.id, b.id));
  const around = ordered.reduce((sum, body) => sum + Math.max(body.height, 1), 0);
  const radius = Math.max(around / (2 * Math.PI), Math.min(field.width, field.height) / 2);
  let at = 0;
  return ordered.map((body) => {
    const share = Math.max(body.height, 1) / around;
    const angle = Math.PI / 2 - 2 * Math.PI * (at + share / 2);
    at += share;
    return { ...body, x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });
}

/** A circle for each type with its nodes packed in it. */
export function packed(bodies: readonly Body[], field: Field): Body[] {
  const graph = asGraph(bodies, (body) => Math.max(body.width, body.height) / 2);
  const places = circlepack(graph, { hierarchyAttributes: ['group'], rng: evenly() });
  return stretched(bodies, places, field);
}

/** Moves only what lies over each other, and no farther than it must. */
export function apart(bodies: readonly Body[]): Body[] {
  const graph = asGraph(bodies, (body) => body.height / 2);
  const places = noverlap(graph, { maxIterations: bodies.length > MANY ? 40 : 200, settings: { margin: 4, ratio: 1 } });
  return bodies.map((body) => ({ ...body, ...places[body.id] }));
}

function asGraph(bodies: readonly Body[], size: (body: Body) => number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (const body of [...bodies].sort((a, b) => order(a.id, b.id)))
    graph.addNode(body.id, { x: body.x, y: body.y, group: body.group, size: size(body) });
  return graph;
}

/** As large as the field, without changing its form. */
function stretched(bodies: readonly Body[], places: Positions, field: Field): Body[] {
  const at = (body: Body) => places[body.id] ?? { x: 0, y: 0 };
  const reach = bodies.reduce((most, body) => Math.max(most, Math.hypot(at(body).x, at(body).y)), 1);
  const scale = Math.min(field.width, field.height) / 2 / reach;
  return bodies.map((body) => ({ ...body, x: at(body).x * scale, y: at(body).y * scale }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The library shuffles before it packs; numbers in a fixed sequence (Park and Miller, CACM 31(10), 1988) make the same of the same graph. */
function evenly(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
