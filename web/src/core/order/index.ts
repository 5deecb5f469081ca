/** Those that were there before in the order that they had, and what is new after them: nothing changes places under a hand. */
export function keptOrder<T>(items: readonly T[], key: (item: T) => string, before: readonly string[]): T[] {
  const places = new Map(before.map((name, i) => [name, i]));
  const placeOf = (item: T) => places.get(key(item)) ?? Number.POSITIVE_INFINITY;
  const known = items.filter((item) => places.has(key(item))).sort((a, b) => placeOf(a) - placeOf(b));
  return [...known, ...items.filter((item) => !places.has(key(item)))];
}
