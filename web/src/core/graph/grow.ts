/** Where the nodes of a graph begin that has changed since it was drawn: the old ones where they are, new ones near those they are tied to. */
import type { GraphView } from '../../../../src/model/views.js';
import type { Point, Positions } from '../layout/types.js';

/** Room between two nodes, in the layout's pixels, and how far out it is looked for. */
const ROOM = 64;
const RINGS = 12;
const TURNS = 12;
/** With fewer of the nodes known, what was drawn is no help to the new picture. */
const LEAST_KNOWN = 0.25;

/** `null` where too little is known: then all of it is laid out anew. */
export function grow({ nodes, edges }: Pick<GraphView, 'nodes' | 'edges'>, known: Positions): Positions | null {
  const placed: Positions = {};
  for (const { id } of nodes) if (known[id]) placed[id] = known[id];
  const points = Object.values(placed);
  if (points.length === 0 || points.length < nodes.length * LEAST_KNOWN) return null;
  const middle = mean(points);
  const added = nodes.filter(({ id }) => !known[id]).sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1));
  for (const { id } of added) {
    const near = edges.flatMap(({ source, target }) =>
      source === id ? (placed[target] ?? []) : target === id ? (placed[source] ?? []) : [],
    );
    const point = freePlace(near.length > 0 ? mean(near) : middle, points);
    placed[id] = point;
    points.push(point);
  }
  return placed;
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** The nearest place round a point with room for a node, else the emptiest. */
function freePlace(around: Point, taken: readonly Point[]): Point {
  let best = around;
  let most = -1;
  for (let step = 0; step < RINGS * TURNS; step++) {
    const radius = ROOM * (1 + Math.floor(step / TURNS));
    const angle = (2 * Math.PI * step) / TURNS;
    const place = { x: around.x + radius * Math.cos(angle), y: around.y + radius * Math.sin(angle) };
    const room = Math.min(...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
    if (room >= ROOM) return place;
    if (room > most) [best, most] = [place, room];
  }
  return best;
}
