/** Values as places in a list of all that there are. */

/** Where a value stands in a short list, at whose end it is put if it is new. */
export function placeIn<T>(list: T[], value: T): number {
  const place = list.indexOf(value);
  return place >= 0 ? place : list.push(value) - 1;
}

/** Counts by the names of what is counted, without those of which there is none. */
export function countsByName(values: readonly string[], counts: Readonly<Int32Array>): Record<string, number> {
  return Object.fromEntries(values.flatMap((value, i) => (counts[i] ? [[value, counts[i]]] : [])));
}
