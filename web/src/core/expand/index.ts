/** More of a graph that is larger than its picture, and less of it again. */
import { atom } from '../atom.js';
import { api, bring, broughtAtom, broughtBy, type Failure, failureOf, withoutBrought, worldAtom } from '../data/index.js';
import { filtersAtom, fold, leavesAt, showAlone, type Visible } from '../filters/index.js';
import { graphAtom } from '../graph/index.js';
import { undrawn } from './undrawn.js';

export { undrawn } from './undrawn.js';
export { comingAtom, followWanted } from './wanted.js';

/** As many more neighbours can still be told apart around a node. */
export const MOST_AT_ONCE = 25;

/** The entity whose neighbours are on their way. */
export const expandingAtom = atom<string | null>(null);

export type Expansion = { brought: number; left: number } | { failure: Failure };

/** Brings the strongest of an entity's neighbours that are not drawn; asked again, the next. `null` while others are on their way. */
export async function expand(id: string): Promise<Expansion | null> {
  if (expandingAtom.get() !== null) return null;
  expandingAtom.set(id);
  try {
    const around = await api.entities([id]);
    const ids = undrawn(id, around.edges, isDrawn);
    const more = ids.slice(0, MOST_AT_ONCE);
    const parts = await api.entities(more);
    fold(id, false);
    if (parts.nodes.length > 0) bring([{ by: id, ids: more }], parts);
    const { only } = filtersAtom.get();
    if (only.length > 0 && parts.nodes.length > 0) showAlone([...only, ...more]);
    return { brought: parts.nodes.length, left: ids.length - more.length };
  } catch (error) {
    return { failure: failureOf(error) };
  } finally {
    expandingAtom.set(null);
  }
}

/** What collapsing would take away: what was brought, else the shown leaves. */
export function hangingOn(id: string, visible: Visible): { brought: string[]; leaves: string[] } {
  const world = worldAtom.get();
  const brought = broughtBy(broughtAtom.get(), id).filter(isDrawn);
  if (brought.length > 0 || world.status !== 'ready') return { brought, leaves: [] };
  return { brought, leaves: [...leavesAt(world.value.graph.edges, [id])].filter((leaf) => visible.nodes.has(leaf)) };
}

/** Takes away what an entity brought; where it brought nothing, folds away what hangs on it alone. */
export function collapse(id: string): void {
  const brought = broughtBy(broughtAtom.get(), id);
  if (brought.length === 0) {
    fold(id, true);
    return;
  }
  broughtAtom.update((batches) => withoutBrought(batches, brought));
  const { only } = filtersAtom.get();
  if (only.some((one) => brought.includes(one))) showAlone(only.filter((one) => !brought.includes(one)));
}

function isDrawn(id: string): boolean {
  return graphAtom.get()?.hasNode(id) ?? false;
}
