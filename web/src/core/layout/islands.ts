/** The small parts of a large graph that nothing joins to the rest: in rows below it, instead of drifting round it and making it small. */
import { extent } from './fill.js';
import type { Body, Field, Spring } from './types.js';

/** Share of the nodes that a part must have to lie with the largest. */
const LARGE = 0.05;
/** Between two rows, and two parts in a row, against the room of a node. */
const GAP = 1.6;
const LEAST_ROOM = 10;
const MOST_ROOM = 40;

/** Places of the bodies in each part of the graph, the largest part first, and in it in their order. */
export function parts(count: number, springs: readonly Spring[]): number[][] {
  const leader = Int32Array.from({ length: count }, (_, i) => i);
  const lead = (i: number): number => {
    let at = i;
    while (leader[at] !== at) at = leader[at] = leader[leader[at] ?? at] ?? at;
    return at;
  };
  for (const { source, target } of springs) leader[Math.max(lead(source), lead(target))] = Math.min(lead(source), lead(target));
  const found = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const part = found.get(lead(i));
    if (part) part.push(i);
    else found.set(lead(i), [i]);
  }
  return [...found.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

/** Those that make the picture, and those that stand below it. */
export function mainlandOf(all: readonly (readonly number[])[], count: number): { mainland: number[]; islands: number[][] } {
  const isLarge = (part: readonly number[], i: number) => i === 0 || part.length > count * LARGE;
  return {
    mainland: all
      .filter(isLarge)
      .flat()
      .sort((a, b) => a - b),
    islands: all.filter((part, i) => !isLarge(part, i)).map((part) => [...part]),
  };
}

/** @param islands each laid out by itself, in any measure. @returns them below the mainland, in rows as wide as it */
export function inRows(islands: readonly (readonly Body[])[], mainland: readonly Body[], field: Field): Body[] {
  const { left, right, low } = mainland.length > 0 ? extent(mainland) : { left: -field.width / 2, right: field.width / 2, low: 0 };
  const count = islands.reduce((sum, { length }) => sum + length, mainland.length);
  const room = Math.max(LEAST_ROOM, Math.min(MOST_ROOM, (0.5 * Math.sqrt(field.width * field.height)) / Math.sqrt(count || 1)));
  let [x, top, tallest] = [left, low - room * 2 * GAP, 0];
  return islands.flatMap((island) => {
    const box = extent(island);
    const scale = (room * Math.sqrt(island.length)) / (Math.max(box.right - box.left, box.high - box.low) || 1);
    const [width, height] = [(box.right - box.left) * scale, (box.high - box.low) * scale];
    if (x > left && x + width > right) {
      x = left;
      top -= tallest + room * GAP;
      tallest = 0;
    }
    const [atX, atY] = [x, top];
    x += width + room * GAP;
    tallest = Math.max(tallest, height);
    return island.map((body) => ({ ...body, x: atX + (body.x - box.left) * scale, y: atY - (box.high - body.y) * scale }));
  });
}
