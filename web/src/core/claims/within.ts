/** Claims of a time. */
import type { GraphView } from '../../../../src/model/views.js';
import { firstDay, lastDay, NO_DAY } from './days.js';
import type { ClaimTable } from './types.js';

/** Partial dates, both included; `null` leaves that side open. */
export type Period = { from: string | null; to: string | null };

/** Whether a claim's time meets a period; one without a day meets none. */
export function meets({ from, to }: Period): (first: number, last: number) => boolean {
  const [begin, end] = [firstDay(from), lastDay(to)];
  return (first, last) => first !== NO_DAY && last >= begin && (end === NO_DAY || first <= end);
}

/** How many claims each arrow has then, by its id; `null` while no days are known. */
export function countsWithin({ edges }: GraphView, claims: ClaimTable | null, period: Period): ReadonlyMap<string, number> | null {
  if (!claims?.complete) return null;
  const isThen = meets(period);
  const counts = new Map<string, number>();
  for (let i = 0; i < claims.count; i++) {
    const arrow = edges[claims.arrow[i] ?? -1];
    if (arrow && isThen(claims.from[i] ?? NO_DAY, claims.to[i] ?? NO_DAY)) counts.set(arrow.id, (counts.get(arrow.id) ?? 0) + 1);
  }
  return counts;
}
