import { align, fill, spread } from './fill.js';
import { forces } from './forces.js';
import { inRows, mainlandOf, parts } from './islands.js';
import { placeLoners } from './loners.js';
import { apart, circle, packed } from './shapes.js';
import type { Body, Field, LayoutMatter, LayoutTask, Spring } from './types.js';

/** Above this many nodes comparing all pairs is slow, and not every name is drawn anyway. */
const MOST_TO_SEPARATE = 400;

/** Small parts lie on their side, so that many fit below each other. */
const FLAT: Field = { width: 2, height: 1 };

type Part = { bodies: Body[]; springs: Spring[] };

/** What the forces make of a graph, in any measure and lying anyhow: its large part, and the small ones beside it. */
export type Pulled = { main: Body[]; islands: Body[][]; joined: ReadonlySet<number> };

/** The same task gives the same places, whatever the method. @param pulled what was made of its matter before, for it takes the longest */
export function solve(task: LayoutTask, pulled?: Pulled | null): Body[] {
  if (task.method === 'circle') return circle(task.bodies, task.field);
  if (task.method === 'types') return packed(task.bodies, task.field);
  return task.method === 'apart' ? apart(task.bodies) : laid(task, pulled ?? pull(task));
}

/** Drawn together by what joins them. */
export function pull({ bodies, springs }: LayoutMatter): Pulled {
  const ties = springs.filter(({ source, target }) => source !== target);
  const joined = new Set(ties.flatMap(({ source, target }) => [source, target]));
  const all = isLarge(joined) ? parts(bodies.length, ties).filter(({ length }) => length > 1) : [[...joined].sort((a, b) => a - b)];
  const { mainland, islands } = mainlandOf(all, joined.size);
  const [main = [], ...others] = separated(bodies, ties, [mainland, ...islands]).map((part) => forces(part.bodies, part.springs));
  return { main, islands: others, joined };
}

/** As it fits the field, with room for the names. */
function laid({ bodies, field }: LayoutTask, { main, islands, joined }: Pulled): Body[] {
  const share = joined.size === 0 ? 1 : main.length / joined.size;
  const lying = { ...field, height: field.height * share };
  const large = align(main, lying);
  const roomy = isLarge(joined) ? fill(large, lying) : spread(large, lying);
  const small = islands.map((island) => align(island, FLAT));
  const placed = placeLoners(
    [...roomy, ...inRows(small, roomy, field)],
    bodies.filter((_, i) => !joined.has(i)),
  );
  return bodies.map((body) => placed.get(body.id) ?? body);
}

function isLarge(joined: ReadonlySet<number>): boolean {
  return joined.size > MOST_TO_SEPARATE;
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
