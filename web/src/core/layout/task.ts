import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';
import { lines } from '../labels/lines.js';
import { arrange } from './arrange.js';
import type { LayoutMatter, LayoutMethod, Spring } from './types.js';

const LETTER = 6.6;
const LINE = 15;

/**
 * What the layout needs of the shown part of the graph: boxes, and one spring for all the arrows between two nodes.
 * @param shown `null` for all of it
 * @param room how many times as large as they are in the graph discs are drawn
 */
export function layoutMatter(graph: ClaimGraph, shown: Visible | null, method: LayoutMethod, room = 1): LayoutMatter {
  const nodes = graph.filterNodes((node) => !shown || shown.nodes.has(node));
  const start = arrange(nodes.map((node) => graph.getNodeAttribute(node, 'view')));
  const bodies = nodes.map((id) => {
    const { size: own, view } = graph.getNodeAttributes(id);
    const size = own * room;
    const name = lines(view.name);
    const width = Math.max(size * 2, ...name.map((line) => line.length * LETTER)) + 10;
    const place = method === 'apart' ? { x: graph.getNodeAttribute(id, 'x'), y: graph.getNodeAttribute(id, 'y') } : start[id];
    return { id, group: view.type, ...(place ?? { x: 0, y: 0 }), width, height: size * 2 + name.length * LINE + 12 };
  });
  const index = new Map(nodes.map((node, i) => [node, i]));
  const springs = new Map<number, Spring>();
  graph.forEachEdge((edge, _attributes, from, to) => {
    if (shown && !shown.edges.has(edge)) return;
    const [one, other] = [index.get(from), index.get(to)];
    if (one === undefined || other === undefined) return;
    const [source, target] = one < other ? [one, other] : [other, one];
    const pair = source * nodes.length + target;
    const spring = springs.get(pair);
    if (spring) spring.weight += 0.5;
    else springs.set(pair, { source, target, weight: 1 });
  });
  return { method, bodies, springs: [...springs.values()] };
}
