import { align, fill, spread } from './fill.js';
import { forces } from './forces.js';
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

/** Drawn together by what joins them, then with room for the names. */
function byForces({ bodies, springs, field }: LayoutTask): Body[] {
  const ties = springs.filter(({ source, target }) => source !== target);
  const joined = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const inForces = bodies.filter((_, i) => joined.has(i));
  const places = new Map([...joined].sort((a, b) => a - b).map((body, i) => [body, i]));
  const among = ties.map((tie) => ({ ...tie, source: places.get(tie.source) ?? 0, target: places.get(tie.target) ?? 0 }));
  const connected = align(forces(inForces, among), field);
  const roomy = connected.length > MOST_TO_SEPARATE ? fill(connected, field) : spread(connected, field);
  const placed = placeLoners(
    roomy,
    bodies.filter((_, i) => !joined.has(i)),
  );
  return bodies.map((body) => placed.get(body.id) ?? body);
}
