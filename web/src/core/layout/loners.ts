/** Where nodes go that nothing is joined to: so that they neither crowd the picture nor make it smaller. */
import { extent } from './fill.js';
import type { Body, Point } from './types.js';

/** As many find room in the corners; more stand in rows below. */
const MOST_IN_CORNERS = 24;
const GRID = 14;
const APART = 30;

export function placeLoners(placed: readonly Body[], loners: readonly Body[]): Map<string, Body> {
  const all = loners.length > MOST_IN_CORNERS ? [...placed, ...rows(placed, loners)] : corners(placed, loners);
  return new Map(all.map((body) => [body.id, body]));
}

/** One after the other into the emptiest spot of a grid over the picture. */
function corners(placed: readonly Body[], loners: readonly Body[]): Body[] {
  const bodies = [...placed];
  const { left, right, low, high } = frame(bodies);
  for (const loner of loners) {
    let best: Point = { x: left, y: low };
    let widest = -1;
    for (let i = 0; i <= GRID; i++) {
      for (let k = 0; k <= GRID; k++) {
        const spot = { x: left + ((right - left) * i) / GRID, y: low + ((high - low) * k) / GRID };
        const clearance = Math.min(...bodies.map((body) => Math.hypot(body.x - spot.x, body.y - spot.y)), Number.MAX_VALUE);
        if (clearance > widest) [best, widest] = [spot, clearance];
      }
    }
    bodies.push({ ...loner, ...best });
  }
  return bodies;
}

function rows(placed: readonly Body[], loners: readonly Body[]): Body[] {
  const { left, right, low } = frame(placed);
  const columns = Math.max(1, Math.floor((right - left) / APART) + 1);
  return loners.map((loner, i) => ({ ...loner, x: left + (i % columns) * APART, y: low - APART * (2 + Math.floor(i / columns)) }));
}

function frame(bodies: readonly Body[]): ReturnType<typeof extent> {
  return bodies.length > 0 ? extent(bodies) : { left: -300, right: 300, low: -300, high: 300 };
}
