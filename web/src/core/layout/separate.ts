/** Pushes overlapping boxes apart along the shorter way, so that every name has room. */
import type { Body } from './types.js';

export function separate(bodies: readonly Body[], rounds: number): Body[] {
  const moved = bodies.map((body) => ({ ...body }));
  for (let round = 0; round < rounds; round++) {
    let touched = false;
    for (let i = 0; i < moved.length; i++) {
      for (let k = i + 1; k < moved.length; k++) {
        const [a, b] = [moved[i], moved[k]];
        if (a && b && push(a, b)) touched = true;
      }
    }
    if (!touched) break;
  }
  return moved;
}

function push(a: Body, b: Body): boolean {
  const overlapX = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const overlapY = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  if (overlapX <= 0.5 || overlapY <= 0.5) return false;
  const axis = overlapX < overlapY ? 'x' : 'y';
  const way = (axis === 'x' ? overlapX : overlapY) * (a[axis] <= b[axis] ? 1 : -1);
  a[axis] -= way / 2;
  b[axis] += way / 2;
  return true;
}
