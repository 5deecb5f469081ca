/** Addresses that would be longer than browsers, mails and chats carry: what is longest in them stays with the step in the browser's history. */

/** Letters of an address that everything carries. */
const MOST = 8_000;

/** Names in the address what is not in it. */
export const KEPT = 'kept';

export type Kept = Readonly<Record<string, string>>;

/** What of the entries stands in the address, and what has no room there: the longest first. */
export function shortened(entries: Kept, length: (entries: Kept) => number, most = MOST): { told: Kept; kept: Kept } {
  let told = entries;
  const kept: Record<string, string> = {};
  while (length(told) > most) {
    const [longest] = Object.keys(told)
      .filter((key) => key !== KEPT)
      .sort((a, b) => (told[b]?.length ?? 0) - (told[a]?.length ?? 0));
    if (longest === undefined) break;
    kept[longest] = entries[longest] ?? '';
    const rest = Object.entries(told).filter(([key]) => key !== longest && key !== KEPT);
    told = Object.fromEntries([...rest, [KEPT, Object.keys(kept).sort().join(',')]]);
  }
  return { told, kept };
}

/** The values of an address with what was kept; `false` where some of it is not there, as in another browser. */
export function withKept(values: URLSearchParams, state: unknown): boolean {
  const kept = keptIn(state);
  const names = (values.get(KEPT) ?? '').split(',').filter(Boolean);
  for (const name of names) {
    const value = kept[name];
    if (value !== undefined) values.set(name, value);
  }
  return names.every((name) => kept[name] !== undefined);
}

/** What a step in the history has kept. */
export function keptIn(state: unknown): Kept {
  if (typeof state !== 'object' || state === null || !(KEPT in state) || typeof state.kept !== 'object' || state.kept === null) return {};
  return Object.fromEntries(Object.entries(state.kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
