/** Where nodes go that nothing is joined to: into the emptiest corners, so that they neither crowd the picture nor make it smaller. */
import { extent } from './fill.js';
import type { Body } from './types.js';

const GRID = 14;

export function placeLoners(placed: readonly Body[], loners: readonly Body[]): Map<string, Body> {
  const bodies = [...placed];
  const { left, right, low, high } = bodies.length > 0 ? extent(bodies) : { left: -300, right: 300, low: -300, high: 300 };
  for (const loner of loners) {
    let [best, widest] = [loner, -1];
    for (let i = 0; i <= GRID; i++) {
      for (let k = 0; k <= GRID; k++) {
        const spot = { ...loner, x: left + ((right - left) * i) / GRID, y: low + ((high - low) * k) / GRID };
        const clearance = Math.min(...bodies.map((body) => Math.hypot(body.x - spot.x, body.y - spot.y)), Number.MAX_VALUE);
        if (clearance > widest) [best, widest] = [spot, clearance];
      }
    }
    bodies.push(best);
  }
  return new Map(bodies.map((body) => [body.id, body]));
}
