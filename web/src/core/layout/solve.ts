import { align, fill, spread } from './fill.js';
import { forces } from './forces.js';
import { inRows, mainlandOf, parts } from './islands.js';
import { placeLoners } from './loners.js';
import { apart, circle, packed } from './shapes.js';
import type { Body, Field, LayoutTask, Spring } from './types.js';

/** Above this many nodes comparing all pairs is slow, and not every name is drawn anyway. */
const MOST_TO_SEPARATE = 400;

/** Small parts lie on their side, so that many fit below each other. */
const FLAT: Field = { width: 2, height: 1 };

type Part = { bodies: Body[]; springs: Spring[] };

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
  const many = joined.size > MOST_TO_SEPARATE;
  const all = many ? parts(bodies.length, ties).filter(({ length }) => length > 1) : [[...joined].sort((a, b) => a - b)];
  const { mainland, islands } = mainlandOf(all, joined.size);
  const share = joined.size === 0 ? 1 : mainland.length / joined.size;
  const lying = { ...field, height: field.height * share };
  const [main, ...others] = separated(bodies, ties, [mainland, ...islands]);
  const large = main ? align(forces(main.bodies, main.springs), lying) : [];
  const roomy = many ? fill(large, lying) : spread(large, lying);
  const small = others.map((island) => align(forces(island.bodies, island.springs), FLAT));
  const placed = placeLoners(
    [...roomy, ...inRows(small, roomy, field)],
    bodies.filter((_, i) => !joined.has(i)),
  );
  return bodies.map((body) => placed.get(body.id) ?? body);
}

/** Each part's bodies, and the springs among them with their ends as places in these. */
function separated(bodies: readonly Body[], springs: readonly Spring[], all: readonly (readonly number[])[]): Part[] {
  const places = new Map(all.flatMap((part, at) => part.map((body, i): [number, { at: number; i: number }] => [body, { at, i }])));
  const found = all.map((part): Part => ({ bodies: part.flatMap((body) => bodies[body] ?? []), springs: [] }));
  for (const { source, target, weight } of springs) {
    const [one, other] = [places.get(source), places.get(target)];
    if (one && other) found[one.at]?.springs.push({ source: one.i, target: other.i, weight });
  }
  return found;
}
