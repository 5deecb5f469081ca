import type { ClaimGraph } from '../graph/types.js';
import type { Selection } from './types.js';

/** What was selected last of either kind, since nothing was. */
export type Trail = { node: string | null; several: Selection };

/** One level up: from an arrow to the node one came from, from a path to where it starts, from one of several to all of them, else to the overview. */
export function above(
  now: Selection,
  { node, several }: Trail,
  graph: ClaimGraph | null,
  of: (pick: Selection) => readonly string[],
): Selection {
  if (now?.kind === 'path') return { kind: 'node', id: now.id };
  if (now?.kind !== 'node' && now?.kind !== 'edge') return null;
  const ends = now.kind === 'node' ? [now.id] : graph?.hasEdge(now.id) ? graph.extremities(now.id) : [];
  if (now.kind === 'edge' && node && ends.includes(node)) return { kind: 'node', id: node };
  return several && of(several).some((one) => ends.includes(one)) ? several : null;
}
