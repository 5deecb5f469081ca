/** What took something out of the picture, and its opposite. */
import type { Brought } from '../data/brought.js';
import type { Filters } from '../filters/types.js';
import { isFiltered } from '../filters/visible.js';
import type { Point, Positions } from '../layout/types.js';

/** What decides which nodes are in the picture, and which of them stay where somebody has put them. */
export type Shown = { filters: Filters; brought: Brought; pins: Positions };

export type Step = { before: Shown; after: Shown };

/** Whether something was hidden, folded, shown alone, taken away, pinned or loosened, or filters were let go all at once. */
export function isStep({ before, after }: Step): boolean {
  const [was, is] = [before.filters, after.filters];
  return (
    added(was.out, is.out).length > 0 ||
    added(was.folded, is.folded).length > 0 ||
    (is.only.length > 0 && !isSame(was.only, is.only)) ||
    lost(before.brought, after.brought).length > 0 ||
    repinned(before.pins, after.pins).length > 0 ||
    (isFiltered(was) && !isFiltered(is))
  );
}

/** Only what the step did is undone; what was done since then stays. `null` where nothing of it is left. */
export function undone({ before, after }: Step, now: Shown): Shown | null {
  const [was, is] = [before.filters, after.filters];
  const back = lost(before.brought, after.brought).filter((batch) => !now.brought.includes(batch));
  const brought = back.length > 0 ? [...now.brought, ...back] : now.brought;
  const pins = withPins(now.pins, before.pins, after.pins);
  if (isFiltered(was) && !isFiltered(is) && !isFiltered(now.filters)) return { filters: was, brought, pins };
  const filters = {
    ...now.filters,
    out: without(now.filters.out, added(was.out, is.out)),
    folded: without(now.filters.folded, added(was.folded, is.folded)),
    only: isSame(is.only, now.filters.only) ? was.only : now.filters.only,
  };
  const changes = (['out', 'folded', 'only'] as const).some((list) => !isSame(filters[list], now.filters[list]));
  return changes || back.length > 0 || pins !== now.pins ? { filters: changes ? filters : now.filters, brought, pins } : null;
}

/** Nodes that were pinned, loosened, or pinned elsewhere. */
export function repinned(before: Positions, after: Positions): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((id) => !isSamePlace(before[id], after[id]));
}

/** The pins as they were, where nobody has moved them since. */
function withPins(now: Positions, before: Positions, after: Positions): Positions {
  const back = repinned(before, after).filter((id) => isSamePlace(now[id], after[id]));
  if (back.length === 0) return now;
  const kept = Object.entries(now).filter(([id]) => !back.includes(id));
  const earlier = Object.entries(before).filter(([id]) => back.includes(id));
  return Object.fromEntries([...kept, ...earlier]);
}

function isSamePlace(one: Point | undefined, other: Point | undefined): boolean {
  return one?.x === other?.x && one?.y === other?.y;
}

function added(before: readonly string[], after: readonly string[]): string[] {
  return after.filter((id) => !before.includes(id));
}

function lost(before: Brought, after: Brought): Brought {
  const kept = new Set(after.flatMap(({ ids }) => ids));
  return before.filter(({ ids }) => ids.some((id) => !kept.has(id)));
}

function without(ids: readonly string[], gone: readonly string[]): readonly string[] {
  return ids.filter((id) => !gone.includes(id));
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, i) => id === other[i]);
}
