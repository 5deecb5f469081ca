/** Where the page's time goes: the functions that take most by themselves. */
const SHOWN = 15;

export type Profile = { name: string; ms: number }[];

type CallFrame = { functionName: string; url: string; lineNumber: number; columnNumber: number };
type Recorded = { nodes: { id: number; callFrame: CallFrame }[]; samples?: number[]; timeDeltas?: number[] };

export function profileOf({ nodes, samples = [], timeDeltas = [] }: Recorded): Profile {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, `${callFrame.functionName || '(anonymous)'} ${place(callFrame)}`.trim()]));
  const times = new Map<string, number>();
  for (const [i, id] of samples.entries()) {
    const name = names.get(id) ?? '';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[i] ?? 0) / 1_000);
  }
  return [...times]
    .map(([name, ms]) => ({ name, ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, SHOWN);
}

function place({ url, lineNumber, columnNumber }: CallFrame): string {
  return url ? `${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}` : '';
}
