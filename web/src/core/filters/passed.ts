/** Ids of what passes, as a set over a row of numbers: to put tens of thousands into a set of its own takes longer than a frame has. */
import type { Passed } from './types.js';

/** @param row for each of the items 1 where it passes. @param at the place of an id among the items */
export function passed<Of extends { id: string }>(
  of: readonly Of[],
  row: Readonly<Uint8Array>,
  at: (id: string) => number | undefined,
): Passed<Of> {
  let size = 0;
  for (let i = 0; i < row.length; i++) size += row[i] ?? 0;
  function* ids(): Generator<string, undefined> {
    for (let i = 0; i < row.length; i++) if (row[i] === 1) yield of[i]?.id ?? '';
    return undefined;
  }
  function* entries(): Generator<[string, string], undefined> {
    for (const id of ids()) yield [id, id];
    return undefined;
  }
  const set: Passed<Of> = {
    ...{ of, row, at, size, entries },
    has: (id) => row[at(id) ?? -1] === 1,
    forEach(run, self) {
      for (const id of ids()) run.call(self, id, id, set);
    },
    ...{ keys: ids, values: ids, [Symbol.iterator]: ids },
  };
  return set;
}

export const NOTHING: Passed<never> = passed([], new Uint8Array(0), () => undefined);
