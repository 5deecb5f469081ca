/** What comes first of many, and what keeps its place while somebody is choosing. */

/** How strong each of some values is, by their places. */
export type Ranks = { values: readonly string[]; ranks: Readonly<Int32Array> };

/** Above all that is counted. */
const CHOSEN = 2 ** 31 - 1;

/** The chosen ones as strong as each other, before the others by their counts. */
export function ranksOf(values: readonly string[], counts: Readonly<Int32Array>, chosen: readonly string[]): Ranks {
  const ranks = Int32Array.from(counts);
  for (const value of chosen) {
    const place = values.indexOf(value);
    if (place >= 0) ranks[place] = CHOSEN;
  }
  return { values, ranks };
}

/** Those that were there before as strong as they were, and what is new behind them: nothing changes places under a hand. */
export function keptRanks(now: Ranks, before: Ranks): Ranks {
  if (now.values === before.values) return before;
  const known = new Map(before.values.map((value, place) => [value, before.ranks[place] ?? 0]));
  return { values: now.values, ranks: Int32Array.from(now.values, (value) => known.get(value) ?? -1) };
}

/** The first few places in an order, among those of so many that are wanted: much sooner there than all of them sorted. */
export function firstOf(
  count: number,
  most: number,
  compare: (one: number, other: number) => number,
  isWanted: (place: number) => boolean,
): number[] {
  const first: number[] = [];
  for (let place = 0; place < count; place++) {
    if (!isWanted(place)) continue;
    if (first.length < most || compare(place, first[first.length - 1] ?? -1) < 0) insert(first, place, most, compare);
  }
  return most === Number.POSITIVE_INFINITY ? first.sort(compare) : first;
}

function insert(first: number[], place: number, most: number, compare: (one: number, other: number) => number): void {
  let at = first.length;
  if (most < Number.POSITIVE_INFINITY) while (at > 0 && compare(place, first[at - 1] ?? -1) < 0) at--;
  first.splice(at, 0, place);
  if (first.length > most) first.pop();
}
