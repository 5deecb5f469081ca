/** The ground that nodes stand on, in squares, so that looking for room takes no longer the more nodes there are. */
import type { Point } from '../layout/types.js';

export type Ground = {
  /** What a node needs around it. */
  room: number;
  add(point: Point): void;
  /** How far it is from a place to the nearest node; what is farther than the room counts as the room. */
  roomAt(place: Point): number;
};

export function ground(points: readonly Point[], room: number): Ground {
  const squares = new Map<string, Point[]>();
  const at = (value: number) => Math.floor(value / room);
  const add = (point: Point) => {
    const key = `${at(point.x)} ${at(point.y)}`;
    const square = squares.get(key);
    if (square) square.push(point);
    else squares.set(key, [point]);
  };
  for (const point of points) add(point);
  const roomAt = ({ x, y }: Point) => {
    let nearest = room;
    for (let column = at(x) - 1; column <= at(x) + 1; column++)
      for (let row = at(y) - 1; row <= at(y) + 1; row++)
        for (const point of squares.get(`${column} ${row}`) ?? []) nearest = Math.min(nearest, Math.hypot(point.x - x, point.y - y));
    return nearest;
  };
  return { room, add, roomAt };
}
