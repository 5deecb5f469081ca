/** What lies around an entity and is not in the picture. */
import type { ArrowView } from '../../../../src/model/views.js';

type Tie = Pick<ArrowView, 'source' | 'target' | 'claims'>;

/** Ids of neighbours that are not drawn, those with the most claims between them and the entity first. */
export function undrawn(id: string, arrows: readonly Tie[], isDrawn: (id: string) => boolean): string[] {
  const claims = new Map<string, number>();
  for (const arrow of arrows) {
    const other = arrow.source === id ? arrow.target : arrow.source;
    if (!isDrawn(other)) claims.set(other, (claims.get(other) ?? 0) + arrow.claims);
  }
  return [...claims].sort(([a, some], [b, more]) => more - some || (a < b ? -1 : 1)).map(([other]) => other);
}
