/** Nodes that hang on one other alone. */
import type { GraphView } from '../../../../src/model/views.js';

/** Those that are joined to nothing but one of these; a pair that is joined to nothing else loses only the other. */
export function leavesAt(edges: GraphView['edges'], centres: readonly string[]): ReadonlySet<string> {
  const leaves = new Set<string>();
  if (centres.length === 0) return leaves;
  const folded = new Set(centres);
  const only = new Map<string, string | null>();
  const note = (id: string, other: string) => {
    const known = only.get(id);
    only.set(id, known === undefined || known === other ? other : null);
  };
  for (const { source, target } of edges) {
    if (source === target) continue;
    note(source, target);
    note(target, source);
  }
  for (const [id, other] of only) if (other !== null && folded.has(other) && !folded.has(id)) leaves.add(id);
  return leaves;
}
