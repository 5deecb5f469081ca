/** Where the nodes of a graph begin that has changed since it was drawn: the old ones where they are, new ones near those they are tied to. */
import type { GraphView } from '../../../../src/model/views.js';
import { crowding } from '../appearance/sizes.js';
import type { Point, Positions } from '../layout/types.js';
import { type Ground, ground } from './ground.js';

/** Room between two nodes where there are few, in the layout's pixels, and how far out it is looked for. */
const ROOM = 64;
const RINGS = 6;
const TURNS = 12;
/** How far each ring is turned against the one within it, so that places do not stand in rays. */
const TWIST = 0.4;
/** With fewer of the nodes known, what was drawn is no help to the new picture. */
const LEAST_KNOWN = 0.5;

/** `null` where too little is known: then all of it is laid out anew. New nodes are placed one after the other, in their order. */
export function grow({ nodes, edges }: Pick<GraphView, 'nodes' | 'edges'>, known: Positions): Positions | null {
  const placed: Positions = {};
  for (const { id } of nodes) if (known[id]) placed[id] = known[id];
  const points = Object.values(placed);
  if (points.length === 0 || points.length < nodes.length * LEAST_KNOWN) return null;
  const added = nodes.filter(({ id }) => !known[id]);
  if (added.length === 0) return placed;
  const taken = ground(points, ROOM * crowding(nodes.length));
  const aside = below(points);
  const tied = new Map<string, string[]>(added.map(({ id }) => [id, []]));
  for (const { source, target } of edges) {
    tied.get(source)?.push(target);
    tied.get(target)?.push(source);
  }
  for (const { id } of added) {
    const near = (tied.get(id) ?? []).flatMap((other) => placed[other] ?? []);
    const point = freePlace(near.length > 0 ? mean(near) : aside, taken);
    placed[id] = point;
    taken.add(point);
  }
  return placed;
}

function mean(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) [x, y] = [x + point.x, y + point.y];
  return { x: x / points.length, y: y / points.length };
}

/** The middle of the lower border: what nothing is tied to stands there and not between others. */
function below(points: readonly Point[]): Point {
  const y = points.reduce((lowest, point) => Math.min(lowest, point.y), Number.POSITIVE_INFINITY);
  return { x: mean(points).x, y };
}

/** The nearest place round a point with room for a node, else the emptiest of them. */
function freePlace(around: Point, taken: Ground): Point {
  let best = around;
  let most = -1;
  for (let step = 0; step < RINGS * TURNS; step++) {
    const ring = Math.floor(step / TURNS);
    const radius = taken.room * (1 + ring);
    const angle = (2 * Math.PI * step) / TURNS + TWIST * ring;
    const place = { x: around.x + radius * Math.cos(angle), y: around.y + radius * Math.sin(angle) };
    const room = taken.roomAt(place, most);
    if (room >= taken.room) return place;
    if (room > most) [best, most] = [place, room];
  }
  return best;
}
