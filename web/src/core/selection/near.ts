import type { Visible } from '../filters/types.js';
import type { ClaimGraph } from '../graph/types.js';

export type Near = { id: string; steps: number };

/** Of those as far away, so many: a hub has so many neighbours that nobody else would be seen. */
const MOST_AS_FAR = 4;

/** To whom a way leads under the filters: the nearest first, of those as near the strongest. */
export function nearest(graph: ClaimGraph, from: string, visible: Visible, most: number): Near[] {
  if (!graph.hasNode(from)) return [];
  const seen = new Set([from]);
  const found: Near[] = [];
  let level = [from];
  for (let steps = 1; level.length > 0 && found.length < most; steps++) {
    const next = new Set<string>();
    for (const node of level)
      graph.forEachEdge(node, (edge, _attributes, source, target) => {
        const other = source === node ? target : source;
        if (visible.edges.has(edge) && !seen.has(other)) next.add(other);
      });
    const claims = (id: string) => graph.getNodeAttribute(id, 'view').claims;
    level = [...next].sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1));
    for (const id of level) seen.add(id);
    found.push(...level.slice(0, MOST_AS_FAR).map((id) => ({ id, steps })));
  }
  return found.slice(0, most);
}
