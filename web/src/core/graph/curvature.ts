/** How parallel arrows between the same two nodes bend, so that each of them is seen. */
import type { ArrowView } from '../../../../src/model/views.js';

const STEP = 0.22;

/** One arrow alone runs straight; several fan out evenly, and opposite directions bend to opposite sides. */
export function curvatures(arrows: readonly ArrowView[]): Map<string, number> {
  const pairs = new Map<string, ArrowView[]>();
  for (const arrow of arrows) {
    const pair = arrow.source < arrow.target ? `${arrow.source} ${arrow.target}` : `${arrow.target} ${arrow.source}`;
    const group = pairs.get(pair);
    if (group) group.push(arrow);
    else pairs.set(pair, [arrow]);
  }
  const result = new Map<string, number>();
  for (const group of pairs.values()) {
    const [only] = group;
    if (only && group.length === 1) {
      result.set(only.id, 0);
      continue;
    }
    const ordered = [...group].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.type < b.type ? -1 : 1));
    for (const [i, arrow] of ordered.entries()) {
      const bend = (i - (ordered.length - 1) / 2) * STEP;
      result.set(arrow.id, arrow.source < arrow.target ? bend : -bend);
    }
  }
  return result;
}
