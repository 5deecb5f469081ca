import type { ClaimGraph } from '../graph/types.js';
import type { LayoutTask, Spring } from './types.js';

const LETTER = 6.6;
const WIDEST_NAME = 150;
const NAME_HEIGHT = 20;

/** What the layout needs of the graph: boxes, and one spring for all the arrows between two nodes. */
export function layoutTask(graph: ClaimGraph, pinned: ReadonlySet<string>): LayoutTask {
  const index = new Map(graph.nodes().map((node, i) => [node, i]));
  const bodies = graph.mapNodes((id, { x, y, size, view }) => ({
    id,
    x,
    y,
    width: Math.max(size * 2, Math.min(WIDEST_NAME, view.name.length * LETTER)) + 10,
    height: size * 2 + NAME_HEIGHT + 8,
    fixed: pinned.has(id),
  }));
  const springs = new Map<string, Spring>();
  graph.forEachEdge((_edge, _attributes, from, to) => {
    const [source, target] = [index.get(from) ?? 0, index.get(to) ?? 0].sort((a, b) => a - b);
    if (source === undefined || target === undefined) return;
    const spring = springs.get(`${source} ${target}`) ?? { source, target, weight: 0.5 };
    springs.set(`${source} ${target}`, { ...spring, weight: spring.weight + 0.5 });
  });
  return { bodies, springs: [...springs.values()] };
}
