/** Orders that hold on every machine: by code units, never by locale. */

export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

export function byId(a: { id: string }, b: { id: string }): number {
  return compare(a.id, b.id);
}

/** The strongest first: most claims, then the id. */
export function byStrength(a: { id: string; claims: number }, b: { id: string; claims: number }): number {
  return b.claims - a.claims || byId(a, b);
}

/** What most say; where two are said equally often, the first. */
export function mostSaid(counts: readonly (readonly [string, number])[]): string | undefined {
  return ranked(counts)[0];
}

/** The most said first. */
export function ranked(counts: readonly (readonly [string, number])[]): string[] {
  return [...counts].sort(([a, n], [b, m]) => m - n || compare(a, b)).map(([said]) => said);
}
