/** A shortest path by search from both ends; of equally short ones, always the same. */
import type { ArrowView } from '../model/views.js';
import { compare } from './order.js';

type Side = { parents: Map<string, string | null>; frontier: string[]; depth: Map<string, number> };

/**
 * @param arrowsAt the arrows at some entities, whichever way they point
 * @returns the ids of the entities on the path, ends included; empty where there is none
 */
export async function shortestPath(
  from: string,
  to: string,
  arrowsAt: (ids: readonly string[]) => Promise<readonly ArrowView[]>,
): Promise<string[]> {
  if (from === to) return [from];
  const sides: [Side, Side] = [start(from), start(to)];
  while (sides[0].frontier.length > 0 && sides[1].frontier.length > 0) {
    const [near, far] = sides[0].frontier.length <= sides[1].frontier.length ? sides : [sides[1], sides[0]];
    advance(near, await arrowsAt(near.frontier));
    const meeting = near.frontier
      .filter((id) => far.parents.has(id))
      .sort((a, b) => (far.depth.get(a) ?? 0) - (far.depth.get(b) ?? 0) || compare(a, b))[0];
    if (meeting !== undefined) return [...trail(sides[0], meeting).reverse(), ...trail(sides[1], meeting).slice(1)];
  }
  return [];
}

function start(id: string): Side {
  return { parents: new Map([[id, null]]), frontier: [id], depth: new Map([[id, 0]]) };
}

/** One step outwards. The parent of a new entity is the first of those that lead to it. */
function advance(side: Side, arrows: readonly ArrowView[]): void {
  const inside = new Set(side.frontier);
  const level = (side.depth.get(side.frontier[0] ?? '') ?? 0) + 1;
  const found = new Map<string, string>();
  const reach = (parent: string, id: string) => {
    if (!inside.has(parent) || side.parents.has(id)) return;
    const known = found.get(id);
    if (known === undefined || compare(parent, known) < 0) found.set(id, parent);
  };
  for (const { source, target } of arrows) {
    reach(source, target);
    reach(target, source);
  }
  for (const [id, parent] of found) {
    side.parents.set(id, parent);
    side.depth.set(id, level);
  }
  side.frontier = [...found.keys()].sort(compare);
}

function trail(side: Side, from: string): string[] {
  const ids: string[] = [];
  for (let id: string | null = from; id !== null; id = side.parents.get(id) ?? null) ids.push(id);
  return ids;
}
