/** What was brought into the picture beside the strongest part of a graph that is larger than it. */
import { atom } from '../atom.js';

/** What one entity brought; one that was asked for by itself brought itself. */
export type Batch = { by: string; ids: readonly string[] };

/** In the order in which it came, so that it finds the same places again. */
export type Brought = readonly Batch[];

export const broughtAtom = atom<Brought>([]);

export function idsOf(brought: Brought): string[] {
  return [...new Set(brought.flatMap(({ ids }) => ids))];
}

/** What hangs on an entity: what it brought, what that brought in turn, and so on; never itself. */
export function broughtBy(brought: Brought, id: string): string[] {
  const found = new Set([id]);
  for (const centre of found) for (const batch of brought) if (batch.by === centre) for (const one of batch.ids) found.add(one);
  found.delete(id);
  return [...found];
}

/** Nothing is left of what these brought, either. */
export function withoutBrought(brought: Brought, ids: readonly string[]): Brought {
  const gone = new Set(ids);
  return brought.flatMap((batch) => {
    const left = batch.ids.filter((id) => !gone.has(id));
    return left.length === 0 || gone.has(batch.by) ? [] : [{ ...batch, ids: left }];
  });
}

/** What the server no longer has; what it had brought stays. */
export function withoutGone(brought: Brought, gone: readonly string[]): Brought {
  const lost = new Set(gone);
  return brought.flatMap((batch) => {
    const ids = batch.ids.filter((id) => !lost.has(id));
    return ids.length > 0 ? [{ ...batch, ids }] : [];
  });
}
