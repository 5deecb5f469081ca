/** The ground that nodes stand on, in squares, so that looking for room takes no longer the more nodes there are. */
import type { Point } from '../layout/types.js';

export type Ground = {
  /** What a node needs around it. */
  room: number;
  add(point: Point): void;
  /** How far it is from a place to the nearest node; what is farther than the room counts as the room, and what is nearer than `least` is not told apart. */
  roomAt(place: Point, least: number): number;
};

/** Squares side by side in a row; two that are told apart by nothing but whole rows lie too far from each other to matter. */
const ROW = 1 << 20;

export function ground(points: readonly Point[], room: number): Ground {
  const squares = new Map<number, Point[]>();
  const at = (value: number) => Math.floor(value / room);
  const add = (point: Point) => {
    const key = at(point.y) * ROW + at(point.x);
    const square = squares.get(key);
    if (square) square.push(point);
    else squares.set(key, [point]);
  };
  for (const point of points) add(point);
  const roomAt = ({ x, y }: Point, least: number) => {
    const here = at(y) * ROW + at(x);
    let nearest = room;
    for (const up of [0, -ROW, ROW])
      for (const aside of [0, -1, 1])
        for (const point of squares.get(here + up + aside) ?? []) {
          nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
          if (nearest <= least) return nearest;
        }
    return nearest;
  };
  return { room, add, roomAt };
}
