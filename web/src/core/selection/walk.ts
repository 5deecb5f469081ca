import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';

export type Direction = 'left' | 'right' | 'up' | 'down';

const VECTOR: Record<Direction, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, 1], down: [0, -1] };

/** The visible neighbour that lies most nearly in a direction (within 75°); without a node to start from, the strongest visible one. */
export function step(graph: ClaimGraph, from: string | null, direction: Direction, visible: Visible): string | null {
  if (!from || !graph.hasNode(from)) return strongest(graph, visible);
  const [vx, vy] = VECTOR[direction];
  const here = graph.getNodeAttributes(from);
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const neighbour of graph.neighbors(from)) {
    if (!visible.nodes.has(neighbour)) continue;
    const there = graph.getNodeAttributes(neighbour);
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const distance = Math.hypot(dx, dy) || 1;
    const cosine = (dx * vx + dy * vy) / distance;
    const cost = distance * (2 - cosine);
    if (cosine > 0.26 && cost < bestCost) [best, bestCost] = [neighbour, cost];
  }
  return best;
}

function strongest(graph: ClaimGraph, visible: Visible): string | null {
  let best: string | null = null;
  let most = -1;
  graph.forEachNode((node, { view }) => {
    if (visible.nodes.has(node) && view.claims > most) [best, most] = [node, view.claims];
  });
  return best;
}
